import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

const ours = 'drizzle/sqlite';

/**
 * Applies the migrations this database has not had, each in a transaction of its own, in the order of their names.
 *
 * Foreign keys are off meanwhile and checked before each commit: a table that is rebuilt is dropped first, and with the
 * keys on the drop would empty its child tables without a word.
 */
export function migrate(connection: Database.Database, folder = ours): void {
	connection.pragma('foreign_keys = off');
	connection.exec('create table if not exists migrations (name text primary key, applied_at integer not null) strict');
	const had = new Set(connection.prepare('select name from migrations').pluck().all());
	for (const name of migrationNames(folder)) {
		if (!had.has(name)) apply(connection, folder, name);
	}
}

function migrationNames(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort();
}

function apply(connection: Database.Database, folder: string, name: string): void {
	const statements = readFileSync(join(folder, name), 'utf8').split('--> statement-breakpoint');
	connection
		.transaction(() => {
			for (const statement of statements) connection.exec(statement);
			const broken = connection.pragma('foreign_key_check') as unknown[];
			if (broken.length > 0) throw new Error(`Migration ${name} leaves ${broken.length} rows without their parent`);
			connection.prepare('insert into migrations values (?, unixepoch())').run(name);
		})
		.immediate();
}
