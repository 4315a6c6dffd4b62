import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './open.ts';
import type { OpenDatabase } from './open.ts';
import { installations } from './schema.ts';
import type { Db } from './types.ts';

const at = new Date('2026-11-21T10:00:00Z');
const row = (id: string) => ({ id, madeAt: at, startedAt: at });
const ids = async (db: Db) => (await db.select().from(installations)).map(({ id }) => id).sort();

let folder: string;
let opened: OpenDatabase | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-database-'));
});
afterEach(() => {
	opened?.close();
	opened = undefined;
	rmSync(folder, { recursive: true });
});

function open(where: string): Db {
	opened = openDatabase(where === 'memory' ? ':memory:' : join(folder, 'new/waymark.sqlite'));
	return opened.db;
}

describe.each(['memory', 'file'])('in %s', (where) => {
	test('600 calls at once, 100 of them transactions that fail: all that should be there is, and nothing else', async () => {
		const db = open(where);
		const plain = (n: number) => db.insert(installations).values(row(`plain-${n}`));
		const pair = (n: number) =>
			db.transaction(async (tx) => {
				await tx.insert(installations).values(row(`pair-${n}-a`));
				await setImmediate();
				await tx.insert(installations).values(row(`pair-${n}-b`));
			});
		const failing = (n: number) =>
			db.transaction(async (tx) => {
				await tx.insert(installations).values(row(`failing-${n}`));
				await setImmediate();
				throw new Error(`failing ${n}`);
			});
		const halves: number[] = [];
		const looking = async () => {
			const all = await ids(db);
			halves.push(all.filter((id) => id.startsWith('pair')).length % 2, all.filter((id) => /^failing/.test(id)).length);
		};
		const calls = Array.from({ length: 600 }, (_, n) => [plain, pair, plain, failing, plain, looking][n % 6]?.(n));
		const results = await Promise.allSettled(calls);

		const numbers = (kind: number) => Array.from({ length: 100 }, (_, n) => n * 6 + kind);
		const expected = [
			...[0, 2, 4].flatMap(numbers).map((n) => `plain-${n}`),
			...numbers(1).flatMap((n) => [`pair-${n}-a`, `pair-${n}-b`])
		];
		expect(await ids(db)).toEqual(expected.sort());
		const failures = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
		expect(failures).toEqual(numbers(3).map((n) => `Error: failing ${n}`));
		expect(new Set(halves), 'nobody outside saw half of a pair, or what was taken back').toEqual(new Set([0]));
		expect(halves).toHaveLength(200);
	});

	test('a transaction in a transaction that fails takes back its own part only', async () => {
		const db = open(where);
		await db.transaction(async (tx) => {
			await tx.insert(installations).values(row('outer'));
			const inner = tx.transaction(async (nested) => {
				await nested.insert(installations).values(row('inner'));
				throw new Error('inner');
			});
			await expect(inner).rejects.toThrow('inner');
		});
		expect(await ids(db)).toEqual(['outer']);
	});

	test('a row that breaks a rule of its table is refused, and the next call is answered', async () => {
		const db = open(where);
		const wrong = db.insert(installations).values({ ...row('wrong'), startedAt: new Date('2020-01-01') });
		await expect(wrong).rejects.toThrow();
		await db.insert(installations).values(row('right'));
		await db.update(installations).set({ id: 'renamed' }).where(eq(installations.id, 'right'));
		expect(await ids(db)).toEqual(['renamed']);
	});
});

test('what a file holds is there when it is opened again', async () => {
	await open('file').insert(installations).values(row('kept'));
	opened?.close();
	expect(await ids(open('file'))).toEqual(['kept']);
});

test('a file that is no database, or cannot be made, is named, with how to choose another', () => {
	const none = join(folder, 'letter.sqlite');
	writeFileSync(none, 'Dear council, this is no database. '.repeat(100));
	const advice = 'Set DATABASE_FILE to a file in a folder that this program may write to.';
	expect(() => openDatabase(none)).toThrow(`The database ${none} cannot be used: file is not a database. ${advice}`);

	const below = join(none, 'waymark.sqlite');
	expect(() => openDatabase(below)).toThrow(new RegExp(`^The database ${below} cannot be used: .*${advice}$`));
});

test('a file is written ahead, so that readers do not wait for a writer', () => {
	opened = openDatabase(join(folder, 'waymark.sqlite'));
	const other = new Database(join(folder, 'waymark.sqlite'));
	expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
	other.close();
});
