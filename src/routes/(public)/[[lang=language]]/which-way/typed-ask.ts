import { parseDate, partsOf } from '$lib/core/dates/calendar-date.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import type { readTypedDate, TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';
import type { ToldDays } from '$lib/core/disputes/told-case.ts';

/** A day in an address: whole, or in the three boxes of a form. */
export function typedDay(params: URLSearchParams, name: string): TypedDate {
	const whole = parseDate(params.get(name) ?? '');
	if (whole) {
		const { day, month, year } = partsOf(whole);
		return { day: String(day), month: String(month), year: String(year) };
	}
	const box = (part: string) => params.get(`${name}-${part}`) ?? '';
	return { day: box('day'), month: box('month'), year: box('year') };
}

const names: Readonly<Record<string, keyof ToldDays>> = {
	'letter-date': 'letterDate',
	'certificate-date': 'certificateDate',
	'happened-on': 'happenedOn'
};

/** The days as they can be counted from, and what cannot be read. Empty boxes tell nothing. */
export function readDays(
	days: Readonly<Record<string, TypedDate>>,
	read: typeof readTypedDate
): { read: ToldDays; wrong: Readonly<Record<string, TypedDateProblem>> } {
	const told: { -readonly [K in keyof ToldDays]: CalendarDate } = {};
	const wrong: Record<string, TypedDateProblem> = {};
	for (const [name, typed] of Object.entries(days)) {
		const one = read(typed);
		const as = names[name];
		if (one.ok && as) told[as] = one.on;
		else if (!one.ok && one.problem.kind !== 'empty') wrong[name] = one.problem;
	}
	return { read: told, wrong };
}
