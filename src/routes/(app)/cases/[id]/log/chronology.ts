import { eventSpecs } from '$lib/core/cases/events.ts';
import type { EventKind } from '$lib/core/cases/events.ts';
import type { Happening } from '$lib/core/cases/happenings.ts';
import { standing } from '$lib/core/cases/journal.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { promisesIn } from '$lib/core/support/promises.ts';
import { dateInWords } from '$lib/i18n/dates.ts';
import { eventDateWords, eventDetailWords, eventOptionWords, eventWords } from '$lib/i18n/event-words.ts';
import { letterWords } from '$lib/i18n/letter-words.ts';
import type { Words } from '$lib/i18n/words.ts';
import type { CaseView } from '../../case-view.svelte.ts';

/** One line of what happened, for the screen and for a file. */
export interface Line {
	id: string;
	kind: EventKind | 'letter';
	on: CalendarDate;
	what: string;
	said: readonly string[];
}

export const supportKinds: readonly Line['kind'][] = [
	'support-meeting',
	'promise',
	'support-planned',
	'support-missed',
	'support-reviewed'
];

/** All that happened in a case and every letter that was sent, in the order of the days. */
export function chronologyOf(words: Words, view: CaseView): readonly Line[] {
	const promises = new Map(promisesIn(view.timeline.happened, view.today).map((one) => [one.root, one]));
	const events = view.timeline.happened
		.filter(({ event, letter }) => event !== 'born' && event !== 'promise-answered' && letter === undefined)
		.map((one): Line => {
			const state = promises.get(one.root)?.state;
			const kept = state && [words.t(($) => $.log.chronology[state])];
			return {
				id: one.id,
				kind: one.event,
				on: one.on,
				what: eventWords(words.t, one.event),
				said: [...detailsOf(words, one), ...(kept ?? [])]
			};
		});
	const letters = standing(view.journal).flatMap((entry): Line[] =>
		entry.kind === 'letter-sent'
			? [
					{
						id: entry.id,
						kind: 'letter',
						on: entry.sentOn,
						what: letterWords(words.t, entry.letter, 'title'),
						said: []
					}
				]
			: []
	);
	return [...events, ...letters].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function detailsOf(words: Words, { event, dates, details, on }: Happening): string[] {
	const spec: Readonly<Record<string, readonly string[] | 'words'>> = eventSpecs[event].details;
	const days = Object.entries(dates).flatMap(([name, day]) =>
		day === on && name === 'on' ? [] : [`${eventDateWords(words.t, name)}: ${dateInWords(words, day, 'long')}`]
	);
	const told = Object.keys(spec).flatMap((name) => {
		const value = details[name];
		if (!value) return [];
		const said = spec[name] === 'words' ? value : eventOptionWords(words.t, name, value);
		return [`${eventDetailWords(words.t, name).replace(/\?$/, '')}: ${said}`];
	});
	return [...days, ...told];
}
