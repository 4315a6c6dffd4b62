import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { milesBetween } from '../../core/schools/distance.ts';
import type { Place } from '../../core/schools/distance.ts';
import { passes } from '../../core/schools/find-schools.ts';
import type { FoundSchool, SchoolFilters } from '../../core/schools/find-schools.ts';
import { numberIn, postcodeIn, wordsOf } from '../../core/schools/fold.ts';
import type { School } from '../../core/schools/school.ts';
import { scoreOf } from '../../core/schools/score.ts';
import { cutsOf, isOneSlip } from '../../core/schools/slips.ts';

/** What is known of the list itself. */
export interface SchoolList {
	asOf: string;
	count: number;
}

/** The schools of a file that an import made. */
export interface Schools {
	list: SchoolList;
	search(sought: string, filters?: SchoolFilters): readonly FoundSchool[];
	/** Every open place that stands in a council’s area. */
	area(la: string): readonly School[];
	close(): void;
}

/** A word in so many names tells too little to look for by itself. */
const common = 3_000;
/** More than this many names are not looked at one by one. */
const mostLookedAt = 1_500;
const most = 20;

interface Row {
	id: number;
	name_words: string;
	town_words: string;
	is_open: number;
	lat: number | null;
	lng: number | null;
}

/** Opens the list; nothing when no import was run yet. */
export function openSchools(file: string): Schools | undefined {
	if (!existsSync(file)) return undefined;
	const connection = new Database(file, { readonly: true });
	const facts = Object.fromEntries(
		connection.prepare('select name, value from facts').raw().all() as [string, string][]
	);
	const light = 'select id, name_words, town_words, is_open, lat, lng from schools';
	const byUrn = connection.prepare(`${light} where urn = ?`);
	const byUkprn = connection.prepare(`${light} where ukprn = ? limit ${most}`);
	const byLaestab = connection.prepare(`${light} where laestab = ? limit ${most}`);
	const byPostcode = connection.prepare(`${light} where postcode >= ? and postcode < ? limit ${mostLookedAt}`);
	const byWords = connection.prepare(
		`${light} where id in (select rowid from sought where sought match ? limit ${mostLookedAt})`
	);
	const byId = connection.prepare('select school from schools where id = ?').pluck();
	const inArea = connection.prepare('select school from schools where la = ? and is_open = 1').pluck();
	const countOf = connection.prepare('select count from words where word = ?').pluck();
	const placed = connection
		.prepare('select avg(lat), avg(lng) from schools where postcode >= ? and postcode < ? and lat is not null')
		.raw();
	const everywhere = connection.prepare(`${light} where lat between ? and ? and lng between ? and ?`);

	/** The words that one slip makes of another, the most usual first. */
	function corrections(word: string): readonly string[] {
		const cuts = cutsOf(word);
		const found = connection
			.prepare(
				`select distinct word, count from words where id in (select word from cuts where cut in (${cuts.map(() => '?').join()}))`
			)
			.all(...cuts) as { word: string; count: number }[];
		return found
			.filter((one) => one.word !== word && isOneSlip(one.word, word))
			.sort((a, b) => b.count - a.count)
			.slice(0, 12)
			.map((one) => one.word);
	}

	function rowsFor(sought: string): readonly { row: Row; score: number }[] {
		const number = numberIn(sought);
		if (number)
			return asFound((number.length === 6 ? byUrn : number.length === 8 ? byUkprn : byLaestab).all(number) as Row[]);
		const postcode = postcodeIn(sought);
		if (postcode) return asFound(byPostcode.all(postcode, after(postcode)) as Row[]);
		return byName(wordsOf(sought).slice(0, 8));
	}

	function byName(words: readonly string[]): readonly { row: Row; score: number }[] {
		if (words.length === 0) return [];
		const forms = words.map((word) => ({ word, count: Number(countOf.get(word) ?? 0), others: corrections(word) }));
		const rare = forms.filter(({ count }) => count < common);
		const telling = rare.length > 0 ? rare : forms;
		const queries = telling.map(({ word, others }) => {
			const whole = [`"${word}"${word.length > 1 ? ' *' : ''}`, ...others.map((other) => `"${other}"`)];
			return `(${whole.join(' OR ')})`;
		});
		const all = scored(byWords.all(queries.join(' AND ')) as Row[], words, words.length);
		if (all.length >= 5 || queries.length < 2)
			return all.length > 0 ? all : scored(byWords.all(queries.join(' OR ')) as Row[], words, 1);
		// One word may be past mending: all but one have to be there.
		const allButOne = queries
			.map((_, gone) => `(${queries.filter((__, at) => at !== gone).join(' AND ')})`)
			.join(' OR ');
		const more = scored(byWords.all(allButOne) as Row[], words, words.length - 1);
		return more.length > 0 ? more : all;
	}

	return {
		list: { asOf: facts.asOf ?? '', count: Number(facts.count ?? 0) },
		search(sought, filters = {}) {
			const from = filters.within && placeOfPostcode(filters.within.postcode);
			if (filters.within && !from) return [];
			const rows =
				sought.trim() === '' && from && filters.within ? asFound(near(from, filters.within.miles)) : rowsFor(sought);
			const withMiles = rows.map(({ row, score }) => ({ row, score, miles: milesTo(from, row) }));
			withMiles.sort(
				(a, b) =>
					b.score - a.score || b.row.is_open - a.row.is_open || (a.miles ?? 0) - (b.miles ?? 0) || a.row.id - b.row.id
			);
			const found: FoundSchool[] = [];
			for (const { row, miles } of withMiles) {
				if (found.length === most) break;
				const school = JSON.parse(byId.get(row.id) as string) as School;
				if (passes(school, filters, miles)) found.push({ school, ...(miles !== undefined && { miles }) });
			}
			return found;
		},
		area: (la) => (inArea.all(la) as string[]).map((school) => JSON.parse(school) as School),
		close: () => void connection.close()
	};

	function near([lat, lng]: Place, miles: number): Row[] {
		const [up, side] = [miles / 69, miles / (69 * Math.cos((lat * Math.PI) / 180))];
		return everywhere.all(lat - up, lat + up, lng - side, lng + side) as Row[];
	}

	/** In the middle of the places that share the postcode, or as much of it as any does. */
	function placeOfPostcode(text: string): Place | undefined {
		const wanted = postcodeIn(text);
		if (!wanted) return undefined;
		for (let length = wanted.length; length >= 2; length--) {
			const part = wanted.slice(0, length);
			const [lat, lng] = placed.get(part, after(part)) as [number | null, number | null];
			if (lat !== null && lng !== null) return [lat, lng];
		}
		return undefined;
	}
}

function scored(rows: readonly Row[], words: readonly string[], atLeast: number): { row: Row; score: number }[] {
	return rows.flatMap((row) => {
		const score = scoreOf(words, { name: row.name_words.split(' '), town: row.town_words.split(' ') }, atLeast);
		return score === undefined ? [] : [{ row, score: row.is_open ? score : score - 0.05 }];
	});
}

function asFound(rows: readonly Row[]): { row: Row; score: number }[] {
	return rows.map((row) => ({ row, score: 1 }));
}

function milesTo(from: Place | undefined, { lat, lng }: Row): number | undefined {
	return from && lat !== null && lng !== null ? milesBetween(from, [lat, lng]) : undefined;
}

/** The first text that no longer begins with this one. */
function after(start: string): string {
	return start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1);
}
