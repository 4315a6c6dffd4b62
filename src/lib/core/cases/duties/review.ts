import { addMonths } from '../../dates/calendar-date.ts';
import type { Matter } from '../belonging.ts';
import { asking, from, waitingFor } from '../duty.ts';
import type { Duty } from '../duty.ts';
import { plans } from '../open-matters.ts';
import { lastBefore, printedOn } from '../story.ts';
import type { Story } from '../story.ts';
import { decidedOtherwise, meetingOf } from './amending.ts';

const newCouncil = ['plan-transferred'] as const;

/** The first plan, or the first since an older one ended: later plans do not start the year anew. */
function isFirstPlan(matter: Matter, story: Story): boolean {
	const plan = lastBefore(story, matter, plans);
	const end = lastBefore(story, matter, ['plan-ended']);
	return !plan || (end !== undefined && end.index > plan.index);
}

/** The child is under five when the next review would be thought of. */
function isVeryYoung({ event }: Matter, { happened }: Story): boolean {
	const dob = happened.find((one) => one.event === 'born')?.on;
	return dob !== undefined && addMonths(event.on, 3) < addMonths(dob, 5 * 12);
}

export const reviewDuties: readonly Duty[] = [
	{
		rule: 'review-12m-first',
		startedBy: ['final-plan'],
		when: isFirstPlan,
		metByAny: ['review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: newCouncil,
		facts: from('startsWith', 'letterDate')
	},
	{
		rule: 'review-12m-next',
		startedBy: ['review-decision'],
		when: ({ event }) => event.details.decision !== 'cease',
		metByAny: ['review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: newCouncil,
		facts(matter) {
			const decisionSent = printedOn(matter.event);
			return { facts: { meeting: meetingOf(matter)?.on ?? decisionSent, decisionSent } };
		}
	},
	{
		rule: 'review-12m-next',
		startedBy: ['amended-plan'],
		// The family begins in the middle: when the plan was last reviewed is not told.
		when: (matter, story) => !lastBefore(story, matter, [...plans, 'review-decision', 'review-meeting']),
		metByAny: ['review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: newCouncil,
		facts: waitingFor('meeting')
	},
	{
		rule: 'review-meeting-latest',
		startedBy: ['final-plan'],
		when: isFirstPlan,
		metByAny: ['review-meeting', 'review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: newCouncil,
		facts: from('startsWith', 'letterDate')
	},
	{
		rule: 'review-meeting-latest',
		startedBy: ['review-decision'],
		when: ({ event }) => event.details.decision !== 'cease',
		metByAny: ['review-meeting', 'review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: newCouncil,
		facts: (matter) => ({ facts: { startsWith: meetingOf(matter)?.on ?? printedOn(matter.event) } })
	},
	{
		rule: 'review-invite-2w',
		startedBy: ['review-meeting'],
		metOn: 'invitedOn',
		endedBy: ['review-report', 'review-decision'],
		facts: asking(from('meeting', 'on'), 'invitedOn')
	},
	{
		rule: 'review-papers-2w',
		startedBy: ['review-meeting'],
		metOn: 'papersOn',
		endedBy: ['review-report', 'review-decision'],
		facts: asking(from('meeting', 'on'), 'papersOn')
	},
	{
		rule: 'review-report-2w',
		startedBy: ['review-meeting'],
		metBy: ['review-report'],
		endedBy: ['review-decision'],
		facts: from('meeting', 'on')
	},
	{
		rule: 'review-decision-4w',
		startedBy: ['review-meeting'],
		metBy: ['review-decision', 'amendment-notice', 'final-plan', 'amended-plan', 'amendment-dropped'],
		facts: from('meeting', 'on')
	},
	{
		rule: 'review-amend-notice-4w',
		startedBy: ['review-meeting'],
		metBy: ['amendment-notice'],
		endedBy: ['final-plan', 'amended-plan', 'amendment-dropped'],
		closing: decidedOtherwise,
		facts: from('meeting', 'on')
	},
	{
		rule: 'review-early-years',
		startedBy: ['final-plan', 'review-decision'],
		when: isVeryYoung,
		metByAny: ['review-meeting', 'review-decision'],
		endedByAny: ['plan-ended'],
		facts: ({ event }) => ({ facts: { lastReviewed: event.on } })
	}
];
