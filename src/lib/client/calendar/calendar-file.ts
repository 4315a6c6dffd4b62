import type { CalendarEvent } from '../../core/cases/calendar-events.ts';
import { addDays } from '../../core/dates/calendar-date.ts';
import { cleanText } from '../documents/clean-text.ts';
import { notesOf, titleOf } from './calendar-words.ts';
import type { CalendarWords } from './calendar-words.ts';

export interface CalendarFileWish {
	events: readonly CalendarEvent[];
	words: CalendarWords;
	/** The titles say what the dates are about. */
	isDetailed: boolean;
	madeAt: Date;
}

/** Nine in the morning, so many days before the day begins. */
const alarms = [7, 1].map((days) => days * 24 * 3600 - 9 * 3600);

/** The dates as a file that every calendar opens. Its name tells the day it was made, and nothing of what is in it. */
export async function calendarFile(wish: CalendarFileWish): Promise<File> {
	const name = `dates-${wish.madeAt.toISOString().slice(0, 10)}.ics`;
	return new File([await calendarText(wish)], name, { type: 'text/calendar;charset=utf-8' });
}

async function calendarText({ events, words, isDetailed, madeAt }: CalendarFileWish): Promise<string> {
	const { default: ical, ...is } = await import('ical-generator');
	// Published, and not sent to anybody: a calendar asks for no answer, and takes cancelled dates along with the others.
	const calendar = ical({
		prodId: { company: 'Waymark', product: 'Dates', language: 'EN' },
		method: is.ICalCalendarMethod.PUBLISH
	});
	for (const { uid, on, sequence, about } of events) {
		const title = oneLine(about ? titleOf(about, isDetailed, words) : words.cancelledTitle);
		calendar.createEvent({
			id: uid,
			sequence,
			stamp: madeAt,
			start: on,
			end: addDays(on, 1),
			allDay: true,
			summary: title,
			description: cleanText(about ? notesOf(about, on, words) : words.cancelledNote),
			class: is.ICalEventClass.PRIVATE,
			transparency: is.ICalEventTransparency.TRANSPARENT,
			status: about ? is.ICalEventStatus.CONFIRMED : is.ICalEventStatus.CANCELLED,
			alarms: (about ? alarms : []).map((triggerBefore) => ({
				type: is.ICalAlarmType.display,
				triggerBefore,
				description: title
			}))
		});
	}
	return `${calendar.toString().trimEnd()}\r\n`;
}

function oneLine(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}
