import { addMonths } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Matter } from '../belonging.ts';
import { asking, from, fromService, waitingFor } from '../duty.ts';
import type { Closing, Duty } from '../duty.ts';
import type { Happening } from '../happenings.ts';
import { lastBefore, printedOn } from '../story.ts';
import type { Story } from '../story.ts';

const plans = ['final-plan', 'amended-plan'] as const;
const newCouncil = ['plan-transferred'] as const;

/** The first plan, or the first since an older one ended: later plans do not start the year anew. */
function isFirstPlan(matter: Matter, story: Story): boolean {
	const plan = lastBefore(story, matter, plans);
	const end = lastBefore(story, matter, ['plan-ended']);
	return !plan || (end !== undefined && end.index > plan.index);
}

function meetingOf({ openers }: Matter): Happening | undefined {
	return openers.find(({ event }) => event.event === 'review-meeting')?.event;
}

/** A decision to keep the plan as it is, or to end it, leaves nothing to change. */
function decidedOtherwise({ followers }: Matter): Closing | undefined {
	const by = followers.find(({ event, details }) => event === 'review-decision' && isNoChange(details));
	return by && { by, how: 'ended' };
}

function isNoChange({ decision }: Happening['details']): boolean {
	return decision === 'keep' || decision === 'cease';
}

function noticeOf({ followers }: Matter): CalendarDate | undefined {
	const notice = followers.find(({ event }) => event === 'amendment-notice');
	return notice && (notice.dates.sentDate ?? notice.dates.letterDate);
}

function isAfterReview(matter: Matter): boolean {
	return meetingOf(matter) !== undefined;
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
		rule: 'amend-final-12w',
		startedBy: ['review-meeting'],
		metBy: plans,
		endedBy: ['amendment-dropped'],
		closing: decidedOtherwise,
		facts(matter) {
			const amendmentNoticeSent = noticeOf(matter);
			return { facts: { meeting: matter.event.on, ...(amendmentNoticeSent && { amendmentNoticeSent }) } };
		}
	},
	{
		rule: 'amend-comments-15d',
		startedBy: ['amendment-notice'],
		metBy: ['comments-sent'],
		endedBy: ['final-plan', 'amended-plan', 'amendment-dropped'],
		supersededBy: ['amendment-notice'],
		facts: fromService
	},
	{
		rule: 'amend-final-8w',
		startedBy: ['amendment-notice'],
		when: (matter) => !isAfterReview(matter) && matter.event.details.when !== 'between-reviews',
		metBy: plans,
		endedBy: ['amendment-dropped'],
		supersededBy: ['amendment-notice'],
		facts: from('amendmentNoticeSent', 'sentDate', 'letterDate')
	},
	{
		rule: 'amend-drop-8w',
		startedBy: ['amendment-notice'],
		when: ({ event }) => event.details.when !== 'between-reviews',
		metBy: ['amendment-dropped'],
		endedBy: plans,
		supersededBy: ['amendment-notice'],
		facts: from('amendmentNoticeSent', 'sentDate', 'letterDate')
	},
	{
		rule: 'amend-outside-review',
		startedBy: ['amendment-notice'],
		when: ({ event }) => event.details.when === 'between-reviews',
		metBy: [...plans, 'amendment-dropped'],
		supersededBy: ['amendment-notice'],
		facts({ event: { dates, on } }) {
			const amendmentNoticeSent = dates.sentDate ?? on;
			const served = dates.receivedDate;
			const isLater = served !== undefined && served >= amendmentNoticeSent;
			return { facts: { amendmentNoticeSent, ...(isLater && { served }) } };
		}
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
