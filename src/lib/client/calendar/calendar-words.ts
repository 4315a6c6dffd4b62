import type { CalendarSubject } from '../../core/cases/calendar-events.ts';
import type { Obligation } from '../../core/cases/timeline.ts';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';

/** The words of a calendar, in the reader's language: those of the locale under `calendar`. */
export interface CalendarWords {
	neutralTitle: string;
	cancelledTitle: string;
	cancelledNote: string;
	openApp: string;
	estimate: string;
	adviser: string;
	actTitle(what: string): string;
	lateTitle(what: string): string;
	lateNote(date: string): string;
	lastLawful(date: string): string;
	isLastDay(date: string): string;
	/** What a duty is called. */
	whatOf(obligation: Obligation): string;
	/** A day in full; with the hour by which it must be done, when the law sets one. */
	dateInWords(on: CalendarDate, at: '17:00' | undefined): string;
}

export function titleOf({ obligation, kind }: CalendarSubject, isDetailed: boolean, words: CalendarWords): string {
	if (!isDetailed) return words.neutralTitle;
	const what = words.whatOf(obligation);
	return kind === 'late' ? words.lateTitle(what) : words.actTitle(what);
}

export function notesOf(about: CalendarSubject, on: CalendarDate, words: CalendarWords): string {
	const notes = [
		words.openApp,
		lastDayNote(about, on, words),
		about.isEstimate ? words.estimate : undefined,
		about.obligation.asksAdviser ? words.adviser : undefined
	];
	return notes.filter((note) => note !== undefined).join('\n');
}

function lastDayNote({ kind, lastLawful, at }: CalendarSubject, on: CalendarDate, words: CalendarWords): string {
	const date = words.dateInWords(lastLawful, at);
	if (kind === 'late') return words.lateNote(date);
	return lastLawful > on ? words.lastLawful(date) : words.isLastDay(date);
}
