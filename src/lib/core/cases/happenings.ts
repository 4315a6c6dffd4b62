import type { CalendarDate } from '../dates/calendar-date.ts';
import { standing } from './journal.ts';
import type { Journal } from './journal.ts';
import type { EventKind } from './events.ts';

/** Something that happened, whether it was told of or is a letter the family sent from here. */
export interface Happening {
	/** The entry it stands in. */
	id: string;
	event: EventKind;
	/** The day it is told by: the date on a paper, the day of sending, or the day it took place. */
	on: CalendarDate;
	dates: Readonly<Record<string, CalendarDate>>;
	details: Readonly<Record<string, string>>;
	/** The letter it is, when it was written here. */
	letter?: string;
}

/** Which letters are an event of their own. */
const eventOfLetter: Readonly<Record<string, EventKind>> = {
	'L-1.1': 'assessment-requested',
	'L-1.3': 'assessment-requested',
	'L-1.4': 'assessment-requested'
};

/** What happened, in the order of the days it happened on. */
export function happeningsIn(journal: Journal): readonly Happening[] {
	return standing(journal)
		.flatMap((entry): Happening[] => {
			const { id } = entry;
			if (entry.kind === 'event') {
				const { event, dates, details } = entry;
				return [{ id, event, on: dayOf(dates), dates, details }];
			}
			const event = entry.kind === 'letter-sent' ? eventOfLetter[entry.letter] : undefined;
			if (entry.kind !== 'letter-sent' || !event) return [];
			const { letter, sentOn, receivedOn, by, afterFive } = entry;
			const dates = { sentDate: sentOn, ...(receivedOn && { receivedDate: receivedOn }) };
			return [{ id, event, on: sentOn, dates, details: { by, afterFive: afterFive ? 'yes' : 'no' }, letter }];
		})
		.sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
}

/** Papers are told by the date printed on them. */
function dayOf(dates: Happening['dates']): CalendarDate {
	const on = dates.letterDate ?? dates.certificateDate ?? dates.on ?? dates.sentDate ?? Object.values(dates)[0];
	if (!on) throw new TypeError('An event has a day');
	return on;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
