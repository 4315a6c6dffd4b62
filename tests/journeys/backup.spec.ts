import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Browser, JSHandle, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import type { Client } from '../helpers/client-page.ts';
import { dump } from '../helpers/raw-database.ts';

const phrase = 'our dog likes 4 apples';

/** Another phone: a browser that shares nothing with the first. */
async function otherPhone(browser: Browser, baseURL: string): Promise<{ page: Page; client: JSHandle<Client> }> {
	const context = await browser.newContext({ baseURL });
	await serveClient(context);
	const page = await context.newPage();
	return { page, client: await openClient(page) };
}

/** A case with everything in it that a case can have, and the example beside it. Gives the case's id. */
function fill(page: Page, client: JSHandle<Client>): Promise<string> {
	return page.evaluate(
		async ([{ journal, openExample }]) => {
			await openExample('2026-11-21' as never);
			const opened = await journal.openCase();
			if (!opened.ok) throw new Error(opened.problem.kind);
			const { id } = opened.value;
			await journal.answer(id, 'name', 'Sam');
			await journal.answer(id, 'name', 'Sami سامي 👪');
			await journal.answer(id, 'situation', ['in-care', 'custody']);
			await journal.answer(id, 'born-on', null);
			const dates = { letterDate: '2026-10-09' as never };
			const wrong = await journal.record(id, [{ kind: 'event', event: 'plan-refused', dates, details: {} }]);
			if (wrong.ok) await journal.withdraw(id, wrong.value[0]?.id ?? '');
			const block = { kind: 'list', id: 'l', items: ['one', 'two'] };
			const copy = { id: 'L-1.1', on: '2026-11-21', from: [], to: [], subject: 'S', body: [block], signedBy: ['Asha'] };
			const sent = { kind: 'letter-sent', letter: 'L-1.1', sentOn: '2026-11-21', by: 'e-mail', afterFive: true, copy };
			const run = await journal.startLetter(id, 'L-1.1');
			if (!run.ok) throw new Error(run.problem.kind);
			await journal.editLetter(run.value, 'needs', 'In my own words.');
			await journal.tickItem(run.value, 'names', true);
			await journal.record(id, [sent as never], { sends: run.value.runId });
			await journal.saveDraft(id, 'log-letter', { day: '9', month: '', year: '' });
			await journal.noteExported(id, [{ uid: 'a@waymark', on: '2026-12-17' as never, isDetailed: false, sequence: 2 }]);
			await journal.addPictures(id, 'e1', ['/9j/AQID']);
			const second = await journal.openCase();
			if (second.ok) await journal.answer(second.value.id, 'name', 'Jo');
			return id;
		},
		[client] as const
	);
}

async function makeBackup(page: Page, client: JSHandle<Client>): Promise<{ name: string; text: string }> {
	const made = await page.evaluate(
		async ([{ backup }, phrase]) => {
			const result = await backup.makeBackup(phrase);
			return result.ok ? { name: result.value.name, text: await result.value.text() } : result.problem.kind;
		},
		[client, phrase] as const
	);
	if (typeof made === 'string') throw new Error(made);
	return made;
}

function restore(page: Page, client: JSHandle<Client>, file: { name: string; text: string | number[] }, said = phrase) {
	return page.evaluate(
		([{ backup }, { name, text }, said]) => {
			const content = typeof text === 'string' ? text : new Uint8Array(text);
			return backup.restoreBackup(new File([content], name), said);
		},
		[client, file, said] as const
	);
}

const readAll = (page: Page, client: JSHandle<Client>) =>
	page.evaluate(
		async ([{ journal }]) => {
			const cases = await journal.listCases();
			if (!cases.ok) throw new Error(cases.problem.kind);
			const own = cases.value.filter(({ isExample }) => !isExample).map(({ id }) => id);
			return Promise.all(own.sort().map((id) => journal.readCase(id)));
		},
		[client] as const
	);

test.beforeEach(({ context }) => serveClient(context));

