import { mattersIn } from '../cases/belonging.ts';
import type { Happening } from '../cases/happenings.ts';
import type { AnswerValue } from '../cases/journal.ts';
import type { Obligation } from '../cases/obligation.ts';
import type { Timeline } from '../cases/timeline.ts';
import { appealedBy } from '../cases/duties/window.ts';
import { isDecision, isPlan } from '../cases/open-matters.ts';
import type { Ask } from './ask.ts';
import { askFrom } from './ask-fields.ts';
import type { AskField } from './ask-fields.ts';
import { problemIds } from './names.ts';
import type { ProblemId } from './names.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

/** Under which question an answer about a disagreement is kept in a case. */
export const questionOf = (field: AskField | 'lost-certificate'): string => `disagree:${field}`;

/** What a case tells of a disagreement: what the family said of it, else what its journal shows. */
export function askInCase(answers: Answers, timeline: Timeline): Ask {
	const shown = problemsIn(timeline);
	return askFrom((field) => {
		const value = answers[questionOf(field)];
		const told = typeof value === 'string' ? [value] : (value ?? []);
		return field === 'problems' && told.length === 0 ? shown : told;
	});
}

/** The problems a journal shows by itself: the last letter that can be appealed, what is late, what was told of. */
export function problemsIn(timeline: Timeline): readonly ProblemId[] {
	const late = timeline.obligations.filter(isLate);
	const isOrder = ({ rule }: Obligation) => /^(order|concede|consent|recs|mediation-agreement)-/.test(rule);
	const found = new Set<ProblemId>([
		...openDecisions(timeline).slice(-1).flatMap(problemsOf),
		...(late.some((one) => !isOrder(one) && !isPaperwork(one)) ? (['council-late'] as const) : []),
		...(late.some(isOrder) ? (['order-not-done'] as const) : []),
		...timeline.happened.flatMap(({ event }) => shownBy[event] ?? [])
	]);
	return problemIds.filter((id) => found.has(id));
}

/** Letters that can be appealed and on which nothing has settled the matter, oldest first. */
export function openDecisions(timeline: Timeline): readonly Happening[] {
	return mattersIn(timeline.happened)
		.filter((matter) => isDecision(matter.event) && appealedBy(matter)?.how !== 'ended')
		.filter(({ followers }) => !followers.some(({ event }) => event === 'tribunal-decision'))
		.map(({ event }) => event);
}

/** Every letter that can be appealed, newest first. */
export function decisionLetters({ happened }: Timeline): readonly Happening[] {
	return happened.filter(isDecision).reverse();
}

function problemsOf({ event, details }: Happening): readonly ProblemId[] {
	if (isPlan(event)) return [details.about === 'section-i-only' ? 'section-i' : 'sections-b-f'];
	if (event === 'review-decision') return [details.decision === 'cease' ? 'plan-ending' : 'plan-not-changed'];
	return byLetter[event] ?? [];
}

const byLetter: Readonly<Partial<Record<Happening['event'], readonly ProblemId[]>>> = {
	'assessment-refused': ['assessment-refused'],
	'plan-refused': ['plan-refused'],
	'reassessment-refused': ['reassessment-refused'],
	'amendment-dropped': ['plan-not-changed'],
	'ending-decided': ['plan-ending']
};

const shownBy: Readonly<Partial<Record<Happening['event'], readonly ProblemId[]>>> = {
	excluded: ['exclusion'],
	discrimination: ['discrimination'],
	'budget-refused': ['personal-budget'],
	'direct-payment-cut': ['personal-budget']
};

function isLate({ binds, gives, state }: Obligation): boolean {
	return binds === 'local-authority' && gives === 'last-day' && state === 'overdue';
}

/** Steps of a complaint, an appeal or mediation that are late are seen to there. */
function isPaperwork({ rule }: Obligation): boolean {
	return /^(la-complaint|csc|trib|mediation|sar|data|pupil|recs)/.test(rule);
}
