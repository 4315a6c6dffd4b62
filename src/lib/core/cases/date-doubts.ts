import { addMonths, isWeekend } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { EventKind, eventSpecs } from './events.ts';

/** Why a date that can be right should be looked at once more. */
export type DateDoubt =
	'future' | 'very-old' | 'weekend' | 'before-the-request' | 'before-birth' | 'before-printed' | 'before-its-start';

interface Around {
	today: CalendarDate;
	born?: CalendarDate | undefined;
	/** The request that this is an answer to. */
	requestSent?: CalendarDate | undefined;
	/** The date printed on the paper, when this is the day it came. */
	printed?: CalendarDate | undefined;
	/** The first day, when this is the last. */
	starts?: CalendarDate | undefined;
	/** A day that is to come when it is written down: a hearing, the end of a term. */
	liesAhead?: boolean;
	/** Councils seldom date their letters on a weekend; families send theirs on any day. */
	isFromCouncil: boolean;
}

/** A second look at a date: it may be right, and whoever typed it decides. */
export function doubtsAbout(on: CalendarDate, around: Around): readonly DateDoubt[] {
	const { today, born, requestSent, printed, starts, liesAhead, isFromCouncil } = around;
	const doubts: [DateDoubt, boolean][] = [
		['future', !liesAhead && on > today],
		['before-birth', born !== undefined && on < born],
		['before-the-request', requestSent !== undefined && on < requestSent],
		['before-printed', printed !== undefined && on < printed],
		['before-its-start', starts !== undefined && on < starts],
		['very-old', on < addMonths(today, -24)],
		['weekend', isFromCouncil && isWeekend(on)]
	];
	return doubts.flatMap(([doubt, applies]) => (applies ? [doubt] : []));
}

type DatesOf<K extends EventKind> = readonly (keyof (typeof eventSpecs)[K]['dates'])[];

const ahead: { readonly [K in EventKind]?: DatesOf<K> } = {
	hearing: ['on', 'directedDate'],
	'appeal-registered': ['directedDate'],
	'date-given': ['directedDate'],
	'draft-plan': ['endGiven'],
	'amendment-notice': ['endGiven'],
	'review-meeting': ['on'],
	'mediation-meeting': ['on'],
	'mediation-agreement': ['agreedDate'],
	'phase-transfer': ['on'],
	'health-board-changed': ['moveDate'],
	promise: ['due'],
	'support-planned': ['reviewOn'],
	'school-term': ['firstDay', 'lastDay'],
	'school-closed': ['closedFrom', 'reopens'],
	'exceptional-circumstances': ['until'],
	'away-from-area': ['from', 'until']
};

/** Whether a day of an event is one that is written down before it comes. */
export function liesAhead(kind: EventKind, date: string): boolean {
	return (ahead[kind] as readonly string[] | undefined)?.includes(date) ?? false;
}
