import { addWeeks } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Limit, Step } from '../rule.ts';
import { sameDay } from './given.ts';

interface Review {
	meeting: CalendarDate;
	amendmentNoticeSent?: CalendarDate | undefined;
}

interface Weeks {
	fromMeeting: number;
	fromNotice: number;
}

/**
 * K15, the final amended plan after a review (R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)): eight weeks
 * from the notice of changes, and never later than twelve from the meeting. A late notice is itself a breach and buys no
 * time; eight weeks from it is named as the very latest reading (OP11).
 */
export function finalPlanAfterReview({ meeting, amendmentNoticeSent }: Review, weeks: Weeks): Limit {
	const outerFinalBy = addWeeks(meeting, weeks.fromMeeting);
	const working: Step[] = [
		{ how: 'fact', fact: 'meeting', on: meeting },
		{ how: 'weeks-later', count: weeks.fromMeeting, on: outerFinalBy }
	];
	if (!amendmentNoticeSent) return { ...sameDay(outerFinalBy, working), named: { outerFinalBy } };
	const fromNotice = addWeeks(amendmentNoticeSent, weeks.fromNotice);
	const isLate = fromNotice > outerFinalBy;
	const finalBy = isLate ? outerFinalBy : fromNotice;
	working.push(
		{ how: 'fact', fact: 'amendmentNoticeSent', on: amendmentNoticeSent },
		{ how: 'weeks-later', count: weeks.fromNotice, on: fromNotice },
		{ how: 'earlier-of-two', fact: isLate ? 'meeting' : 'amendmentNoticeSent', on: finalBy }
	);
	const named = { outerFinalBy, finalBy, ...(isLate && { atTheVeryLatest: fromNotice }) };
	return { ...sameDay(finalBy, working), named, notes: isLate ? ['a-late-notice-buys-no-time'] : [] };
}
