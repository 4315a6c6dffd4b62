import Database from 'better-sqlite3';
import { wordsOf } from '../../core/schools/fold.ts';
import type { School } from '../../core/schools/school.ts';
import { cutsOf } from '../../core/schools/slips.ts';

/** What the schools are kept in: a file of its own, only read by the server, and made anew by each import. */
const tables = `
	create table facts (name text primary key, value text not null) strict, without rowid;
	create table schools (
		id integer primary key, urn text not null unique, ukprn text not null, laestab text not null, la text not null,
		postcode text not null, name_words text not null, town_words text not null, is_open integer not null,
		lat real, lng real, school text not null
	) strict;
	create virtual table sought using fts5 (words, content = '', detail = none, prefix = '2 3', tokenize = 'unicode61');
	create table words (id integer primary key, word text not null unique, count integer not null) strict;
	create table cuts (cut text not null, word integer not null, primary key (cut, word)) strict, without rowid;`;
const indexes = `
	create index schools_postcode on schools (postcode);
	create index schools_ukprn on schools (ukprn);
	create index schools_laestab on schools (laestab);
	create index schools_la on schools (la);`;

export type SchoolRow = School & { ukprn: string; laestab: string };

/** Writes a new file of schools. */
export interface SchoolWriter {
	add(school: SchoolRow): void;
	addSuccessor(urn: string, to: { urn: string; name: string }): void;
	/** Finishes the file, with what is to be known of it, and closes it. */
	finish(facts: Readonly<Record<string, string>>): void;
	close(): void;
}

export function writeSchools(file: string): SchoolWriter {
	const connection = new Database(file);
	connection.pragma('journal_mode = off');
	connection.pragma('synchronous = off');
	connection.exec(tables);
	connection.exec('begin');
	const insert = connection.prepare('insert into schools values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const index = connection.prepare('insert into sought (rowid, words) values (?, ?)');
	const counts = new Map<string, number>();
	let id = 0;
	return {
		add(row) {
			const { ukprn, laestab, ...school } = row;
			id += 1;
			const name = wordsOf(school.name);
			const town = wordsOf(school.town ?? '');
			const [lat, lng] = school.at ?? [null, null];
			const isOpen = school.status === 'closed' ? 0 : 1;
			const postcode = (school.postcode ?? '').replaceAll(' ', '');
			insert.run(
				id,
				school.urn,
				ukprn,
				laestab,
				school.la ?? '',
				postcode,
				name.join(' '),
				town.join(' '),
				isOpen,
				lat,
				lng,
				JSON.stringify(school)
			);
			index.run(id, [...name, ...town].join(' '));
			for (const word of new Set([...name, ...town])) counts.set(word, (counts.get(word) ?? 0) + 1);
		},
		addSuccessor(urn, to) {
			const found = connection.prepare('select school from schools where urn = ?').pluck().get(urn);
			if (typeof found !== 'string') return;
			const school = JSON.parse(found) as School;
			const successors = [...(school.successors ?? []), to];
			connection
				.prepare('update schools set school = ? where urn = ?')
				.run(JSON.stringify({ ...school, successors }), urn);
		},
		finish(facts) {
			writeWords(connection, counts);
			const fact = connection.prepare('insert into facts values (?, ?)');
			for (const [name, value] of Object.entries({ ...facts, count: String(id) })) fact.run(name, value);
			connection.exec('commit');
			connection.exec(indexes);
			connection.exec(`insert into sought (sought) values ('optimize')`);
			connection.close();
		},
		close: () => void connection.close()
	};
}

/** The words there are, and what is left of each with a letter gone: how a slip of the fingers finds its word. */
function writeWords(connection: Database.Database, counts: ReadonlyMap<string, number>): void {
	const word = connection.prepare('insert into words values (?, ?, ?)');
	const cut = connection.prepare('insert or ignore into cuts values (?, ?)');
	let id = 0;
	for (const [text, count] of counts) {
		id += 1;
		word.run(id, text, count);
		for (const one of cutsOf(text)) cut.run(one, id);
	}
}
