import type { Timeline } from '../cases/timeline.ts';
import { addDays } from '../dates/calendar-date.ts';
import { toldDays } from './subjects.ts';

const week = 7;

/** How many of the family's own dates are near: within a week, or passed and not done. Meetings count until their day. */
export function nearDates(timeline: Timeline): number {
	const { today } = timeline;
	const end = addDays(today, week);
	return toldDays(timeline).filter(({ subject, day }) => {
		if (subject === 'safe-day') return day <= end;
		return (subject === 'meeting' || subject === 'hearing') && day >= today && day <= end;
	}).length;
}
