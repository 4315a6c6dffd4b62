/** What is wrong with a pack, and in which row: `days[12]`, `rules[0].inForceFrom`. */
export interface PackProblem {
	at: string;
	problem:
		| 'not-an-object'
		| 'not-a-list'
		| 'missing'
		| 'not-a-date'
		| 'not-a-number'
		| 'no-source'
		| 'unknown-field'
		| 'out-of-order'
		| 'given-twice'
		| 'outside-the-years'
		| 'on-a-weekend'
		| 'year-not-complete'
		| 'unknown-rule'
		| 'unknown-number'
		| 'ends-before-it-begins'
		| 'overlap'
		| 'gap';
}

export type Reading<T> = { ok: true; value: T } | { ok: false; problems: readonly PackProblem[] };

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(given: unknown): given is Fields {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Where a law or a table was taken from. Without one nothing is believed. */
export interface PackSource {
	title: string;
	url: string;
}

export function sourceIn(given: unknown): PackSource | undefined {
	if (!isFields(given)) return undefined;
	const { title, url } = given;
	const isWhole = typeof title === 'string' && title !== '' && typeof url === 'string' && /^https:\/\/\S+$/.test(url);
	return isWhole ? { title, url } : undefined;
}

export function unknownFields(given: Fields, known: readonly string[], at: string): PackProblem[] {
	return Object.keys(given)
		.filter((field) => !known.includes(field))
		.map((field) => ({ at: at + field, problem: 'unknown-field' }));
}
