import { disagreeFlows } from './disagree/index.ts';
import type { Flow } from './flow.ts';
import { assessmentFlows } from './journeys/assessment.ts';
import { draftPlanFlows } from './journeys/draft-plan.ts';
import { notHappeningFlows } from './journeys/help-not-happening.ts';
import { budgetFlows } from './journeys/personal-budget.ts';
import { reviewFlows } from './journeys/review.ts';
import { schoolFlows } from './journeys/school.ts';
import { senSupportFlows } from './journeys/sen-support.ts';
import { specialGroupFlows } from './journeys/special-groups.ts';
import { openCase } from './open-case.ts';
import { requestAssessment } from './request-assessment.ts';
import { hearingDay } from '../tribunal/hearing-day.ts';
import { worksheetFlows } from '../tribunal/worksheets/index.ts';

const all: readonly Flow[] = [
	openCase,
	requestAssessment,
	...assessmentFlows,
	...senSupportFlows,
	...draftPlanFlows,
	...schoolFlows,
	...budgetFlows,
	...reviewFlows,
	...notHappeningFlows,
	...specialGroupFlows
];

/** Every flow, by its id. */
export const flows: Readonly<Record<string, Flow>> = {
	...Object.fromEntries(all.map((flow) => [flow.id, flow])),
	...disagreeFlows,
	...worksheetFlows,
	[hearingDay.id]: hearingDay
};

/** The flow in which a question is asked: the one preferred, if it asks it too. */
export function flowAsking(question: string, preferred: string): string | undefined {
	return [flows[preferred], ...Object.values(flows)].find((one) => one?.questions[question])?.id;
}
