import type { Obligation } from '../core/cases/timeline.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import { dateInWords } from './dates.ts';
import { ruleTitle } from './law-words.ts';
import type { Words } from './words.ts';

/** What a phone's calendar shows, in the reader's language. */
export function calendarWords(words: Words) {
	const { t } = words;
	return {
		neutralTitle: t(($) => $.calendar.neutralTitle),
		cancelledTitle: t(($) => $.calendar.cancelledTitle),
		cancelledNote: t(($) => $.calendar.cancelledNote),
		openApp: t(($) => $.calendar.openApp),
		estimate: t(($) => $.calendar.estimate),
		adviser: t(($) => $.calendar.adviser),
		actTitle: (what: string) => t(($) => $.calendar.actTitle, { what }),
		lateTitle: (what: string) => t(($) => $.calendar.lateTitle, { what }),
		lateNote: (date: string) => t(($) => $.calendar.lateNote, { date }),
		isLastDay: (date: string) => t(($) => $.calendar.isLastDay, { date }),
		lastLawful: (date: string) => t(($) => $.calendar.lastLawful, { date }),
		whatOf: ({ rule }: Obligation) => ruleTitle(t, rule),
		dateInWords: (on: CalendarDate, at?: '17:00') => dateInWords(words, on) + (at ? t(($) => $.dates.byTime) : '')
	};
}
