import type { CaseNow } from '$lib/client/journal/index.ts';
import { answersIn } from '$lib/core/cases/journal.ts';
import { nowOf } from '$lib/core/cases/now.ts';
import { textOf } from '$lib/core/cases/person.ts';
import { timelineOf } from '$lib/core/cases/timeline.ts';
import type { Obligation } from '$lib/core/cases/timeline.ts';
import { daysBetween } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { dateOrEstimate } from '$lib/core/dates/working-days.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';

export type Pressing = 'urgent' | 'soon' | 'calm';

/** A case as a line of the list: whose, what comes next, and how pressing that is. */
export interface CaseStanding {
	id: string;
	isExample: boolean;
	name: string | undefined;
	/** Somebody a helper supports: named by initials until the helper asks for names. */
	isSupported: boolean;
	obligation: Obligation | undefined;
	on: CalendarDate | undefined;
	pressing: Pressing;
}

export function standingOf({ record, journal }: CaseNow, today: CalendarDate): CaseStanding {
	const answers = answersIn(journal);
	const now = nowOf(timelineOf(journal, today, lawPack), answers, { isDataAtRisk: false });
	const obligation = 'obligation' in now ? now.obligation : undefined;
	const on = obligation?.day && dateOrEstimate(obligation.day);
	const { id, isExample } = record;
	const isSupported = answers.who === 'someone';
	const pressing = pressingOf(obligation, on, today);
	return { id, isExample, name: textOf(answers, 'name'), isSupported, obligation, on, pressing };
}

/** The next date first; a case in which none runs comes last. */
export function byNextDate(a: CaseStanding, b: CaseStanding): number {
	return (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1;
}

/** As on the card of a date: the last three days and what is late, then the last fortnight of a family's own time. */
function pressingOf(obligation: Obligation | undefined, on: CalendarDate | undefined, today: CalendarDate): Pressing {
	if (!obligation || !on) return 'calm';
	const left = daysBetween(today, on);
	if (obligation.state === 'overdue') return 'urgent';
	if (obligation.binds !== 'family' || left > 14) return 'calm';
	return left <= 3 ? 'urgent' : 'soon';
}

/** The first letters of a name's first two words. */
export function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
	return words
		.slice(0, 2)
		.map((word) => [...word].find((letter) => /\p{L}|\p{N}/u.test(letter)) ?? '')
		.join('');
}
