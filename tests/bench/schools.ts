import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../src/lib/core/schools/fold.ts';
import { importSchools } from '../../src/lib/server/schools/import-schools.ts';
import { openSchools } from '../../src/lib/server/schools/search-schools.ts';
import type { Schools } from '../../src/lib/server/schools/search-schools.ts';
import { cpuTime } from './cpu-time.ts';
import { largeGiasFile } from '../helpers/gias.ts';
import type { GiasRow } from '../helpers/gias.ts';

// A register of full size under the real header: how long the import takes and how much room, how fast a search is, and how
// many of 2,000 names typed with a slip are found among the first five.

const size = 52_000;
const slips = 2_000;
const random = seeded(20_261_121);

const saints =
	'Mary Peter John Anne Michael Joseph Thomas James Andrew Paul George Bede Cuthbert Oswald Chad Edmund Margaret Catherine Luke Mark Stephen Patrick Francis Bernadette Augustine Wilfrid Aidan Hilda Martin Nicholas'.split(
		' '
	);
const starts =
	'Oak Ash Elm Birch Hill Brook River Stone Green White Black Long High Low North South East West New Old King Queen Bishop Abbey Castle Church Mill Lake Moor Heath Wood Field Thorn Haw Black Fair Ham Ald Bur Cal Dun Ever Fern Grim Hart Ing Kel Lang Mar Nor Pen Rad Sand Thorp Up Wal Yar'.split(
		' '
	);
const ends =
	'wood field ton ham bury ford ley worth stead by thorpe well bridge dale croft hurst combe stone gate bank mere wick side view park cote don ing mouth pool shaw'.split(
		' '
	);
const kinds = [
	'Primary School',
	'Community Primary School',
	'Infant School',
	'Junior School',
	'CofE Primary School',
	'Catholic Primary School',
	'Academy',
	'High School',
	'School',
	'Community School',
	'College',
	'Special School',
	'Church of England Primary School',
	'Nursery School',
	'Church of England Voluntary Aided Primary School'
];
const types = ['1', '1', '2', '3', '34', '28', '11', '7', '10', '44', '18'];

/** What somebody types for a school they mean. */
interface Slip {
	typed: string;
	urn: string;
}

function seeded(state: number): () => number {
	let at = state;
	return () => {
		at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
		return at / 2 ** 32;
	};
}

const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function* register(): Generator<GiasRow> {
	const towns = Array.from(
		{ length: 3_200 },
		() =>
			pick(starts) + pick(ends) + (random() < 0.15 ? ` ${pick(['Green', 'Heath', 'upon Sea', 'Cross', 'Hill'])}` : '')
	);
	for (let at = 0; at < size; at++) {
		const town = pick(towns);
		const own = random();
		const first = own < 0.18 ? `St ${pick(saints)}’s` : own < 0.3 ? town : pick(starts) + pick(ends);
		const isClosed = random() < 0.5;
		yield {
			URN: String(100_000 + at),
			EstablishmentName: `${first} ${pick(kinds)}`,
			EstablishmentNumber: String(2000 + (at % 8000)),
			'LA (code)': String(200 + (at % 153)),
			'TypeOfEstablishment (code)': pick(types),
			'EstablishmentStatus (code)': isClosed ? '2' : '1',
			'PhaseOfEducation (code)': pick(['2', '2', '2', '4', '0']),
			Town: town,
			Street: `${1 + (at % 90)} ${pick(starts)}${pick(ends)} Road, with some words so that the file is as large as the real one`,
			Postcode: `${pick(['CA', 'LS', 'TA', 'M', 'B', 'SW', 'N', 'OX'])}${1 + (at % 30)} ${at % 10}AB`,
			Easting: String(300_000 + Math.floor(random() * 300_000)),
			Northing: String(100_000 + Math.floor(random() * 400_000)),
			QABReport: 'x'.repeat(420)
		};
	}
}

/** A letter too many, too few, another one, or two the wrong way round. */
function slipIn(text: string): string {
	const words = text.split(' ');
	const long = words.flatMap((word, at) => (/^[\p{L}’]{4,}$/u.test(word) ? [at] : []));
	const at = pick(long.length > 0 ? long : [0]);
	const word = words[at] ?? '';
	const place = Math.floor(random() * word.length);
	const letter = pick([...'abcdefghijklmnopqrstuvwxyz']);
	const cut = (from: number, to: number, between = '') => word.slice(0, from) + between + word.slice(to);
	const made = [
		cut(place, place + 1),
		cut(place, place, letter),
		cut(place, place + 1, letter),
		word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
	];
	words[at] = pick(made);
	return words.join(' ');
}

