import { check, list, object, optional, text } from '../../core/cases/shape.ts';
import type { Shape } from '../../core/cases/shape.ts';
import { schoolShape } from '../../core/schools/chosen.ts';
import type { FoundSchool } from '../../core/schools/find-schools.ts';
import type { School } from '../../core/schools/school.ts';

/** A council's area as it was fetched: searched on the phone, with no word to anybody. */
export interface KeptArea {
	code: string;
	asOf: string;
	fetchedAt: string;
	schools: readonly School[];
}

/** What was found last, so that it is there with no signal. */
export interface LastFound {
	sought: string;
	asOf: string;
	found: readonly FoundSchool[];
}

/** One cache of its own: “delete everything” empties it with the rest. */
const cacheName = 'waymark-schools';
const miles: Shape<number> = (value, at, faults) => {
	if (typeof value === 'number') return value;
	faults.push({ at, is: 'not-a-number' });
	return undefined;
};
const area = object<KeptArea>({
	code: text(9),
	asOf: text(30),
	fetchedAt: text(30),
	schools: list(schoolShape, 5_000)
});
const last = object<LastFound>({
	sought: text(200),
	asOf: text(30),
	found: list(object<FoundSchool>({ school: schoolShape, miles: optional(miles) }), 100)
});

export const keptArea = (code: string): Promise<KeptArea | undefined> => take(`area-${code}`, area);
export const keepArea = (kept: KeptArea): Promise<void> => put(`area-${kept.code}`, kept);
export const lastFound = (): Promise<LastFound | undefined> => take('last', last);
export const keepLastFound = (kept: LastFound): Promise<void> => put('last', kept);

async function take<T>(name: string, shape: Shape<T>): Promise<T | undefined> {
	try {
		const stored = await (await caches.open(cacheName)).match(`/kept/schools/${name}`);
		const read = stored && check(shape, await stored.json());
		return read?.ok ? read.value : undefined;
	} catch {
		return undefined;
	}
}

/** Without room or a cache nothing is kept, and the search works as before. */
async function put(name: string, value: object): Promise<void> {
	try {
		await (await caches.open(cacheName)).put(`/kept/schools/${name}`, Response.json(value));
	} catch {
		// Nothing was lost that cannot be asked for again.
	}
}