test('a back-up put back on another phone gives the same journal, to the last draft', async ({
	page,
	browser,
	baseURL
}) => {
	const client = await openClient(page);
	const id = await fill(page, client);
	const file = await makeBackup(page, client);
	expect(file.name).toMatch(/^waymark-backup-\d{4}-\d{2}-\d{2}\.waymark$/);
	expect(file.text).not.toMatch(/Sami|Jo\b|L-1\.1/);

	const other = await otherPhone(browser, baseURL ?? '');
	expect(await restore(other.page, other.client, file)).toEqual({
		ok: true,
		value: { cases: 2, entriesAdded: 8, entriesHere: 0 }
	});
	const there = await readAll(other.page, other.client);
	expect(there).toEqual(await readAll(page, client));
	expect(JSON.stringify(there), 'the ground of the test').toContain('Sami سامي 👪');
	const pictures = (await dump(other.page))?.pictures;
	expect(pictures, 'the picture of the letter, to the last byte').toEqual((await dump(page))?.pictures);
	expect(pictures).toMatchObject([{ caseId: id, of: 'e1' }]);
	const listed = await other.page.evaluate(([{ journal }]) => journal.listCases(), [other.client] as const);
	expect(listed.ok && listed.value.every(({ isExample }) => !isExample), 'the example stays behind').toBe(true);
	const start = await other.page.evaluate(([{ journal }]) => journal.checkAtStart(), [other.client] as const);
	expect(start).toEqual({ ok: true, value: 'has-cases' });

	// The other phone writes under its own name.
	await other.page.evaluate(([{ journal }, id]) => journal.answer(id, 'needs', 'here'), [other.client, id] as const);
	const names = await other.page.evaluate(
		async ([{ journal }, id]) => {
			const found = await journal.journalOf(id);
			return found.ok ? [...new Set(found.value.map(({ recordedBy }) => recordedBy))] : [];
		},
		[other.client, id] as const
	);
	expect(names).toHaveLength(2);
	await other.page.context().close();
});

test('put back twice, or beside what was written since, nothing is doubled and nothing is lost', async ({ page }) => {
	const client = await openClient(page);
	const id = await fill(page, client);
	const file = await makeBackup(page, client);
	const before = await dump(page);
	expect(await restore(page, client, file)).toEqual({
		ok: true,
		value: { cases: 2, entriesAdded: 0, entriesHere: 8 }
	});
	expect(await dump(page)).toEqual(before);

	await page.evaluate(
		async ([{ journal }, id]) => {
			await journal.answer(id, 'name', 'Samuel');
			await journal.saveDraft(id, 'log-letter', { day: '10', month: '', year: '' }, { day: '9', month: '', year: '' });
		},
		[client, id] as const
	);
	const since = await dump(page);
	expect(await restore(page, client, file)).toMatchObject({ ok: true, value: { entriesAdded: 0 } });
	expect(await dump(page), 'the newer answer and the newer typing stand').toEqual(since);
});

test('two phones that went their own ways come together, whichever is put back on which', async ({
	page,
	browser,
	baseURL
}) => {
	const client = await openClient(page);
	const id = await fill(page, client);
	const first = await makeBackup(page, client);
	const other = await otherPhone(browser, baseURL ?? '');
	await restore(other.page, other.client, first);
	const write = (on: Page, of: JSHandle<Client>, question: string, value: string) =>
		on.evaluate(([{ journal }, id, question, value]) => journal.answer(id, question, value), [
			of,
			id,
			question,
			value
		] as const);
	await write(page, client, 'needs', 'on the first phone');
	await write(other.page, other.client, 'worries', 'on the second phone');
	await other.page.evaluate(
		([{ journal }, id]) => journal.saveDraft(id, 'log-letter', { day: '11', month: '', year: '' }),
		[other.client, id] as const
	);

	const [here, there] = [await makeBackup(page, client), await makeBackup(other.page, other.client)];
	await restore(page, client, there);
	await restore(other.page, other.client, here);
	const both = await readAll(page, client);
	expect(both).toEqual(await readAll(other.page, other.client));
	const texts = both
		.flatMap((one) => (one.ok ? [one.value.drafts['log-letter']] : []))
		.find((draft) => draft !== undefined);
	expect(
		[texts?.value, ...(texts?.others ?? []).map(({ value }) => value)],
		'both texts are there, the newest first'
	).toEqual([
		{ day: '11', month: '', year: '' },
		{ day: '9', month: '', year: '' }
	]);
	await other.page.context().close();
});

