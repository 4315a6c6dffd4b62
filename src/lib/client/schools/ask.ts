import { check, list, object, optional, text } from '../../core/cases/shape.ts';
import type { Shape } from '../../core/cases/shape.ts';
import { schoolShape } from '../../core/schools/chosen.ts';
import { findSchools } from '../../core/schools/find-schools.ts';
import type { FoundSchool, SchoolFilters } from '../../core/schools/find-schools.ts';
import type { School } from '../../core/schools/school.ts';
import { now } from '../clock.ts';
import { keepArea, keepLastFound } from './kept.ts';
import type { KeptArea } from './kept.ts';

/** Where the answers come from: the whole register on our server, an area on the phone, or the section 41 list in the app. */
export type FoundIn = 'england' | 'area' | 'section-41';

export interface SchoolAnswer {
	from: FoundIn;
	/** The day the list is of; nothing for the section 41 list, which says it itself. */
	asOf?: string;
	found: readonly FoundSchool[];
	/** Why not the whole register: there is no signal, or this server has none. */
	because?: 'offline' | 'no-list';
}

const number: Shape<number> = (value, at, faults) => {
	if (typeof value === 'number') return value;
	faults.push({ at, is: 'not-a-number' });
	return undefined;
};
const listShape = object({ asOf: text(30), count: number });
const listOrNone: Shape<{ asOf: string; count: number } | null> = (value, at, faults) =>
	value === null ? null : listShape(value, at, faults);
const searchShape = object({
	list: listOrNone,
	found: list(object<FoundSchool>({ school: schoolShape, miles: optional(number) }), 100)
});
const areaShape = object({ list: listOrNone, schools: list(schoolShape, 5_000) });

/** Asks our server, which keeps no note of it. With no signal, or no register there, the section 41 list answers. */
export async function askForSchools(sought: string, filters: SchoolFilters): Promise<SchoolAnswer> {
	const answer = await call('/api/v1/schools', searchShape, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ sought, ...filters })
	});
	if (answer?.list) {
		const { asOf } = answer.list;
		await keepLastFound({ sought, asOf, found: answer.found });
		return { from: 'england', asOf, found: answer.found };
	}
	return { ...(await onSection41(sought, filters)), because: answer ? 'no-list' : 'offline' };
}

/** Looks through an area that is on the phone: nobody hears of it. */
export function askInArea({ schools, asOf }: KeptArea, sought: string, filters: SchoolFilters): SchoolAnswer {
	return { from: 'area', asOf, found: findSchools(schools, sought, filters) };
}

/** Looks through the section 41 list, which is part of the app. */
export async function onSection41(sought: string, filters: SchoolFilters): Promise<SchoolAnswer> {
	const { section41 } = await import('../../content/schools/section-41.ts');
	return { from: 'section-41', found: findSchools(section41, sought, filters) };
}

/** One place of the section 41 list by its number. */
export async function bySection41Number(urn: string): Promise<School | undefined> {
	const { section41 } = await import('../../content/schools/section-41.ts');
	return section41.find((school) => school.urn === urn);
}

/** Fetches every open place of a council’s area to the phone. */
export async function fetchArea(code: string): Promise<KeptArea | 'offline' | 'no-list'> {
	const answer = await call(`/api/v1/schools/areas/${code}`, areaShape);
	if (!answer) return 'offline';
	if (!answer.list) return 'no-list';
	const kept = { code, asOf: answer.list.asOf, fetchedAt: now().toISOString(), schools: answer.schools };
	await keepArea(kept);
	return kept;
}

async function call<T>(address: string, shape: Shape<T>, request?: RequestInit): Promise<T | undefined> {
	try {
		const response = await fetch(address, request);
		const read = response.ok ? check(shape, await response.json()) : undefined;
		return read?.ok ? read.value : undefined;
	} catch {
		return undefined;
	}
}
