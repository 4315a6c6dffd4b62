import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

const breakpoint = '--> statement-breakpoint';
const first = [
	'create table cases (id text primary key)',
	'create table letters (id text primary key, case_id text not null references cases(id) on delete cascade)'
];
/** As drizzle-kit changes a column: a new table, the rows over, the old one away. */
const rebuild = [
	'create table new_cases (id text primary key, opened_at integer)',
	'insert into new_cases (id) select id from cases',
	'drop table cases',
	'alter table new_cases rename to cases'
];

let folder: string;
let connection: Database.Database;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-migrations-'));
	connection = new Database(':memory:');
});
afterEach(() => {
	connection.close();
	rmSync(folder, { recursive: true });
});

const write = (name: string, statements: readonly string[]) =>
	writeFileSync(join(folder, `${name}.sql`), statements.join(`;\n${breakpoint}\n`));
const rows = (table: string) => connection.prepare(`select id from ${table} order by id`).pluck().all();
const had = () => connection.prepare('select name from migrations').pluck().all();

function fill(): void {
	connection.exec(`insert into cases (id) values ('asha'), ('jo')`);
	connection.exec(`insert into letters values ('request', 'asha'), ('late', 'asha'), ('own-request', 'jo')`);
}

test('a table that is rebuilt keeps what hangs on it', () => {
	write('0000_first', first);
	migrate(connection, folder);
	connection.pragma('foreign_keys = on');
	fill();
	write('0001_opened', rebuild);
	migrate(connection, folder);
	expect(rows('letters')).toEqual(['late', 'own-request', 'request']);
	expect(rows('cases')).toEqual(['asha', 'jo']);
	expect(had()).toEqual(['0000_first.sql', '0001_opened.sql']);
});

test('one that would leave rows without their parent changes nothing, and neither does any after it', () => {
	write('0000_first', first);
	migrate(connection, folder);
	fill();
	write('0001_forgetful', ['create table notes (id text primary key)', `delete from cases where id = 'jo'`]);
	write('0002_never', ['create table never (id text primary key)']);
	expect(() => migrate(connection, folder)).toThrow('Migration 0001_forgetful.sql leaves 1 rows without their parent');
	expect(rows('cases')).toEqual(['asha', 'jo']);
	expect(rows('letters')).toHaveLength(3);
	expect(had()).toEqual(['0000_first.sql']);
	const tables = connection.prepare(`select name from sqlite_master where type = 'table'`).pluck().all();
	expect(tables).not.toContain('notes');
	expect(tables).not.toContain('never');
});

test('one with a fault half way changes nothing', () => {
	write('0000_first', [...first, 'create tabel typo (id text)']);
	expect(() => migrate(connection, folder)).toThrow('syntax error');
	expect(() => rows('cases')).toThrow('no such table');
});

test('our own are applied once, on an empty database and on a filled one', () => {
	migrate(connection);
	const applied = had();
	expect(applied.length).toBeGreaterThan(0);
	connection.exec(`insert into installations values ('here', 1, 2)`);
	migrate(connection);
	expect(had()).toEqual(applied);
	expect(rows('installations')).toEqual(['here']);
});
