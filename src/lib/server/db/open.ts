import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { AsyncRemoteCallback } from 'drizzle-orm/sqlite-proxy';
import { migrate } from './migrate.ts';
import * as schema from './schema.ts';
import type { Db } from './types.ts';

/** An open database, and how to close it. */
export interface OpenDatabase {
	db: Db;
	close: () => void;
}

/**
 * Opens and migrates the embedded database.
 *
 * Drizzle's own better-sqlite3 driver cannot run an asynchronous transaction, so this one connection is driven through
 * its proxy: a transaction waits for the one before it, and a statement from outside waits while one is open.
 */
export function openDatabase(file: string): OpenDatabase {
	const connection = connect(file);
	try {
		connection.pragma('journal_mode = wal');
		connection.pragma('synchronous = normal');
		migrate(connection);
		connection.pragma('foreign_keys = on');
	} catch (error) {
		connection.close();
		throw error;
	}
	return { db: asDb(connection), close: () => connection.close() };
}

function connect(file: string): Database.Database {
	try {
		if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
		const connection = new Database(file);
		// Asks for the right to write, and writes nothing.
		connection.exec('begin immediate; rollback');
		return connection;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const advice = 'Set DATABASE_FILE to a file in a folder that this program may write to.';
		throw new Error(`The database ${resolve(file)} cannot be used: ${why}. ${advice}`, { cause: error });
	}
}

function asDb(connection: Database.Database): Db {
	const inside = new AsyncLocalStorage<true>();
	const prepared = new Map<string, Database.Statement>();
	let last: Promise<unknown> = Promise.resolve();

	const run: AsyncRemoteCallback = async (statement, params, method) => {
		if (!inside.getStore()) await last;
		const query = prepare(statement);
		if (method === 'run' || !query.reader) {
			query.run(...params);
			return { rows: [] };
		}
		query.raw(true);
		const rows = query.all(...params);
		return { rows: method === 'get' ? ((rows[0] ?? undefined) as unknown[]) : rows };
	};

	function prepare(statement: string): Database.Statement {
		const known = prepared.get(statement);
		if (known) return known;
		const made = connection.prepare(statement);
		prepared.set(statement, made);
		return made;
	}

	const db = drizzle(run, undefined, { casing: 'snake_case', schema });
	const transaction = db.transaction.bind(db);
	db.transaction = (work, config) => {
		if (inside.getStore()) return transaction(work, config);
		const done = last.then(() => inside.run(true, () => transaction(work, config)));
		last = done.catch(() => {});
		return done;
	};
	return db;
}
