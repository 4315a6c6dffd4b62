import type { Flow } from './flow.ts';
import { openCase } from './open-case.ts';
import { requestAssessment } from './request-assessment.ts';

/** Every flow, by its id. */
export const flows: Readonly<Record<string, Flow>> = {
	[openCase.id]: openCase,
	[requestAssessment.id]: requestAssessment
};
