import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { eventSpecs } from './events.ts';
import type { EventKind } from './events.ts';
import { inOrder } from './order.ts';
import { firstForms, standing } from './journal.ts';
import type { AnswerEntry, Entry, Journal, LetterSentEntry } from './journal.ts';
import { eventOfLetter } from './letter-events.ts';

/** Something that happened, whether it was told of or is a letter the family sent from here. */
export interface Happening {
	/** The entry it stands in. */
	id: string;
	/** The first form of that entry: stays the same when it is corrected. */
	root: string;
	event: EventKind;
	/** The day it is told by: the date on a paper, the day of sending, or the day it took place. */
	on: CalendarDate;
	dates: Readonly<Record<string, CalendarDate>>;
	details: Readonly<Record<string, string>>;
	/** The letter it is, when it was written here. */
	letter?: string;
	/** The first form of the entry the family said it belongs to. */
	of?: string;
}

/** The question whose answer is the date of birth. */
const bornOn = 'born-on';

/** What happened, in the order of the days it happened on. An entry this version cannot read is left out. */
export function happeningsIn(journal: Journal): readonly Happening[] {
	const rootOf = firstForms(journal);
	const happened: Happening[] = [];
	let birth: AnswerEntry | undefined;
	for (const entry of standing(journal)) {
		if (entry.kind === 'answer') {
			if (entry.question === bornOn) birth = entry;
			continue;
		}
		const happening = happeningOf(entry, rootOf);
		if (happening) happened.push(happening);
	}
	const born = birth && birthIn(birth);
	if (born) happened.push(born);
	return happened.sort(byDay);
}

function happeningOf(entry: Exclude<Entry, AnswerEntry>, rootOf: (id: string) => string): Happening | undefined {
	if (entry.kind === 'letter-sent') return sentLetter(entry, rootOf(entry.id));
	if (entry.kind !== 'event' || !places.has(entry.event)) return undefined;
	const { id, event, dates, details, of } = entry;
	const on = dayOf(dates);
	return on && { id, root: rootOf(id), event, on, dates, details, ...(of && { of: rootOf(of) }) };
}

function sentLetter(entry: LetterSentEntry, root: string): Happening | undefined {
	const { id, letter, sentOn, receivedOn, by, afterFive } = entry;
	const told = eventOfLetter(entry);
	if (!told) return undefined;
	const { event, details } = told;
	const day = 'on' in eventSpecs[event].dates ? { on: sentOn } : { sentDate: sentOn };
	const dates = { ...day, ...(receivedOn && { receivedDate: receivedOn }) };
	const sent = { by, afterFive: afterFive ? 'yes' : 'no', ...details };
	return { id, root, event, on: sentOn, dates, details: sent, letter };
}

/** A birthday belongs to the case and not to an entry, so that a corrected one keeps its place. */
function birthIn({ id, value }: AnswerEntry): Happening | undefined {
	const dob = typeof value === 'string' ? parseDate(value) : undefined;
	return dob && { id, root: bornOn, event: 'born', on: dob, dates: { dob }, details: {} };
}

/** The names of the day something is told by: papers by the date printed on them. */
const told = [
	'letterDate',
	'certificateDate',
	'on',
	'sentDate',
	'receivedDate',
	'oldIcbAware',
	'firstDay',
	'closedFrom',
	'from',
	'dob'
];

function dayOf(dates: Happening['dates']): CalendarDate | undefined {
	const name = told.find((one) => dates[one] !== undefined);
	return name === undefined ? undefined : dates[name];
}

const places = new Map(inOrder.map((kind, place) => [kind, place]));

function byDay(a: Happening, b: Happening): number {
	return compare(a.on, b.on) || (places.get(a.event) ?? 0) - (places.get(b.event) ?? 0) || compare(a.root, b.root);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
