import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { JSHandle, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import type { Client } from '../helpers/client-page.ts';
import { dump, holdOpen, layDown } from '../helpers/raw-database.ts';
import type { LeftBehind } from '../helpers/raw-database.ts';
import version1 from '../fixtures/database-v1.json' with { type: 'json' };
import version2 from '../fixtures/database-v2.json' with { type: 'json' };
import version3 from '../fixtures/database-v3.json' with { type: 'json' };

const leftByVersion1 = version1 as LeftBehind;
const leftByVersion2 = version2 as LeftBehind;
const leftByThisVersion = version3 as LeftBehind;

/** What the next version of the app will be like: one more step, which changes what is there. */
const nextVersion = {
	adding: {
		'journal/database.ts': `
			upgrades.push(async (database, transaction) => {
				database.createObjectStore('photos', { keyPath: 'id' });
				const shelf = transaction.objectStore('cases');
				for (const one of await shelf.getAll()) await shelf.put({ ...one, lastOpenedAt: '2027-01-01T00:00:00.000Z' });
			});`
	}
};

async function openCase(page: Page, client: JSHandle<Client>): Promise<string> {
	const opened = await page.evaluate(([{ journal }]) => journal.openCase(), [client] as const);
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.value.id;
}

const type = (page: Page, client: JSHandle<Client>, id: string, text: string) =>
	page.evaluate(([{ journal }, id, text]) => journal.saveDraft(id, 'needs', text, ''), [client, id, text] as const);
const answer = (page: Page, client: JSHandle<Client>, id: string, text: string) =>
	page.evaluate(([{ journal }, id, text]) => journal.answer(id, 'needs', text), [client, id, text] as const);
const readCase = (page: Page, client: JSHandle<Client>, id: string) =>
	page.evaluate(([{ journal }, id]) => journal.readCase(id), [client, id] as const);

test.describe('a phone that is full', () => {
	/** No letter follows from another: a browser may pack what it stores, and words said again take no room. */
	const longText = () => randomBytes(60_000).toString('base64');

	async function leaveRoom(page: Page, bytes: number | undefined): Promise<void> {
		const session = await page.context().newCDPSession(page);
		const origin = new URL(page.url()).origin;
		await session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(bytes !== undefined && { quotaSize: bytes })
		});
	}

	test('says so, says “saved” of nothing that is not, and keeps what is typed through a reload', async ({
		page,
		context
	}) => {
		await serveClient(context);
		await page.goto('/client-page');
		await leaveRoom(page, 400_000);
		let client = await openClient(page);
		const id = await openCase(page, client);
		const filled: string[] = [];
		for (let n = 0; n < 30; n += 1) {
			const result = await page.evaluate(([{ journal }, id, n, text]) => journal.answer(id, `filling-${n}`, text), [
				client,
				id,
				n,
				longText()
			] as const);
			filled.push(result.ok ? 'saved' : result.problem.kind);
		}
		expect(new Set(filled)).toEqual(new Set(['saved', 'full']));

		const long = longText();
		expect((await type(page, client, id, long)).ok).toBe(false);
		expect(await answer(page, client, id, long)).toEqual({ ok: false, problem: { kind: 'full' } });
		const shown = async () => {
			const now = await readCase(page, client, id);
			if (!now.ok) throw new Error(now.problem.kind);
			const { journal, drafts } = now.value;
			return { entries: journal.length, isThere: drafts.needs?.value === long, unsaved: drafts.needs?.unsaved };
		};
		const saved = filled.filter((one) => one === 'saved').length;
		const typedAndUnsaved = { entries: saved, isThere: true, unsaved: true };
		expect(await shown(), 'all that was said to be saved can be read, and what is typed is on the screen').toEqual(
			typedAndUnsaved
		);
		client = await openClient(page);
		expect(await shown(), 'and after a reload').toEqual(typedAndUnsaved);
		expect(await page.evaluate(([{ journal }]) => journal.hasUnsaved(), [client] as const)).toBe(true);

		await leaveRoom(page, undefined);
		const retried = await page.evaluate(([{ journal }]) => journal.saveHeld(), [client] as const);
		expect(retried).toEqual({ ok: true, value: true });
		expect(await shown()).toEqual({ entries: saved, isThere: true, unsaved: undefined });
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	});
});

