import { addMonths } from '../../dates/calendar-date.ts';
import type { Matter } from '../belonging.ts';
import { noFacts, waitingFor } from '../duty.ts';
import type { Duty } from '../duty.ts';
import type { Story } from '../story.ts';
import { appealAgainst, isPlan } from '../open-matters.ts';
import { windowOf } from './window.ts';

function isEnding({ event: { event, details } }: Matter): boolean {
	return event === 'ending-decided' || details.decision === 'cease';
}

const endings = ['ending-decided', 'review-decision'] as const;

/** Near enough to the 25th birthday, and with a plan, to ask about the course. */
function isNear25({ event }: Matter, { happened, today }: Story): boolean {
	const hasPlan = happened.some((one) => isPlan(one.event));
	return hasPlan && today >= addMonths(event.on, 24 * 12) && today < addMonths(event.on, 26 * 12);
}

export const endingAndAgeDuties: readonly Duty[] = [
	{ rule: 'cease-consult', startedBy: ['ending-proposed'], endedBy: ['ending-decided'], facts: noFacts },
	{
		rule: 'cease-hold-window',
		startedBy: endings,
		when: isEnding,
		closing(matter) {
			const by = appealAgainst(matter);
			return by && { by, how: 'superseded' };
		},
		facts: windowOf
	},
	{
		rule: 'cease-hold-appeal',
		startedBy: ['appeal-sent'],
		when: ({ openers }) => openers.some(isEnding),
		endedBy: ['tribunal-decision', 'appeal-withdrawn', 'appeal-returned'],
		facts: noFacts
	},
	{ rule: 'young-person-start', startedBy: ['born'], facts: ({ event }) => ({ facts: { dob: event.on } }) },
	{ rule: 'age-25-end', startedBy: ['born'], facts: ({ event }) => ({ facts: { dob: event.on } }) },
	{ rule: 'academic-year-end-25', startedBy: ['born'], when: isNear25, facts: waitingFor('course') }
];