test.describe('a file that cannot be put back changes nothing and says exactly what it is', () => {
	const sealedAgain = (text: string, from: string, to: string) => {
		const start = text.slice(0, text.indexOf(',"sum"')).replace(from, to);
		return `${start},"sum":"${createHash('sha256').update(start).digest('hex')}"}\n`;
	};
	const flipped = (text: string, at: number) =>
		text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
	const photo = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe];

	type Made = (file: { name: string; text: string }) => { name: string; text: string | number[] };
	const files: [string, Made, string][] = [
		['cut in half', ({ name, text }) => ({ name, text: text.slice(0, text.length / 2) }), 'damaged'],
		['one letter short', ({ name, text }) => ({ name, text: text.trimEnd().slice(0, -1) }), 'damaged'],
		['empty', ({ name }) => ({ name, text: '' }), 'damaged'],
		[
			'one bit wrong in what is sealed',
			({ name, text }) => ({ name, text: flipped(text, text.length - 200) }),
			'damaged'
		],
		[
			'one bit wrong in the salt',
			({ name, text }) => ({ name, text: flipped(text, text.indexOf('"salt"') + 12) }),
			'damaged'
		],
		[
			'one bit wrong in the rounds',
			({ name, text }) => ({ name, text: flipped(text, text.indexOf('600000')) }),
			'damaged'
		],
		['a photo', () => ({ name: 'sami.png', text: photo }), 'not-a-backup'],
		['a calendar file', () => ({ name: 'dates.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }), 'not-a-backup'],
		['other JSON', () => ({ name: 'data.json', text: '{"cases":[]}' }), 'not-a-backup'],
		[
			'of a later version',
			({ name, text }) => ({ name, text: sealedAgain(text, '"version":1', '"version":2') }),
			'newer'
		],
		[
			'with rounds to hold a phone up',
			({ name, text }) => ({ name, text: sealedAgain(text, '600000', '9999999999') }),
			'unknown-sealing'
		],
		[
			'with a header changed on purpose',
			({ name, text }) => ({ name, text: sealedAgain(text, '600000', '600001') }),
			'wrong-phrase'
		]
	];

	test('wrong, cut, changed, alien and later files', async ({ page }) => {
		const client = await openClient(page);
		await fill(page, client);
		const file = await makeBackup(page, client);
		await page.evaluate(([{ journal }]) => journal.openCase(), [client] as const);
		const before = await dump(page);

		expect(await restore(page, client, file, 'our dog likes 5 apples')).toEqual({
			ok: false,
			problem: { kind: 'wrong-phrase' }
		});
		for (const [what, made, kind] of files) {
			expect(await restore(page, client, made(file)), what).toMatchObject({ ok: false, problem: { kind } });
		}
		expect(await dump(page)).toEqual(before);
		expect(await restore(page, client, file), 'and the whole one is still good').toMatchObject({ ok: true });
	});

	test('one that contradicts what is here', async ({ page, browser, baseURL }) => {
		const client = await openClient(page);
		await fill(page, client);
		const file = await makeBackup(page, client);
		const other = await otherPhone(browser, baseURL ?? '');
		await restore(other.page, other.client, file);

		// A phone on which an entry was tampered with, and another was never there.
		await other.page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open('waymark');
					request.onsuccess = () => {
						const shelf = request.result.transaction('entries', 'readwrite').objectStore('entries');
						const all = shelf.getAll();
						all.onsuccess = () => {
							const [first, second] = all.result as { id: string; recordedBy: string }[];
							if (first) shelf.delete(first.id);
							if (second) shelf.put({ ...second, recordedBy: 'somebody-else' });
						};
						shelf.transaction.oncomplete = () => {
							request.result.close();
							resolve();
						};
					};
				})
		);
		const before = await dump(other.page);
		expect(await restore(other.page, other.client, file)).toMatchObject({
			ok: false,
			problem: { kind: 'contradicts' }
		});
		expect(await dump(other.page), 'not even the entry that was missing has come').toEqual(before);
		await other.page.context().close();
	});
});

test('a phrase that is too weak is refused before anything is made, and so is a back-up of nothing', async ({
	page
}) => {
	const client = await openClient(page);
	const made = await page.evaluate(
		async ([{ backup, openExample }]) => {
			await openExample('2026-11-21' as never);
			return [await backup.makeBackup('waymark'), await backup.makeBackup('our dog likes 4 apples')];
		},
		[client] as const
	);
	expect(made).toEqual([
		{ ok: false, problem: { kind: 'phrase', is: 'too-short' } },
		{ ok: false, problem: { kind: 'nothing-to-keep' } }
	]);
});

test('a browser that cannot pack makes a file all the same, which every other can read', async ({
	page,
	browser,
	baseURL
}) => {
	await page.addInitScript('delete globalThis.CompressionStream; delete globalThis.DecompressionStream;');
	const client = await openClient(page);
	await fill(page, client);
	const file = await makeBackup(page, client);
	expect(file.text).toContain('"compression":"none"');

	const other = await otherPhone(browser, baseURL ?? '');
	expect(await restore(other.page, other.client, file)).toMatchObject({ ok: true });
	const packed = await makeBackup(other.page, other.client);
	expect(packed.text.length).toBeLessThan(file.text.length);
	expect(await restore(page, client, packed)).toEqual({ ok: false, problem: { kind: 'browser-too-old' } });
	await other.page.context().close();
});

test('when a back-up was last handed over is known', async ({ page }) => {
	const client = await openClient(page);
	const times = await page.evaluate(
		async ([{ journal }]) => {
			const before = await journal.lastBackupAt();
			await journal.noteBackup();
			return { before, after: await journal.lastBackupAt(), now: new Date().toISOString() };
		},
		[client] as const
	);
	expect(times.before).toEqual({ ok: true, value: undefined });
	expect(times.after.ok && times.after.value?.slice(0, 13)).toBe(times.now.slice(0, 13));
});