test.describe('a browser that keeps nothing', () => {
	for (const [what, refusal] of [
		[
			'refuses to open a store',
			`IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`
		],
		['has no store at all', `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });`],
		[
			'fails while it opens one',
			`IDBFactory.prototype.open = () => {
				const request = new EventTarget();
				setTimeout(() => {
					Object.defineProperty(request, 'error', { value: new DOMException('no', 'InvalidStateError') });
					request.dispatchEvent(new Event('error'));
				});
				return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
			};`
		]
	] as const) {
		test(what, async ({ page, context }) => {
			await serveClient(context);
			await page.addInitScript(refusal);
			const client = await openClient(page);
			const found = await page.evaluate(
				async ([{ journal, backup, openExample }]) => ({
					opened: await journal.openCase(),
					listed: await journal.listCases(),
					started: await journal.checkAtStart(),
					typed: await journal.saveDraft('c1', 'needs', 'He cannot sit still.'),
					example: await openExample('2026-11-21' as never),
					backup: await backup.makeBackup('our dog likes 4 apples'),
					unsaved: journal.hasUnsaved()
				}),
				[client] as const
			);
			const { unsaved, ...results } = found;
			for (const result of Object.values(results)) {
				expect(result).toMatchObject({ ok: false, problem: { kind: 'refused' } });
			}
			expect(unsaved, 'what was typed is held in the tab').toBe(true);
		});
	}
});

test('storage that was promised is told, and one that cannot tell is no fault', async ({ page, context }) => {
	await serveClient(context);
	const client = await openClient(page);
	await openCase(page, client);
	const told = await page.evaluate(([{ journal }]) => journal.storageState(), [client] as const);
	expect(told).toEqual({ persisted: expect.any(Boolean), usage: expect.any(Number), quota: expect.any(Number) });

	const silent = await context.newPage();
	await silent.addInitScript(`Object.defineProperty(navigator, 'storage', { value: undefined });`);
	const other = await openClient(silent);
	await openCase(silent, other);
	expect(await silent.evaluate(([{ journal }]) => journal.storageState(), [other] as const)).toEqual({
		persisted: undefined,
		usage: undefined,
		quota: undefined
	});
});

test('the browser is asked to keep what is here with the first case, and not for looking around', async ({
	page,
	context
}) => {
	await serveClient(context);
	await page.addInitScript(`
		globalThis.asked = 0;
		StorageManager.prototype.persist = async () => { globalThis.asked += 1; return true; };`);
	const client = await openClient(page);
	const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
	await page.evaluate(([{ openExample }]) => openExample('2026-11-21' as never), [client] as const);
	expect(await asked()).toBe(0);
	await openCase(page, client);
	expect(await asked()).toBe(1);
});

test.describe('cases that were here and are gone', () => {
	const start = (page: Page, client: JSHandle<Client>) =>
		page.evaluate(([{ journal }]) => journal.checkAtStart(), [client] as const);

	test('are missed at the start, until the reader says to begin anew', async ({ page, context }) => {
		await serveClient(context);
		let client = await openClient(page);
		expect(await start(page, client)).toEqual({ ok: true, value: 'new' });
		await page.evaluate(([{ openExample }]) => openExample('2026-11-21' as never), [client] as const);
		expect(await start(page, client), 'the example is nothing to miss').toEqual({ ok: true, value: 'new' });
		await openCase(page, client);
		expect(await start(page, client)).toEqual({ ok: true, value: 'has-cases' });

		await page.goto('/client-page');
		await page.evaluate(async () => {
			indexedDB.deleteDatabase('waymark');
			for (const name of await caches.keys()) await caches.delete(name);
		});
		client = await openClient(page);
		expect(await start(page, client)).toEqual({ ok: true, value: 'missing' });
		await page.evaluate(([{ journal }]) => journal.forgetCases(), [client] as const);
		expect(await start(page, client)).toEqual({ ok: true, value: 'new' });
	});

	test('are not missed when the reader took the last one away', async ({ page, context }) => {
		await serveClient(context);
		const client = await openClient(page);
		const id = await openCase(page, client);
		await page.evaluate(([{ journal }, id]) => journal.removeCase(id), [client, id] as const);
		expect(await start(page, client)).toEqual({ ok: true, value: 'new' });
	});
});

