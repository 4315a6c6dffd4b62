import { expect, test } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import { holdOpen } from '../helpers/raw-database.ts';
import type { Page } from '@playwright/test';

/** Everything a browser keeps for our origin that a page can see. */
function listEverything(page: Page) {
	return page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		files: await Array.fromAsync(
			((await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }).keys()
		),
		cookies: document.cookie
	}));
}

/** What the rest of the app may have left: its own files, a guide in the family's language, settings, other stores. */
function leaveThings(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (const name of ['workbox-precache-v2-app', 'waymark-tools', 'language-pl', 'letters-of-sami']) {
			await (await caches.open(name)).put('/something', new Response('something'));
		}
		localStorage.setItem('reading', '{"theme":"dark"}');
		sessionStorage.setItem('scroll', '120');
		await new Promise((resolve) => {
			const request = indexedDB.open('workbox-expiration');
			request.onsuccess = () => {
				request.result.close();
				resolve(undefined);
			};
		});
	});
}

test('“Delete everything on this device” leaves the app’s own files and nothing else, and other tabs hear of it', async ({
	page,
	context
}) => {
	await serveClient(context);
	const client = await openClient(page);
	const id = await page.evaluate(
		async ([{ journal, openExample }]) => {
			await openExample('2026-11-21' as never);
			const opened = await journal.openCase();
			if (!opened.ok) throw new Error(opened.problem.kind);
			await journal.answer(opened.value.id, 'name', 'Sami');
			await journal.saveDraft(opened.value.id, 'needs', 'He cannot sit still.');
			return opened.value.id;
		},
		[client] as const
	);
	await leaveThings(page);
	const before = await listEverything(page);
	expect(before, 'the ground of the test: there is something of every kind').toMatchObject({
		databases: ['waymark', 'workbox-expiration'],
		caches: ['waymark-second-copy', 'workbox-precache-v2-app', 'waymark-tools', 'language-pl', 'letters-of-sami'],
		session: ['scroll']
	});
	expect(before.local).toContain('waymark-has-cases');

	const otherPage = await context.newPage();
	const other = await openClient(otherPage);
	const seen = () => otherPage.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
	await otherPage.evaluate(
		([{ journal }, id]) => {
			const seen: string[] = [];
			Object.assign(globalThis, { seen });
			journal.watchCase(id, (now) => seen.push(now.ok ? 'shown' : now.problem.kind));
		},
		[other, id] as const
	);
	await expect.poll(seen).toEqual(['shown']);

	expect(await page.evaluate(([{ eraseDevice }]) => eraseDevice(), [client] as const)).toEqual({
		ok: true,
		value: true
	});
	await expect.poll(seen).toEqual(['shown', 'erased']);
	const nothing = {
		databases: [],
		caches: ['workbox-precache-v2-app', 'waymark-tools'],
		local: [],
		session: [],
		files: [],
		cookies: ''
	};
	expect(await listEverything(page)).toEqual(nothing);

	// The other tab's last words do not bring the case back.
	const typed = await otherPage.evaluate(([{ journal }, id]) => journal.saveDraft(id, 'needs', 'He'), [
		other,
		id
	] as const);
	expect(typed).toEqual({ ok: false, problem: { kind: 'no-such-case' } });
	expect(await otherPage.evaluate(([{ journal }]) => journal.hasUnsaved(), [other] as const)).toBe(false);
	const start = await page.evaluate(([{ journal }]) => journal.checkAtStart(), [client] as const);
	expect(start, 'nothing is missed that was deleted on purpose').toEqual({ ok: true, value: 'new' });
});

test('what could not be saved goes too', async ({ page, context }) => {
	await serveClient(context);
	await page.addInitScript(`
		if (sessionStorage.getItem('refuse')) IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`);
	await page.goto('/client-page');
	await page.evaluate(() => sessionStorage.setItem('refuse', 'yes'));
	const client = await openClient(page);
	await page.evaluate(([{ journal }]) => journal.saveDraft('c1', 'needs', 'He cannot sit still.'), [client] as const);
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('He cannot sit still.');
	const erased = await page.evaluate(([{ eraseDevice }]) => eraseDevice(), [client] as const);
	expect(erased).toEqual({ ok: true, value: true });
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	expect(await page.evaluate(([{ journal }]) => journal.hasUnsaved(), [client] as const)).toBe(false);
});

test('a tab that will not let go is named, and nothing is called deleted that is not', async ({ page, context }) => {
	await serveClient(context);
	const client = await openClient(page);
	await page.evaluate(([{ journal }]) => journal.openCase(), [client] as const);
	const stubborn = await context.newPage();
	await stubborn.goto('/client-page');
	await holdOpen(stubborn);

	const erase = () => page.evaluate(([{ eraseDevice }]) => eraseDevice(), [client] as const);
	expect(await erase()).toEqual({ ok: false, problem: { kind: 'old-tab' } });
	expect(await erase(), 'a second press is answered too').toEqual({ ok: false, problem: { kind: 'old-tab' } });
	const listed = () => page.evaluate(([{ journal }]) => journal.listCases(), [client] as const);
	expect(await listed(), 'and so are the screens').toEqual({ ok: false, problem: { kind: 'old-tab' } });

	await stubborn.close();
	await expect.poll(listed).toEqual({ ok: true, value: [] });
	expect(await erase()).toEqual({ ok: true, value: true });
	expect((await listEverything(page)).databases).toEqual([]);
});
