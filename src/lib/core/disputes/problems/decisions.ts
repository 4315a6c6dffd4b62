import type { ProblemId } from '../names.ts';
import type { Problem, Step, Way } from '../problem.ts';
import type { View } from '../view.ts';

/** The problems that are a decision of the council’s which can be appealed: rows 1 to 7. */
export const decisionProblems = [
	'assessment-refused',
	'plan-refused',
	'reassessment-refused',
	'sections-b-f',
	'section-i',
	'plan-ending',
	'plan-not-changed'
] as const satisfies readonly ProblemId[];

const clock: Step = { id: 'start-clock', rule: 'appeal-window-2m-1m' };
const adviser: Step = {
	id: 'contact-adviser',
	route: 'mediation',
	letters: ['L-7.1', 'L-7.2'],
	rule: 'mediation-contact-2m'
};
const appeal: Step = { id: 'appeal', route: 'tribunal', letters: ['L-7.3', 'L-7.4'], rule: 'appeal-window-2m-1m' };

/** What goes into an appeal; and when its time has passed, what asks for more. */
function appealPapers({ appeal: how }: View): readonly string[] {
	const isLate = how?.window?.state === 'overdue' || how?.contact?.state === 'overdue';
	return isLate ? ['L-7.13', 'L-7.3', 'L-7.4'] : ['L-7.3', 'L-7.4'];
}

/** The ways for a decision that can be appealed. Its time runs beside all of them. */
export function appealWays(...talkLetters: readonly string[]): readonly Way[] {
	return [
		{
			route: 'mediation',
			role: ({ appeal: how }) => (how?.isCertificateNeeded ? 'main' : 'alongside'),
			letters: ['L-7.1', 'L-7.2', 'L-7.14']
		},
		{ route: 'tribunal', role: 'main', letters: appealPapers },
		{ route: 'talk', role: 'alongside', letters: talkLetters },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'council-complaint', role: 'last', shut: 'council-not-decisions' },
		{ route: 'ombudsman', role: 'last' },
		{ route: 'secretary-of-state', role: 'last', shut: 'shut-by-other-way' },
		{ route: 'judicial-review', role: 'last', shut: 'shut-by-better-way' }
	];
}

/** Row 1. */
export const assessmentRefused: Problem = {
	id: 'assessment-refused',
	decisions: ['assessment-refused'],
	form: 'appeal-refusal-to-assess',
	steps: [
		clock,
		adviser,
		{ id: 'ask-to-look-again', route: 'talk', letters: ['L-1.7'] },
		appeal,
		{ id: 'fresh-request', letters: ['L-1.1'] }
	],
	ways: appealWays('L-1.7'),
	gets: ['get-assessment'],
	notHere: ['tribunal-no-recommendation-here', 'ombudsman-not-appealable']
};

/** Row 2. */
export const planRefused: Problem = {
	id: 'plan-refused',
	decisions: ['plan-refused'],
	form: 'appeal',
	steps: [clock, { id: 'ask-for-reports' }, adviser, { id: 'ask-for-facts', letters: ['L-0.6', 'L-0.7'] }, appeal],
	ways: appealWays('L-0.6', 'L-0.7'),
	gets: ['get-plan', 'get-recommendations'],
	notHere: ['ombudsman-not-appealable']
};

/** Row 3: as row 2. */
export const reassessmentRefused: Problem = {
	id: 'reassessment-refused',
	decisions: ['reassessment-refused'],
	form: 'appeal',
	steps: [clock, { id: 'ask-for-reports' }, adviser, { id: 'ask-for-facts', letters: ['L-0.6', 'L-0.7'] }, appeal],
	ways: appealWays(),
	gets: ['get-reassessment'],
	notHere: ['ombudsman-not-appealable']
};

/** Row 6. The plan and its help go on meanwhile. */
export const planEnding: Problem = {
	id: 'plan-ending',
	decisions: ['ending-decided', 'review-decision'],
	decided: 'cease',
	form: 'appeal',
	steps: [clock, { id: 'object-to-ending', route: 'talk', letters: ['L-5.7'] }, adviser, appeal],
	ways: appealWays('L-5.7'),
	gets: ['get-plan-kept'],
	notHere: ['ombudsman-not-appealable']
};

/** Row 7: as row 4. */
export const planNotChanged: Problem = {
	id: 'plan-not-changed',
	decisions: ['review-decision', 'amendment-dropped'],
	decided: 'keep',
	form: 'appeal',
	steps: [clock, { id: 'list-changes', letters: ['L-2.1'] }, adviser, appeal, { id: 'add-health-and-care' }],
	ways: appealWays('L-2.1'),
	gets: ['get-plan-changed'],
	notHere: ['ombudsman-not-appealable']
};
