import { statSync } from 'node:fs';
import { openSchools } from './search-schools.ts';
import type { Schools } from './search-schools.ts';

let open: { file: string; madeAt: number; schools: Schools | undefined } | undefined;

/** The list in a file. An import puts a new file in its place: it is then opened anew, with no restart. */
export function schoolsIn(file: string): Schools | undefined {
	const madeAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	if (open?.file === file && open.madeAt === madeAt) return open.schools;
	open?.schools?.close();
	open = { file, madeAt, schools: openSchools(file) };
	return open.schools;
}