function shorten(text: string): string {
	const ways: readonly (readonly [RegExp, string])[] = [
		[/\bSt\b/, pick(['Saint', 'St.', 'st'])],
		[/\bPrimary School\b/, pick(['Prim Sch', 'Primary', 'Primary Sch', 'prim'])],
		[/\bChurch of England\b/, pick(['CofE', 'C of E', 'CE'])],
		[/\bCatholic\b/, pick(['RC', 'R.C.'])],
		[/\bCommunity\b/, 'Comm'],
		[/\bSchool\b/, pick(['Sch', ''])],
		[/’s\b/, pick(['s', '’s', "'s"])]
	];
	return ways
		.reduce((short, [from, to]) => short.replace(from, to), text)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Half with one slip of the fingers, half shortened with or without one; with the town, as names are not by themselves unique. */
function typedFor(rows: readonly GiasRow[]): readonly Slip[] {
	const open = rows.filter((row) => row['EstablishmentStatus (code)'] === '1');
	return Array.from({ length: slips }, (_, at) => {
		const { EstablishmentName: name = '', Town: town = '', URN: urn = '' } = pick(open);
		const inTown = wordsOf(name).includes(wordsOf(town)[0] ?? '') ? '' : ` ${town}`;
		const whole =
			at % 2 === 0 ? slipIn(name) + inTown : at % 4 === 1 ? shorten(name) + inTown : slipIn(shorten(name)) + inTown;
		return { typed: whole, urn };
	});
}

function measure(schools: Schools, typed: readonly Slip[], rows: readonly GiasRow[]): void {
	const same = new Map(rows.map((row) => [row.URN, `${row.EstablishmentName} ${row.Town}`]));
	for (const { typed: text } of typed.slice(0, 200)) schools.search(text);
	const times: number[] = [];
	let found = 0;
	for (const { typed: text, urn } of typed) {
		let answers: ReturnType<Schools['search']> = [];
		times.push(cpuTime(() => (answers = schools.search(text))));
		// Two schools of one name in one town are the same to somebody who types it.
		if (answers.slice(0, 5).some(({ school }) => school.urn === urn || same.get(school.urn) === same.get(urn)))
			found += 1;
	}
	report('search of a name with a slip or shortened', times);
	console.log(
		`the right school among the first five: ${((100 * found) / typed.length).toFixed(1)} % of ${typed.length}`
	);
	const slowest = [...times].sort((a, b) => a - b)[Math.floor(0.99 * times.length)] ?? 0;
	if (slowest >= 15 || found < 0.95 * typed.length) process.exitCode = 1;
	const others = [
		'st',
		'oak',
		'school',
		'primary school',
		'ca1',
		'100500',
		'st marys catholic primary school',
		'ce primary',
		'xyzzy',
		'a'
	];
	for (const text of others) {
		const each = Array.from({ length: 50 }, () => cpuTime(() => schools.search(text)));
		report(`“${text}”`, each);
	}
}

function report(what: string, times: readonly number[]): void {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(2);
	console.log(`${what}, processor time: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
try {
	const rows = [...register()];
	const extract = join(folder, 'edubasealldata20261121.csv');
	await largeGiasFile(extract, rows);
	const before = process.memoryUsage().rss;
	let highest = before;
	const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 20);
	const began = performance.now();
	await importSchools({ extract, to: join(folder, 'schools.sqlite'), asOf: '2026-11-21', section41: new Set() });
	clearInterval(watch);
	const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
	console.log(
		`import of ${size} rows, ${mb(statSync(extract).size)}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${mb(highest - before)} more memory, file of ${mb(statSync(join(folder, 'schools.sqlite')).size)}`
	);
	const schools = openSchools(join(folder, 'schools.sqlite'));
	if (!schools) throw new Error('There is no list');
	measure(schools, typedFor(rows), rows);
	schools.close();
} finally {
	rmSync(folder, { recursive: true });
}
