import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** What can be wrong with a value. `unknown` is a name or a choice this version has never heard of: a newer one may have. */
export type FaultKind =
	| 'missing'
	| 'unknown'
	| 'not-text'
	| 'not-a-number'
	| 'not-yes-or-no'
	| 'not-a-list'
	| 'not-an-object'
	| 'not-a-date'
	| 'not-an-instant'
	| 'not-a-name'
	| 'too-long'
	| 'replaces-itself';

/** One thing wrong, and where: `copy.body.3.text`. */
export interface Fault {
	at: string;
	is: FaultKind;
}

/**
 * Reads a value that came from outside. It gives a clean copy that holds nothing else, or tells its faults and gives
 * nothing.
 */
export interface Shape<T> {
	(value: unknown, at: string, faults: Fault[]): T | undefined;
	optional?: true;
}

export type Checked<T> = { ok: true; value: T } | { ok: false; faults: readonly Fault[] };

export function check<T>(shape: Shape<T>, value: unknown): Checked<T> {
	const faults: Fault[] = [];
	const read = shape(value, '', faults);
	return faults.length === 0 ? { ok: true, value: read as T } : { ok: false, faults };
}

export function text(longest: number): Shape<string> {
	return (value, at, faults) => {
		if (typeof value !== 'string') return tell(faults, at, 'not-text');
		return value.length <= longest ? value : tell(faults, at, 'too-long');
	};
}

/** A name made by a program: an id, a question, an event. Never a name that means something to JavaScript itself. */
export const name: Shape<string> = (value, at, faults) => {
	if (typeof value !== 'string') return tell(faults, at, 'not-text');
	return /^[a-z0-9][\w.:/-]{0,199}$/i.test(value) ? value : tell(faults, at, 'not-a-name');
};

export const day: Shape<CalendarDate> = (value, at, faults) =>
	(typeof value === 'string' ? parseDate(value) : undefined) ?? tell(faults, at, 'not-a-date');

/** An instant in the one form that compares as text: `2026-11-21T09:30:00.000Z`. */
export const instant: Shape<string> = (value, at, faults) => {
	const match = typeof value === 'string' && /^([\d-]{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.exec(value);
	return match && parseDate(match[1] ?? '') ? match[0] : tell(faults, at, 'not-an-instant');
};

export const yesOrNo: Shape<boolean> = (value, at, faults) =>
	typeof value === 'boolean' ? value : tell(faults, at, 'not-yes-or-no');

/** A flag that is there or is not. */
export const alwaysTrue: Shape<true> = (value, at, faults) =>
	value === true ? true : tell(faults, at, 'not-yes-or-no');

export const count: Shape<number> = (value, at, faults) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : tell(faults, at, 'not-a-number');

export function oneOf<const T extends string>(choices: readonly T[]): Shape<T> {
	return (value, at, faults) => choices.find((choice) => choice === value) ?? tell(faults, at, 'unknown');
}

export function list<T>(shape: Shape<T>, longest: number): Shape<readonly T[]> {
	return (value, at, faults) => {
		if (!Array.isArray(value)) return tell(faults, at, 'not-a-list');
		if (value.length > longest) return tell(faults, at, 'too-long');
		return value.map((item, index) => shape(item, below(at, String(index)), faults) as T);
	};
}

/** Any number of named values of one shape. */
export function record<T>(shape: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> {
	return (value, at, faults) => {
		if (!isObject(value)) return tell(faults, at, 'not-an-object');
		const names = Object.keys(value);
		if (names.length > most) return tell(faults, at, 'too-long');
		for (const key of names) name(key, below(at, key), faults);
		return Object.fromEntries(names.map((key) => [key, shape(value[key], below(at, key), faults) as T]));
	};
}

/** Exactly these fields. One that is not known is a fault: to leave it out would lose it. */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
	return (value, at, faults) => {
		if (!isObject(value)) return tell(faults, at, 'not-an-object');
		const shapes = Object.entries<Shape<unknown>>(fields);
		for (const key of Object.keys(value)) {
			if (!Object.hasOwn(fields, key)) tell(faults, below(at, key), 'unknown');
		}
		const read = shapes.flatMap(([key, shape]) => {
			const isThere = Object.hasOwn(value, key) && value[key] !== undefined;
			if (isThere) return [[key, shape(value[key], below(at, key), faults)]];
			if (!shape.optional) tell(faults, below(at, key), 'missing');
			return [];
		});
		return Object.fromEntries(read) as T;
	};
}

export function optional<T>(shape: Shape<T>): Shape<T> {
	return Object.assign((...[value, at, faults]: Parameters<Shape<T>>) => shape(value, at, faults), {
		optional: true as const
	});
}

/** One of several objects, told apart by a field. */
export function variant<T extends object>(by: keyof T & string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
	return (value, at, faults) => {
		if (!isObject(value)) return tell(faults, at, 'not-an-object');
		const which = value[by];
		const shape = typeof which === 'string' && Object.hasOwn(shapes, which) ? shapes[which] : undefined;
		if (shape) return shape(value, at, faults);
		return tell(faults, below(at, by), which === undefined ? 'missing' : 'unknown');
	};
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tell(faults: Fault[], at: string, is: FaultKind): undefined {
	faults.push({ at, is });
}

function below(at: string, key: string): string {
	return at === '' ? key : `${at}.${key}`;
}