test.describe('a store of an older version', () => {
	for (const left of [leftByVersion1, leftByVersion2, leftByThisVersion]) {
		test(`version ${left.version} is read as it was left`, async ({ page, context }) => {
			await serveClient(context);
			await page.goto('/client-page');
			await layDown(page, left);
			const client = await openClient(page);
			const found = await readCase(page, client, 'c1');
			if (!found.ok) throw new Error(found.problem.kind);
			expect(found.value.journal).toEqual(left.rows.entries);
			expect(found.value.exported).toEqual(left.rows.exports);
			expect(found.value.drafts).toMatchObject({ needs: { value: 'He cannot sit st', others: [] } });
			expect(found.value.letters).toMatchObject([{ edits: { needs: 'In my own words.' }, ticked: ['names'] }]);

			// The clock goes on from where it was, under the same name.
			await answer(page, client, 'c1', 'He cannot sit still.');
			const after = await readCase(page, client, 'c1');
			expect(after.ok && after.value.journal.every(({ recordedBy }) => recordedBy === 'phone')).toBe(true);
		});
	}

	test('what this version lays down is what the fixture says', async ({ page, context, browser }) => {
		await serveClient(context);
		const client = await openClient(page);
		await openCase(page, client);
		const shape = (on: Page) =>
			on.evaluate(
				() =>
					new Promise((resolve) => {
						const request = indexedDB.open('waymark');
						request.onsuccess = () => {
							const { version, objectStoreNames } = request.result;
							const transaction = request.result.transaction([...objectStoreNames]);
							const stores = [...objectStoreNames].map((name) => {
								const { keyPath, indexNames } = transaction.objectStore(name);
								const indexes = [...indexNames].map((index) => [
									index,
									transaction.objectStore(name).index(index).keyPath
								]);
								return { name, keyPath, indexes };
							});
							request.result.close();
							resolve({ version, stores });
						};
					})
			);
		const ours = await shape(page);
		const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
		await serveClient(other);
		const bare = await other.newPage();
		await bare.goto('/client-page');
		await layDown(bare, leftByThisVersion);
		expect(ours).toEqual(await shape(bare));
		await other.close();
	});

	test('is taken to the next version with everything in it', async ({ page, context }) => {
		await serveClient(context, nextVersion);
		await page.goto('/client-page');
		await layDown(page, leftByVersion1);
		const client = await openClient(page);
		const found = await readCase(page, client, 'c1');
		if (!found.ok) throw new Error(found.problem.kind);
		expect(found.value.journal).toEqual(leftByVersion1.rows.entries);
		expect(found.value.record.lastOpenedAt, 'the step ran').toBe('2027-01-01T00:00:00.000Z');
		expect(Object.keys((await dump(page)) ?? {})).toContain('photos');
	});

	test('a step that fails leaves everything as it was', async ({ page, context }) => {
		const failing = {
			'journal/database.ts': `upgrades.push((database) => { database.deleteObjectStore('cases'); throw new Error('a fault'); });`
		};
		await serveClient(context, { adding: failing });
		await page.goto('/client-page');
		await layDown(page, leftByVersion1);
		const before = await dump(page);
		const client = await openClient(page);
		expect(await readCase(page, client, 'c1')).toEqual({
			ok: false,
			problem: { kind: 'broken', name: 'AbortError' }
		});
		expect(await dump(page)).toEqual(before);
	});

	test('that an old tab will not let go of is waited for, and opens by itself when the tab is closed', async ({
		page,
		context
	}) => {
		await serveClient(context, nextVersion);
		const old = await context.newPage();
		await old.goto('/client-page');
		await layDown(old, leftByVersion1);
		await holdOpen(old);

		const client = await openClient(page);
		const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.at(-1));
		await page.evaluate(
			([{ journal }]) => {
				const seen: string[] = [];
				Object.assign(globalThis, { seen });
				journal.watchCase('c1', (now) => seen.push(now.ok ? 'shown' : now.problem.kind));
			},
			[client] as const
		);
		await expect.poll(seen).toBe('old-tab');
		expect(await type(page, client, 'c1', 'He cannot')).toEqual({ ok: false, problem: { kind: 'old-tab' } });
		await old.close();
		await expect.poll(seen).toBe('shown');
		expect(await page.evaluate(([{ journal }]) => journal.saveHeld(), [client] as const)).toMatchObject({ ok: true });
		expect(await readCase(page, client, 'c1')).toMatchObject({ value: { drafts: { needs: { value: 'He cannot' } } } });
	});
});

test('a tab of the old version gives way to the new one, says to reload, and the reload brings its typing back', async ({
	context
}) => {
	const old = await context.newPage();
	await serveClient(old);
	const oldClient = await openClient(old);
	const id = await openCase(old, oldClient);
	await type(old, oldClient, id, 'He cannot');

	const fresh = await context.newPage();
	await serveClient(fresh, nextVersion);
	const freshClient = await openClient(fresh);
	expect(await readCase(fresh, freshClient, id)).toMatchObject({
		value: { drafts: { needs: { value: 'He cannot' } } }
	});

	expect(await type(old, oldClient, id, 'He cannot sit still.')).toEqual({
		ok: false,
		problem: { kind: 'new-version' }
	});
	await serveClient(old, nextVersion);
	const reloaded = await openClient(old);
	expect(await readCase(old, reloaded, id)).toMatchObject({
		ok: true,
		value: { drafts: { needs: { value: 'He cannot sit still.', unsaved: true } } }
	});
	expect(await old.evaluate(([{ journal }]) => journal.saveHeld(), [reloaded] as const)).toEqual({
		ok: true,
		value: true
	});
});
