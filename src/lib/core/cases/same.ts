/** Whether two values made of plain data say the same. A field that is undefined counts as absent. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [one, other] = [fieldsOf(a), fieldsOf(b)];
	return one.length === other.length && one.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
}

function fieldsOf(value: object): [string, unknown][] {
	return Object.entries(value).filter(([, field]) => field !== undefined);
}
