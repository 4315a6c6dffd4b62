import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Matter } from '../belonging.ts';
import { from, fromService } from '../duty.ts';
import type { Closing, Duty } from '../duty.ts';
import type { Happening } from '../happenings.ts';
import { plans } from '../open-matters.ts';

/** The meeting a letter about the review belongs to. */
export function meetingOf({ openers }: Matter): Happening | undefined {
	return openers.find(({ event }) => event.event === 'review-meeting')?.event;
}

/** A decision to keep the plan as it is, or to end it, leaves nothing to change. */
export function decidedOtherwise({ followers }: Matter): Closing | undefined {
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

export const amendingDuties: readonly Duty[] = [
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
	}
];
