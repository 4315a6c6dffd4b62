import { disagreeFlows } from './disagree/index.ts';
import type { Flow } from './flow.ts';
import { openCase } from './open-case.ts';
import { requestAssessment } from './request-assessment.ts';
import { hearingDay } from '../tribunal/hearing-day.ts';
import { worksheetFlows } from '../tribunal/worksheets/index.ts';

/** Every flow, by its id. */
export const flows: Readonly<Record<string, Flow>> = {
	[openCase.id]: openCase,
	[requestAssessment.id]: requestAssessment,
	...disagreeFlows,
	...worksheetFlows,
	[hearingDay.id]: hearingDay
};

/** The flow in which a question is asked: the one preferred, if it asks it too. */
export function flowAsking(question: string, preferred: string): string | undefined {
	return [flows[preferred], ...Object.values(flows)].find((one) => one?.questions[question])?.id;
}
