import { daysBetween } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { closureWindow } from '../law/conventions/closure-window.ts';
import type { Exception } from '../law/rule.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import type { Excuse } from './obligation.ts';

const tells: readonly EventKind[] = [
	'school-closed',
	'exceptional-circumstances',
	'away-from-area',
	'appointment-missed'
];

/** What happened that may excuse somebody's delay at all. */
export function excusesIn(happened: readonly Happening[]): readonly Happening[] {
	return happened.filter(({ event }) => tells.includes(event));
}

const fourWeeks = 28;
const twoWeeks = 14;

/** Those that the rule knows of and that fall into its time. */
export function excusesFor(
	exceptions: readonly Exception[],
	told: readonly Happening[],
	from: CalendarDate,
	to: CalendarDate
): readonly Excuse[] {
	return told.flatMap((by) => {
		const excuse = excuseOf(by, exceptions);
		return excuse && excuse.from <= to && from <= excuse.until ? [excuse.excuse] : [];
	});
}

interface Dated {
	excuse: Excuse;
	from: CalendarDate;
	until: CalendarDate;
}

function excuseOf(by: Happening, exceptions: readonly Exception[]): Dated | undefined {
	const { event, on, dates } = by;
	const isOrder = exceptions.includes('E5');
	const named = (exception: Exception) => (isOrder ? 'E5' : exceptions.includes(exception) ? exception : undefined);
	if (event === 'school-closed') {
		const exception = named('E1');
		const { closedFrom, reopens } = dates;
		const window = closedFrom && reopens && closureWindow({ closedFrom, reopens });
		return exception && window && { excuse: { exception, by, window }, from: window.from, until: window.to };
	}
	if (event === 'away-from-area') {
		const exception = named('E3');
		const until = dates.until ?? on;
		const isLong = daysBetween(on, until) >= (isOrder ? twoWeeks : fourWeeks);
		return exception && isLong ? { excuse: { exception, by }, from: on, until } : undefined;
	}
	const exception = event === 'exceptional-circumstances' ? named('E2') : exceptions.includes('E4') ? 'E4' : undefined;
	return exception && { excuse: { exception, by }, from: on, until: dates.until ?? on };
}
