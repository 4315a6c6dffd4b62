import type { CalendarDate } from '../dates/calendar-date.ts';
import type { EnglandTime } from '../dates/england-time.ts';
import type { Channel } from './wishes.ts';

/**
 * What a reminder speaks of: the family's safe day, the last lawful one after that has passed, the first day on which
 * somebody else is late, or the day of a meeting or a hearing.
 */
export type Subject = 'safe-day' | 'last-day' | 'late-from' | 'meeting' | 'hearing';

/** Why a reminder is given when it is: so many days before, on the day, or because a day told earlier is no longer right. */
export type Occasion = `${number}-before` | 'on-the-day' | 'late' | 'changed' | 'gone';

/** One thing to tell one person on one channel. */
export interface Reminder {
	/** Stays the same when its day moves: of the case, the date, the occasion, the person and the channel. */
	key: string;
	caseId: string;
	/** The obligation, or the first form of the entry of a meeting. */
	about: string;
	rule?: string;
	subject: Subject;
	occasion: Occasion;
	person: string;
	channel: Channel;
	/** The day it speaks of. */
	day: CalendarDate;
	at: EnglandTime;
	/** The last day on which it still helps, when it could not be sent in time. */
	until: CalendarDate;
	/** The letter that asks why somebody is late. */
	letter?: string;
	/** The notice it puts right, by a short name. */
	corrects?: string;
}

type Named = Pick<Reminder, 'caseId' | 'about' | 'subject' | 'occasion' | 'person' | 'channel'>;

export function keyOf({ caseId, about, subject, occasion, person, channel }: Named): string {
	return [caseId, about, subject, occasion, person, channel].map(escaped).join('/');
}

/** What is said once and not again: a thing about one day. The same occasion of another day is another thing to say. */
export function idOf({ key, day, corrects }: Pick<Reminder, 'key' | 'day' | 'corrects'>): string {
	return corrects === undefined ? `${key}@${day}` : `${key}@${day}<${corrects}`;
}

function escaped(text: string): string {
	return text.replace(/[%/@<]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
