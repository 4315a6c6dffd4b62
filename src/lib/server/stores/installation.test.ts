import { expect, test } from 'vitest';
import { openDatabase } from '../db/open.ts';
import { installations } from '../db/schema.ts';
import { findInstallation, recordStart } from './installation.ts';

const morning = new Date('2026-11-21T09:00:00Z');
const evening = new Date('2026-11-21T21:00:00Z');

test('the first start names the installation; the next notes its time and keeps the name', async () => {
	const { db, close } = openDatabase(':memory:');
	expect(await findInstallation(db)).toBeUndefined();
	await recordStart(db, morning);
	const made = await findInstallation(db);
	expect(made).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), madeAt: morning, startedAt: morning });
	await recordStart(db, evening);
	expect(await findInstallation(db)).toEqual({ ...made, startedAt: evening });
	close();
});

test('a clock that was put back does not make it older than it is', async () => {
	const { db, close } = openDatabase(':memory:');
	await recordStart(db, evening);
	await recordStart(db, morning);
	expect(await findInstallation(db)).toMatchObject({ madeAt: evening, startedAt: evening });
	close();
});

test('two starts at once are one installation', async () => {
	const { db, close } = openDatabase(':memory:');
	await Promise.all([recordStart(db, morning), recordStart(db, morning)]);
	expect(await db.select().from(installations)).toHaveLength(1);
	close();
});
