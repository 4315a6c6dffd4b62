import type { Row } from './rows.ts';

/** What a line would cost in a year, in pence; nothing when its price is not known. `times` is how often a year. */
export function yearlyCost({ price, times }: Row['values']): number | undefined {
	const pence = readPounds(price);
	if (pence === undefined) return undefined;
	const count = times === undefined ? 1 : readCount(times);
	return count === undefined ? undefined : pence * count;
}

/** The sum of all lines whose price is known. */
export function totalOf(rows: readonly Row[]): number | undefined {
	const known = rows.flatMap(({ values }) => yearlyCost(values) ?? []);
	return known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : undefined;
}

/** A sum as people type it: £1,200.50, 45, 45.5. In pence, so that no halfpenny is lost. */
export function readPounds(typed: string | undefined): number | undefined {
	const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed?.trim() ?? '');
	return match ? Number(match[1]?.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

export function readCount(typed: string | undefined): number | undefined {
	const text = typed?.trim() ?? '';
	return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** £1,200 or £45.50. */
export function pounds(pence: number): string {
	const whole = String(Math.floor(pence / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
	const rest = pence % 100;
	return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`;
}
