import type { Timeline } from '../cases/timeline.ts';
import { isKnown } from '../dates/working-days.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { withKnownDays } from '../flows/event-days.ts';
import type { Answers } from '../flows/flow.ts';
import { assessmentLetters } from './assessment/index.ts';
import { chaseDecisionLetter } from './chase-decision.ts';
import type { LateDecision } from './chase-decision.ts';
import { letterFacts } from './facts.ts';
import { disagreeLetters } from './disagree/index.ts';
import type { Letter } from './letter.ts';
import { draftPlanLetters } from './draft-plan/index.ts';
import { notHappeningLetters } from './help-not-happening/index.ts';
import type { LetterKind, LetterKinds } from './letter-kind.ts';
import { budgetLetters } from './personal-budget/index.ts';
import { requestAssessmentLetter, requestLetterFor } from './request-assessment.ts';
import { reviewLetters } from './review/index.ts';
import { schoolLetters } from './school/index.ts';
import { senSupportLetters } from './sen-support/index.ts';

const request: LetterKind = { flow: 'request-assessment', startsClock: true, make: requestAssessmentLetter };

/** Every letter that can be written here, by its id. */
export const letterKinds: LetterKinds = {
	'L-1.1': request,
	'L-1.2': {
		flow: 'request-assessment',
		make: (facts, timeline) => {
			const late = lateDecisionIn(timeline);
			return late && chaseDecisionLetter(facts, late);
		}
	},
	'L-1.3': request,
	'L-1.4': request,
	...assessmentLetters,
	...senSupportLetters,
	...draftPlanLetters,
	...schoolLetters,
	...budgetLetters,
	...reviewLetters,
	...notHappeningLetters,
	...disagreeLetters
};

/** Letters that are offered together, by the name of their group. */
export const letterGroups: readonly { group: 'assessment' | 'disagree'; letters: LetterKinds }[] = [
	{ group: 'assessment', letters: assessmentLetters },
	{ group: 'disagree', letters: disagreeLetters }
];

interface Given {
	answers: Answers;
	timeline: Timeline;
	councilName: string | undefined;
}

/** A letter of a kind, from what a case holds today. */
export function makeLetter(kind: string, { answers, timeline, councilName }: Given): Letter | undefined {
	const known = withKnownDays(answers, timeline);
	const facts = letterFacts({ answers: known, today: timeline.today, councilName });
	return letterKinds[kind]?.make(facts, timeline);
}

/** The request whose answer is overdue, if there is one. */
export function lateDecisionIn({ obligations }: Timeline): LateDecision | undefined {
	const late = obligations.find(({ rule, state }) => rule === 'ehcna-decision-6w' && state === 'overdue');
	const received = late?.worked?.facts.received;
	if (!late?.day || !isKnown(late.day) || !received) return undefined;
	return {
		sentOn: late.startedBy.on,
		receivedOn: received,
		isPresumed: late.receipt?.known !== 'proof',
		dueOn: late.day
	};
}

/** The letter a flow leads to, by who speaks in it. */
export function letterOf(flow: string, answers: Answers, today: CalendarDate): string | undefined {
	if (flow === request.flow) return requestLetterFor(answers, today);
	return Object.keys(letterKinds).find((id) => letterKinds[id]?.flow === flow);
}
