import { expect, test } from '@playwright/test';
import type { JSHandle, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import type { Client } from '../helpers/client-page.ts';

test.beforeEach(({ context }) => serveClient(context));

async function openCase(page: Page, client: JSHandle<Client>): Promise<string> {
	const opened = await page.evaluate(([{ journal }]) => journal.openCase(), [client] as const);
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.value.id;
}

test('what Asha writes down is there after a reload, with its history', async ({ page }) => {
	let client = await openClient(page);
	const id = await openCase(page, client);
	await page.evaluate(
		async ([{ journal }, id]) => {
			await journal.answer(id, 'name', 'Sam');
			await journal.answer(id, 'name', 'Sami سامي 👪');
			await journal.answer(id, 'needs', 'He cannot '.repeat(2_000));
			const dates = { letterDate: '2026-10-09' as never };
			await journal.record(id, [{ kind: 'event', event: 'assessment-refused', dates, details: {} }]);
		},
		[client, id] as const
	);

	client = await openClient(page);
	const found = await page.evaluate(([{ journal }, id]) => journal.journalOf(id), [client, id] as const);
	if (!found.ok) throw new Error(found.problem.kind);
	const entries = [...found.value].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
	expect(entries).toMatchObject([
		{ kind: 'answer', question: 'name', value: 'Sam' },
		{ kind: 'answer', question: 'name', value: 'Sami سامي 👪', replaces: entries[0]?.id },
		{ kind: 'answer', question: 'needs', value: 'He cannot '.repeat(2_000) },
		{ kind: 'event', event: 'assessment-refused', dates: { letterDate: '2026-10-09' } }
	]);
	expect(new Set(entries.map(({ recordedBy }) => recordedBy)).size, 'one device').toBe(1);
	expect(new Set(entries.map(({ recordedAt }) => recordedAt)).size, 'no two in one moment').toBe(4);
});

test('fifty presses are one', async ({ page }) => {
	const client = await openClient(page);
	const id = await openCase(page, client);
	const found = await page.evaluate(
		async ([{ journal }, id]) => {
			const dates = { sentDate: '2026-12-01' as never };
			const sent = { kind: 'event', event: 'appeal-sent', dates, details: {} } as const;
			const pressed = await Promise.all(Array.from({ length: 50 }, () => journal.record(id, [sent])));
			return { pressed, journal: await journal.journalOf(id) };
		},
		[client, id] as const
	);
	expect(found.journal).toMatchObject({ ok: true, value: [{ event: 'appeal-sent' }] });
	const ids = found.pressed.map((one) => (one.ok ? one.value[0]?.id : one.problem.kind));
	expect(new Set(ids).size, 'and all fifty are told of the one').toBe(1);
});

test('an entry a journal cannot hold is refused with its fault, and the draft it came from stays', async ({ page }) => {
	const client = await openClient(page);
	const id = await openCase(page, client);
	const boxes = { day: '31', month: '2', year: '2026' };
	const found = await page.evaluate(
		async ([{ journal }, id, boxes]) => {
			await journal.saveDraft(id, 'log-letter', boxes);
			const dates = { letterDate: '2026-02-31' as never };
			const recorded = await journal.record(
				id,
				[
					{ kind: 'answer', question: 'name', value: 'Sami' },
					{ kind: 'event', event: 'draft-plan', dates, details: {} }
				],
				{ settles: { 'log-letter': boxes } }
			);
			return { recorded, now: await journal.readCase(id) };
		},
		[client, id, boxes] as const
	);
	expect(found.recorded).toEqual({
		ok: false,
		problem: { kind: 'not-valid', faults: [{ at: 'dates.letterDate', is: 'not-a-date' }] }
	});
	expect(found.now).toMatchObject({
		ok: true,
		value: { journal: [], drafts: { 'log-letter': { value: boxes, others: [] } } }
	});
});

test('every letter typed is there after a reload; with the answer the draft goes', async ({ page }) => {
	let client = await openClient(page);
	const id = await openCase(page, client);
	await page.evaluate(
		async ([{ journal }, id]) => {
			const text = 'He cannot…';
			for (let length = 1; length <= text.length; length += 1) {
				await journal.saveDraft(id, 'needs', text.slice(0, length), '');
			}
		},
		[client, id] as const
	);
	client = await openClient(page);
	const drafts = await page.evaluate(([{ journal }, id]) => journal.draftsOf(id), [client, id] as const);
	expect(drafts).toMatchObject({ ok: true, value: { needs: { value: 'He cannot…', others: [] } } });

	const after = await page.evaluate(
		async ([{ journal }, id]) => {
			await journal.saveDraft(id, 'needs', 'He cannot sit still.', 'He cannot…');
			await journal.answer(id, 'needs', 'He cannot sit still.');
			return journal.readCase(id);
		},
		[client, id] as const
	);
	if (!after.ok) throw new Error(after.problem.kind);
	expect(after.value.journal).toMatchObject([{ value: 'He cannot sit still.' }]);
	expect(after.value.drafts).toEqual({});
});

test('a letter being written keeps its changes, its ticks, and that it was sent', async ({ page }) => {
	let client = await openClient(page);
	const id = await openCase(page, client);
	await page.evaluate(
		async ([{ journal }, id]) => {
			const started = await journal.startLetter(id, 'L-1.1');
			if (!started.ok) throw new Error(started.problem.kind);
			await journal.editLetter(started.value, 'needs', 'In my own words.', 'Ours');
			await journal.editLetter(started.value, 'views', '');
			await journal.tickItem(started.value, 'names', true);
			await journal.tickItem(started.value, 'dates', true);
			await journal.tickItem(started.value, 'names', false);
		},
		[client, id] as const
	);
	client = await openClient(page);
	const written = await page.evaluate(([{ journal }, id]) => journal.readCase(id), [client, id] as const);
	if (!written.ok) throw new Error(written.problem.kind);
	expect(written.value.drafts, 'changes to a letter are not answers being typed').toEqual({});
	expect(written.value.letters).toMatchObject([
		{ letter: 'L-1.1', edits: { needs: 'In my own words.', views: '' }, ticked: ['dates'] }
	]);

	const after = await page.evaluate(
		async ([{ journal }, id, runId]) => {
			const on = '2026-11-21';
			const copy = { id: 'L-1.1', on, from: [], to: [], subject: 'Request', body: [], signedBy: ['Asha'] };
			const sent = { kind: 'letter-sent', letter: 'L-1.1', sentOn: on, by: 'e-mail', copy } as never;
			const recorded = await journal.record(id, [sent], { sends: runId });
			return { recorded, now: await journal.readCase(id) };
		},
		[client, id, written.value.letters[0]?.runId ?? ''] as const
	);
	if (!after.recorded.ok || !after.now.ok) throw new Error('not kept');
	expect(after.now.value.letters[0]?.sentAs).toBe(after.recorded.value[0]?.id);
});

test.describe('two tabs of one case', () => {
	type Watched = typeof globalThis & { seen: string[] };

	async function watch(page: Page, client: JSHandle<Client>, id: string): Promise<void> {
		await page.evaluate(
			([{ journal }, id]) => {
				(globalThis as Watched).seen = [];
				journal.watchCase(id, (now) => {
					const name = now.ok && now.value.journal.findLast((one) => one.kind === 'answer');
					const shown = name ? String(name.value) : 'nothing yet';
					(globalThis as Watched).seen.push(now.ok ? shown : now.problem.kind);
				});
			},
			[client, id] as const
		);
	}
	const seenBy = (page: Page) => page.evaluate(() => (globalThis as Watched).seen.at(-1));

	test('show the same, without a reload', async ({ page, context }) => {
		const one = await openClient(page);
		const id = await openCase(page, one);
		const otherPage = await context.newPage();
		const other = await openClient(otherPage);
		await watch(page, one, id);
		await watch(otherPage, other, id);
		await expect.poll(() => seenBy(otherPage)).toBe('nothing yet');

		await page.evaluate(([{ journal }, id]) => journal.answer(id, 'name', 'Sami'), [one, id] as const);
		await expect.poll(() => seenBy(page)).toBe('Sami');
		await expect.poll(() => seenBy(otherPage)).toBe('Sami');

		await otherPage.evaluate(([{ journal }, id]) => journal.removeCase(id), [other, id] as const);
		await expect.poll(() => seenBy(page)).toBe('no-such-case');
	});

	test('typing in one shows in the other, letter by letter, and does not read the whole journal again', async ({
		page,
		context
	}) => {
		const one = await openClient(page);
		const id = await openCase(page, one);
		const otherPage = await context.newPage();
		const other = await openClient(otherPage);
		type Typed = typeof globalThis & { typed: string[]; journals: Set<unknown> };
		await otherPage.evaluate(
			async ([{ journal }, id]) => {
				await journal.answer(id, 'name', 'Sami');
				Object.assign(globalThis, { typed: [], journals: new Set() });
				const { typed, journals } = globalThis as Typed;
				journal.watchCase(id, (now) => {
					if (!now.ok) throw new Error(now.problem.kind);
					typed.push(String(now.value.drafts.needs?.value ?? ''));
					journals.add(now.value.journal);
				});
			},
			[other, id] as const
		);
		const typed = () => otherPage.evaluate(() => (globalThis as Typed).typed.at(-1));
		const journals = () => otherPage.evaluate(() => (globalThis as Typed).journals.size);
		await expect.poll(typed).toBe('');
		for (const text of ['H', 'He', 'He ', 'He c']) {
			await page.evaluate(([{ journal }, id, text]) => journal.saveDraft(id, 'needs', text, ''), [
				one,
				id,
				text
			] as const);
			await expect.poll(typed).toBe(text);
		}
		expect(await journals(), 'one journal, the same object throughout').toBe(1);
		await page.evaluate(([{ journal }, id]) => journal.answer(id, 'needs', 'He c'), [one, id] as const);
		await expect.poll(typed).toBe('');
		expect(await journals()).toBe(2);
	});

	test('writing at once lose nothing: a hundred entries from each', async ({ page, context }) => {
		const one = await openClient(page);
		const id = await openCase(page, one);
		const otherPage = await context.newPage();
		const other = await openClient(otherPage);
		const write = (on: Page, client: JSHandle<Client>, tab: string) =>
			on.evaluate(
				async ([{ journal }, id, tab]) => {
					for (let n = 0; n < 100; n += 1) await journal.answer(id, `${tab}-${n}`, 'yes');
				},
				[client, id, tab] as const
			);
		await Promise.all([write(page, one, 'one'), write(otherPage, other, 'two')]);

		const found = await page.evaluate(([{ journal }, id]) => journal.journalOf(id), [one, id] as const);
		if (!found.ok) throw new Error(found.problem.kind);
		expect(found.value).toHaveLength(200);
		expect(new Set(found.value.map(({ recordedAt }) => recordedAt)).size, 'one clock for both').toBe(200);
	});

	test('typing into one box: the newest is in front, the other text is kept until somebody decides', async ({
		page,
		context
	}) => {
		const one = await openClient(page);
		const id = await openCase(page, one);
		const otherPage = await context.newPage();
		const other = await openClient(otherPage);
		const type = (on: Page, client: JSHandle<Client>, text: string, before: string) =>
			on.evaluate(([{ journal }, id, text, before]) => journal.saveDraft(id, 'needs', text, before), [
				client,
				id,
				text,
				before
			] as const);

		await type(page, one, 'He cannot sit', '');
		await type(otherPage, other, 'She', '');
		await type(page, one, 'He cannot sit still.', '');
		const told = await type(otherPage, other, 'She reads well.', '');
		expect(told, 'the tab is told at once').toMatchObject({
			value: { value: 'She reads well.', others: [{ value: 'He cannot sit still.' }] }
		});

		// The second tab goes on. Its answer is written down; the text of the first is still there.
		const answer = 'She reads well.';
		await otherPage.evaluate(([{ journal }, id, answer]) => journal.answer(id, 'needs', answer), [
			other,
			id,
			answer
		] as const);
		const left = await page.evaluate(([{ journal }, id]) => journal.draftsOf(id), [one, id] as const);
		expect(left).toMatchObject({ ok: true, value: { needs: { value: 'He cannot sit still.', others: [] } } });

		const dropped = await page.evaluate(
			async ([{ journal }, id]) => {
				const drafts = await journal.draftsOf(id);
				const draft = drafts.ok ? drafts.value.needs : undefined;
				if (!draft) throw new Error('no draft');
				await journal.dropDraft(draft);
				return journal.draftsOf(id);
			},
			[one, id] as const
		);
		expect(dropped).toEqual({ ok: true, value: {} });
	});
});

test('the example is marked, has its letter and dates, is opened once, and goes whole', async ({ page }) => {
	const client = await openClient(page);
	const found = await page.evaluate(
		async ([{ journal, openExample, removeExample }]) => {
			const own = await journal.openCase();
			const day = '2026-11-21' as never;
			const [first, again] = [await openExample(day), await openExample(day)];
			const id = first.ok ? first.value.id : '';
			const shown = await journal.readCase(id);
			await removeExample();
			return { own, first, again, shown, left: await journal.listCases(), gone: await journal.readCase(id) };
		},
		[client] as const
	);
	if (!found.first.ok || !found.own.ok || !found.shown.ok) throw new Error('not opened');
	expect(found.first.value.isExample).toBe(true);
	expect(found.again).toEqual(found.first);
	expect(found.shown.value.journal.filter(({ kind }) => kind === 'letter-sent')).toHaveLength(1);
	expect(found.left).toMatchObject({ ok: true, value: [{ id: found.own.value.id, isExample: false }] });
	expect(found.gone).toEqual({ ok: false, problem: { kind: 'no-such-case' } });
});
