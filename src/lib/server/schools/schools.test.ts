import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giasFile, giasLine, header, toWindows1252, zipped } from '../../../../tests/helpers/gias.ts';
import type { GiasRow } from '../../../../tests/helpers/gias.ts';
import { section41 } from '../../content/schools/section-41.ts';
import { csvRows } from './csv.ts';
import { download } from './download.ts';
import { importSchools } from './import-schools.ts';
import { openSchools } from './search-schools.ts';
import type { Schools } from './search-schools.ts';

let folder: string;
let open: Schools | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-schools-test-'));
});
afterEach(() => {
	open?.close();
	open = undefined;
	rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const oak: GiasRow = {
	URN: '100001',
	EstablishmentName: 'Oak Tree Primary School',
	EstablishmentNumber: '2001',
	UKPRN: '10000001',
	Easting: '340000',
	Northing: '556000'
};
const marys: GiasRow = {
	URN: '100002',
	EstablishmentName: 'St Mary’s CofE Primary School',
	EstablishmentNumber: '2002',
	Town: 'Carlisle',
	Postcode: 'CA2 5TT',
	Easting: '338000',
	Northing: '555000'
};
const special: GiasRow = {
	URN: '100003',
	EstablishmentName: 'Rowan Special School',
	'TypeOfEstablishment (code)': '7',
	'PhaseOfEducation (code)': '0',
	StatutoryLowAge: '2',
	StatutoryHighAge: '99',
	Town: 'Wigton',
	Postcode: 'CA7 9AA',
	'SEN1 (name)': 'Not Applicable',
	'SEN2 (name)': 'ASD - Autistic Spectrum Disorder',
	TelephoneNum: '1228123456',
	SchoolWebsite: 'www.rowan.example'
};
const closed: GiasRow = {
	URN: '100004',
	EstablishmentName: 'Old Mill School',
	'EstablishmentStatus (code)': '2',
	'TypeOfEstablishment (code)': '77'
};
const rows = [oak, marys, special, closed];

async function imported(extract: string, more: { links?: string; to?: string } = {}): Promise<Schools> {
	const to = more.to ?? at('schools.sqlite');
	await importSchools({
		extract,
		to,
		asOf: '2026-11-21',
		section41: new Set(['134909']),
		...(more.links && { links: more.links })
	});
	const schools = openSchools(to);
	if (!schools) throw new Error('There is no list');
	open = schools;
	return schools;
}
const names = (schools: Schools, ...sought: Parameters<Schools['search']>) =>
	schools.search(...sought).map(({ school }) => school.name);

describe('an extract is read', () => {
	test('columns by their names in any order, curly quotes of its own encoding, ages of 99, lost noughts', async () => {
		const shuffled = [...header].sort().filter((name) => name !== 'Diocese (name)');
		giasFile(at('extract.csv'), rows, [...shuffled, 'A column of next year']);
		const schools = await imported(at('extract.csv'));
		expect(schools.list).toEqual({ asOf: '2026-11-21', count: 4 });
		expect(names(schools, 'st marys')).toEqual(['St Mary’s CofE Primary School']);
		expect(schools.search('rowan')[0]?.school).toMatchObject({
			type: 7,
			isSpecial: true,
			phase: 'all-through',
			ages: [2, null],
			needs: ['ASD - Autistic Spectrum Disorder'],
			phone: '01228123456',
			website: 'https://www.rowan.example'
		});
	});

	test('no column about people is in what is kept', async () => {
		giasFile(at('extract.csv'), rows);
		expect(readFileSync(at('extract.csv'), 'latin1')).toContain('Headteacherson');
		await imported(at('extract.csv'));
		expect(readFileSync(at('schools.sqlite'), 'latin1')).not.toMatch(/Headteacherson|Proprietorman|Margaret/);
	});

	test('from a zip, and from a server', async () => {
		giasFile(at('extract.csv'), rows);
		zipped(at('extract.zip'), 'edubasealldata20261121.csv', readFileSync(at('extract.csv')));
		const asked: string[] = [];
		const server = createServer((request, response) => {
			asked.push(request.url ?? '');
			if (request.url?.includes('missing')) return void response.writeHead(404).end();
			response.end(readFileSync(at('extract.zip')));
		}).listen(0);
		const address = `http://localhost:${(server.address() as AddressInfo).port}`;
		await download(`${address}/edubasealldata{date}.csv`, '2026-11-21', at('downloaded'));
		expect(asked).toEqual(['/edubasealldata20261121.csv']);
		await expect(download(`${address}/missing`, '2026-11-21', at('none'))).rejects.toThrow('answered 404');
		server.close();
		expect((await imported(at('downloaded'))).list.count).toBe(4);
	});

	test('the section 41 list is joined: the register’s own word is the newer', async () => {
		const independent = { 'TypeOfEstablishment (code)': '10', 'PhaseOfEducation (code)': '0' };
		giasFile(at('extract.csv'), [
			{ ...independent, URN: '134909', EstablishmentName: 'Both', 'Section41Approved (name)': 'Approved' },
			{ ...independent, URN: '100005', EstablishmentName: 'Since', 'Section41Approved (name)': 'Approved' },
			{ ...independent, URN: '100006', EstablishmentName: 'Neither', 'Section41Approved (name)': 'Not approved' }
		]);
		const schools = await imported(at('extract.csv'));
		const on = (name: string) => schools.search(name)[0]?.school.section41;
		expect([on('both'), on('since'), on('neither')]).toEqual(['approved', 'approved', 'not-on-list']);

		giasFile(at('later.csv'), [
			{ ...independent, URN: '134909', EstablishmentName: 'Removed', 'Section41Approved (name)': 'Not approved' }
		]);
		expect((await imported(at('later.csv'), { to: at('later.sqlite') })).search('removed')[0]?.school.section41).toBe(
			'doubtful'
		);
	});

	test('a closed school is followed to what it became', async () => {
		giasFile(at('extract.csv'), rows);
		writeFileSync(
			at('links.csv'),
			'"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"\r\n100004,100001,"Oak Tree Primary School","Successor","01-09-2024"\r\n100001,100004,"Old Mill School","Predecessor","01-09-2024"\r\n'
		);
		const schools = await imported(at('extract.csv'), { links: at('links.csv') });
		expect(schools.search('old mill')[0]?.school).toMatchObject({
			status: 'closed',
			successors: [{ urn: '100001', name: 'Oak Tree Primary School' }]
		});
		expect(schools.search('oak tree')[0]?.school.successors).toBeUndefined();
	});
});

describe('a broken file changes nothing and is named with its line', () => {
	const good = () => `${header.join(',')}\r\n${rows.map(giasLine).join('\r\n')}\r\n`;
	test.each([
		['a row that is cut off', () => good().slice(0, -60), /line 5: \d+ cells where there should be 135/],
		[
			'a column that is gone',
			() => good().replace('EstablishmentName', 'Name'),
			/line 1: there is no column EstablishmentName/
		],
		['a number that is none', () => good().replace('100003', 'ABC'), /line 4: “ABC” is no school number/],
		[
			'a school that is there twice',
			() => good().replace('100003', '100001'),
			/line 4: school 100001 is there twice, first on line 2/
		],
		[
			'a quote that is never closed',
			() => good().replace('Rowan', '"Rowan'),
			/Line 4: a quote is opened and never closed/
		],
		['an empty file', () => '', /there is nothing in it|not whole/],
		['a page in place of a table', () => '<html>Not found</html>\n', /line 1: there is no column/],
		['most of it gone', () => good().split('\r\n').slice(0, 2).join('\r\n'), /only 1 schools, after 4 before/]
	])('%s', async (_what, text, message) => {
		giasFile(at('good.csv'), rows);
		(await imported(at('good.csv'))).close();
		const before = readFileSync(at('schools.sqlite'));
		writeFileSync(at('bad.csv'), toWindows1252(text()));
		await expect(imported(at('bad.csv'))).rejects.toThrow(message);
		expect(readFileSync(at('schools.sqlite')).equals(before)).toBe(true);
		expect(existsSync(at('schools.sqlite.new'))).toBe(false);
	});

	test('a zip that is cut off', async () => {
		giasFile(at('extract.csv'), rows);
		zipped(at('extract.zip'), 'a.csv', readFileSync(at('extract.csv')));
		writeFileSync(at('cut.zip'), readFileSync(at('extract.zip')).subarray(0, 300));
		await expect(imported(at('cut.zip'))).rejects.toThrow('The zip is not whole');
	});

	test('the command says so and ends with a fault', () => {
		writeFileSync(at('bad.csv'), 'URN\n1\n');
		const run = spawnSync(process.execPath, ['src/import-schools.ts', at('bad.csv')], {
			encoding: 'utf8',
			env: { ...process.env, SCHOOLS_FILE: at('x.sqlite') }
		});
		expect([run.status, run.stderr]).toEqual([
			1,
			expect.stringMatching(/line 1: there is no column EstablishmentName.*\nThe list in use was not changed\./s)
		]);
	}, 60_000);
});

describe('a search', () => {
	test.each([
		['oak tree', {}, ['Oak Tree Primary School'], 'by its name'],
		['okatree', {}, [], 'two words in one are not found by a guess'],
		['aok tree prim sch', {}, ['Oak Tree Primary School'], 'with a slip and shortenings'],
		['Saint Marys Carlisel', {}, ['St Mary’s CofE Primary School'], 'with the town'],
		['wigton', {}, ['Rowan Special School'], 'by the town'],
		['CA2 5', {}, ['St Mary’s CofE Primary School'], 'by part of a postcode'],
		['100003', {}, ['Rowan Special School'], 'by its number'],
		['942/2002', {}, ['St Mary’s CofE Primary School'], 'by the council’s number'],
		['10000001', {}, ['Oak Tree Primary School'], 'by the provider’s number'],
		['school', { special: true }, ['Rowan Special School'], 'special'],
		[
			'school',
			{ phase: 'primary' as const },
			['Oak Tree Primary School', 'St Mary’s CofE Primary School', 'Rowan Special School', 'Old Mill School'],
			'a school for all ages is for primary too'
		],
		['', { within: { miles: 1, postcode: 'CA1 1AA' } }, ['Oak Tree Primary School'], 'near a postcode'],
		[
			'primary',
			{ within: { miles: 5, postcode: 'CA1' } },
			['Oak Tree Primary School', 'St Mary’s CofE Primary School'],
			'the nearest first'
		],
		['primary', { within: { miles: 5, postcode: 'ZZ9' } }, [], 'a postcode nobody has'],
		['"; drop table schools', {}, [], 'a hostile one'],
		['* OR (', {}, [], 'what the index would read as its own language']
	])('%j %j (%s)', async (sought, filters, found, why) => {
		giasFile(at('extract.csv'), rows);
		const schools = await imported(at('extract.csv'));
		const all = names(schools, sought, filters);
		if (why.startsWith('a school for all ages')) expect([...all].sort()).toEqual([...found].sort());
		else expect(all).toEqual(found);
	});

	test('an area is every open place in it', async () => {
		giasFile(at('extract.csv'), rows);
		const schools = await imported(at('extract.csv'));
		expect(schools.area('942').map(({ urn }) => urn)).toEqual(['100001', '100002', '100003']);
		expect(schools.area('000')).toEqual([]);
	});

	test('before an import there is none', () => {
		expect(openSchools(at('none.sqlite'))).toBeUndefined();
	});
});

test('rows come whole however the file is cut into pieces', async () => {
	const text = 'a,b\r\n"x, ""y""\nz",2\r\n\r\n3,"4"';
	for (const size of [1, 2, 3, 7, 100]) {
		const pieces = async function* () {
			for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
		};
		const read = [];
		for await (const row of csvRows(pieces())) read.push(row);
		expect(read).toEqual([
			{ line: 1, fields: ['a', 'b'] },
			{ line: 2, fields: ['x, "y"\nz', '2'] },
			{ line: 5, fields: ['3', '4'] }
		]);
	}
});

test('our copy of the section 41 list is whole', () => {
	// 227 places: 115 independent special schools and 112 special post-16 institutions (list of December 2025).
	expect(section41.filter(({ type }) => type === 10)).toHaveLength(115);
	expect(section41.filter(({ type }) => type === 32)).toHaveLength(112);
	expect(new Set(section41.map(({ urn }) => urn)).size).toBe(227);
	expect(
		section41.filter(({ nation }) => nation === 'Wales').length +
			section41.filter(({ status }) => status === 'check').length
	).toBe(9);
	expect(section41.every(({ section41: on, la }) => on === 'approved' && /^\d{3}$/.test(la ?? ''))).toBe(true);
});
