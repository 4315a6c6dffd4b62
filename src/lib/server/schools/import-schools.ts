import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { csvRows } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { extractText } from './open-extract.ts';
import { columns, needed, readSchool } from './read-school.ts';
import type { Cell } from './read-school.ts';
import { writeSchools } from './school-file.ts';

/** What to read, and where to. */
export interface SchoolImport {
	/** The register’s extract: a table, or one in a zip. */
	extract: string;
	/** Its file of links, by which a closed school is followed to what it became. */
	links?: string;
	/** The file the server reads. It is replaced at the end, or not at all. */
	to: string;
	/** The numbers of the places on our own copy of the section 41 list. */
	section41: ReadonlySet<string>;
	/** The day the extract is of. */
	asOf: string;
}

/** A list that shrinks by more than this was cut off somewhere. */
const leastOfBefore = 0.8;

/** Reads a fresh copy of the register. Whatever goes wrong, what was there before stays as it was. */
export async function importSchools({ extract, links, to, section41, asOf }: SchoolImport): Promise<{ count: number }> {
	mkdirSync(dirname(to), { recursive: true });
	const fresh = `${to}.new`;
	rmSync(fresh, { force: true });
	const writer = writeSchools(fresh);
	try {
		let count = 0;
		const seen = new Map<string, number>();
		for await (const { cell, line } of rowsOf(extract, columns, needed)) {
			const school = about(extract, line, () => readSchool(cell, section41));
			const earlier = seen.get(school.urn);
			if (earlier)
				throw new Error(`${extract}, line ${line}: school ${school.urn} is there twice, first on line ${earlier}`);
			seen.set(school.urn, line);
			writer.add(school);
			count += 1;
		}
		if (count < leastOfBefore * countIn(to) || count === 0) {
			throw new Error(`${extract}: only ${count} schools, after ${countIn(to)} before. Nothing was changed.`);
		}
		if (links) await addLinks(links, writer);
		writer.finish({ asOf });
		renameSync(fresh, to);
		return { count };
	} catch (error) {
		writer.close();
		rmSync(fresh, { force: true });
		throw error;
	}
}

async function addLinks(links: string, writer: ReturnType<typeof writeSchools>): Promise<void> {
	const wanted = ['URN', 'LinkURN', 'LinkName', 'LinkType'];
	for await (const { cell } of rowsOf(links, wanted, wanted)) {
		if (!/^Successor/i.test(cell('LinkType'))) continue;
		writer.addSuccessor(cell('URN'), { urn: cell('LinkURN'), name: cell('LinkName') });
	}
}

/** The rows of a table, their cells by the names of the columns: their order and number change from year to year. */
async function* rowsOf(
	file: string,
	wanted: readonly string[],
	must: readonly string[]
): AsyncGenerator<{ cell: Cell; line: number }> {
	let places: ReadonlyMap<string, number> | undefined;
	let width = 0;
	for await (const { line, fields } of csvRows(extractText(file))) {
		if (!places) {
			places = placesIn(file, { line, fields }, wanted, must);
			width = fields.length;
			continue;
		}
		if (fields.length !== width)
			throw new Error(`${file}, line ${line}: ${fields.length} cells where there should be ${width}`);
		const at = places;
		yield { line, cell: (column) => fields[at.get(column) ?? -1]?.trim() ?? '' };
	}
	if (!places) throw new Error(`${file}: there is nothing in it`);
}

function placesIn(
	file: string,
	{ line, fields }: CsvRow,
	wanted: readonly string[],
	must: readonly string[]
): ReadonlyMap<string, number> {
	const names = fields.map((name) => name.replace(/^(?:\uFEFF|ï»¿)/, '').trim());
	const missing = must.filter((name) => !names.includes(name));
	if (missing.length > 0) throw new Error(`${file}, line ${line}: there is no column ${missing.join(', ')}`);
	return new Map(wanted.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)] as const] : [])));
}

function about<T>(file: string, line: number, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw new Error(`${file}, line ${line}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
}

/** How many schools the file in use has; none when it is not there or cannot be read. */
function countIn(file: string): number {
	if (!existsSync(file)) return 0;
	const connection = new Database(file, { readonly: true });
	try {
		return Number(connection.prepare(`select value from facts where name = 'count'`).pluck().get() ?? 0);
	} catch {
		return 0;
	} finally {
		connection.close();
	}
}
