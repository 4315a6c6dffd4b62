import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import { readyToKill, test } from '../helpers/killable-phone.ts';

// A browser ended in the middle of a write can leave half a record in its store. Chromium goes on writing behind it,
// finds it two starts later, takes the whole store for damaged and deletes it.

async function withClient({ context, page }: { context: BrowserContext; page: Page }) {
	await serveClient(context);
	return { context, page, client: await openClient(page) };
}

/** Writes nonsense over the middle of the store's log, as half a record is. */
async function damage(profile: string): Promise<void> {
	const databases = join(profile, 'Default/IndexedDB');
	const [ours = ''] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
	const logs = (await readdir(join(databases, ours))).filter((name) => name.endsWith('.log'));
	expect(logs.length, 'the ground of the test: there is a log to damage').toBeGreaterThan(0);
	for (const name of logs) {
		const log = await open(join(databases, ours, name), 'r+');
		await log.write(Buffer.alloc(400, 0x5a), 0, 400, 600);
		await log.close();
	}
}

test('a store that the browser threw away is there again: cases, answers, letters, and what was being typed', async ({
	phone
}) => {
	const before = await withClient(await phone.start());
	const kill = await readyToKill(before.context);
	const kept = await before.page.evaluate(
		async ([{ journal }]) => {
			const opened = await journal.openCase();
			const gone = await journal.openCase();
			if (!opened.ok || !gone.ok) throw new Error('no case');
			const id = opened.value.id;
			await journal.answer(id, 'name', 'Sami');
			await journal.answer(id, 'name', 'Samir');
			await journal.startLetter(id, 'L-1.1');
			const added = await journal.addPictures(id, 'letter', ['/9j/one', '/9j/two']);
			const removed = added.ok && added.value[0] && (await journal.removePicture(added.value[0]));
			if (!removed || !removed.ok) throw new Error('no picture');
			for (let n = 1; n <= 520; n += 1) await journal.saveDraft(id, 'needs', 'He cannot sit still.'.slice(0, n), '');
			await journal.saveDraft(id, 'needs', 'He cannot sit still in a loud room.', 'He cannot sit still.');
			await journal.answer(gone.value.id, 'name', 'Maryam');
			await journal.removeCase(gone.value.id);
			await journal.addPictures(id, 'letter', ['/9j/three']);
			return { id, gone: gone.value.id, now: await journal.readCase(id) };
		},
		[before.client] as const
	);
	expect(kept.now.ok && kept.now.value.drafts.needs?.value).toBe('He cannot sit still in a loud room.');
	kill.now();
	await kill.done;
	await damage(phone.profile);

	const { page, client } = await withClient(await phone.start());
	const found = await page.evaluate(
		([{ journal }, kept]) => Promise.all([journal.readCase(kept.id), journal.readCase(kept.gone), journal.listCases()]),
		[client, kept] as const
	);
	expect(found[0]).toEqual(kept.now);
	expect(found[1], 'what was taken out stays out').toMatchObject({ ok: false, problem: { kind: 'no-such-case' } });
	expect(found[2]).toMatchObject({ ok: true, value: [{ id: kept.id }] });
	const pictures = await page.evaluate(
		([{ journal }, id]) =>
			new Promise<unknown>((show) => journal.watchPictures(id, 'letter', (seen) => show(seen.ok && seen.value))),
		[client, kept.id] as const
	);
	expect(pictures, 'the one taken away stays away').toMatchObject([{ data: '/9j/two' }, { data: '/9j/three' }]);
	const told = await page.evaluate(async () => {
		const cache = await caches.open('waymark-second-copy');
		const files = await Promise.all((await cache.keys()).map(async (file) => (await cache.match(file))?.text()));
		return files.join();
	});
	expect(told).toContain('Samir');
	expect(told, 'nor is it in the copy').not.toContain('Maryam');
});

test('everything deleted is deleted in the copy as well', async ({ phone }) => {
	const { page, client } = await withClient(await phone.start());
	const names = await page.evaluate(
		async ([{ journal, eraseDevice }]) => {
			const opened = await journal.openCase();
			if (opened.ok) await journal.answer(opened.value.id, 'name', 'Sami');
			await eraseDevice();
			const begun = await journal.listCases();
			return begun.ok && begun.value;
		},
		[client] as const
	);
	expect(names).toEqual([]);
});
