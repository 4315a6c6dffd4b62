import type { DraftValue } from '$lib/client/journal/index.ts';
import type { EventEntry, NewEntry } from '$lib/core/cases/journal.ts';
import { partsOf } from '$lib/core/dates/calendar-date.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import type { TypedDate, TypedDateProblem } from '$lib/core/dates/typed-date.ts';

/** What stands in the boxes: `rule`, `what`, `directedDate-day` and so on. */
export type TypedDirection = Readonly<Record<string, string>>;

export interface DirectionProblems {
	rule?: true;
	directedDate?: TypedDateProblem;
	on?: TypedDateProblem;
}

/** The choice for a date that no rule gives: then the family says what it is for. */
export const somethingElse = 'something-else';

const dates = ['directedDate', 'on'] as const;

export function dateIn(typed: TypedDirection, of: string): TypedDate {
	return { day: typed[`${of}-day`] ?? '', month: typed[`${of}-month`] ?? '', year: typed[`${of}-year`] ?? '' };
}

export function withDate(of: string, { day, month, year }: TypedDate): TypedDirection {
	return { [`${of}-day`]: day, [`${of}-month`]: month, [`${of}-year`]: year };
}

/** The boxes as they are kept: what is being typed, or what was written down before. */
export function boxesOf(
	draft: DraftValue | undefined,
	corrected: EventEntry | undefined,
	rules: readonly string[]
): TypedDirection {
	if (draft && typeof draft === 'object' && !Array.isArray(draft)) return draft as TypedDirection;
	if (!corrected) return {};
	const { rule = '' } = corrected.details;
	const said = rules.includes(rule) ? { rule } : { rule: somethingElse, what: rule };
	return dates.reduce<TypedDirection>((typed, of) => {
		const on = corrected.dates[of];
		if (!on) return typed;
		const { day, month, year } = partsOf(on);
		return { ...typed, ...withDate(of, { day: String(day), month: String(month), year: String(year) }) };
	}, said);
}

export function readDirection(
	typed: TypedDirection
): { ok: true; entry: NewEntry } | { ok: false; problems: DirectionProblems } {
	const { rule = '', what = '' } = typed;
	const directed = readTypedDate(dateIn(typed, 'directedDate'));
	const printed = readTypedDate(dateIn(typed, 'on'));
	const isNamed = rule !== '' && (rule !== somethingElse || what.trim() !== '');
	if (directed.ok && printed.ok && isNamed) {
		const about = rule === somethingElse ? what.trim() : rule;
		return {
			ok: true,
			entry: {
				kind: 'event',
				event: 'date-given',
				dates: { on: printed.on, directedDate: directed.on },
				details: { by: 'tribunal', rule: about }
			}
		};
	}
	return {
		ok: false,
		problems: {
			...(!isNamed && { rule: true as const }),
			...(!directed.ok && { directedDate: directed.problem }),
			...(!printed.ok && { on: printed.problem })
		}
	};
}
