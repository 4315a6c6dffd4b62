import { expect } from '@playwright/test';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import type { Client } from '../helpers/client-page.ts';
import { readyToKill, test } from '../helpers/killable-phone.ts';

interface Started {
	context: BrowserContext;
	page: Page;
	client: JSHandle<Client>;
}

async function withClient({ context, page }: Omit<Started, 'client'>): Promise<Started> {
	await serveClient(context);
	return { context, page, client: await openClient(page) };
}

test('what was said to be saved is there when the browser is killed in the next moment', async ({ phone }) => {
	const before = await withClient(await phone.start());
	const kill = await readyToKill(before.context);
	const id = await before.page.evaluate(
		async ([{ journal }]) => {
			const opened = await journal.openCase();
			if (!opened.ok) throw new Error(opened.problem.kind);
			await journal.answer(opened.value.id, 'name', 'Sami');
			await journal.saveDraft(opened.value.id, 'needs', 'He cannot sit st', '');
			return opened.value.id;
		},
		[before.client] as const
	);
	kill.now();
	await kill.done;

	const { page, client } = await withClient(await phone.start());
	const found = await page.evaluate(([{ journal }, id]) => journal.readCase(id), [client, id] as const);
	expect(found).toMatchObject({
		ok: true,
		value: { journal: [{ question: 'name', value: 'Sami' }], drafts: { needs: { value: 'He cannot sit st' } } }
	});
});

const rounds = 20;

test(`in ${rounds} kills at any moment, nothing that was said to be saved is lost, and nothing is half there`, async ({
	phone
}) => {
	test.setTimeout(300_000);
	let { context, page, client } = await withClient(await phone.start());
	const id = await page.evaluate(
		async ([{ journal }]) => {
			const opened = await journal.openCase();
			if (!opened.ok) throw new Error(opened.problem.kind);
			return opened.value.id;
		},
		[client] as const
	);
	const saved = new Set<number>();
	let typed = 0;
	let kills = 0;
	let next = 0;

	for (let round = 0; round < rounds; round += 1) {
		const kill = await readyToKill(context);
		// By turns in the very moment something is said to be saved, and at any moment at all.
		const last = saved.size + 1 + Math.floor(Math.random() * 20);
		await page.exposeFunction('saved', (n: number) => {
			saved.add(n);
			if (round % 2 === 0 && saved.size >= last) kill.now();
		});
		await page.exposeFunction('typed', (n: number) => (typed = Math.max(typed, n)));
		void write(page, client, id, next).catch(() => undefined);
		if (round % 2 === 1) setTimeout(kill.now, 20 + Math.random() * 800);
		await kill.done;
		kills += 1;

		({ context, page, client } = await withClient(await phone.start()));
		const found = await page.evaluate(([{ journal }, id]) => journal.readCase(id), [client, id] as const);
		if (!found.ok) throw new Error(`round ${round}, ${saved.size} saved: ${found.problem.kind}; ${await inside(page)}`);
		const numbers = (kind: string) =>
			found.value.journal
				.flatMap((entry) => (entry.kind === 'answer' && entry.question.startsWith(kind) ? entry : []))
				.map(({ question }) => Number(question.split('-')[1]));
		const [first, second] = [new Set(numbers('first')), new Set(numbers('second'))];
		expect(
			[...saved].filter((n) => !first.has(n)),
			`round ${round}: said to be saved and not there`
		).toEqual([]);
		expect(
			[...first].filter((n) => !second.has(n)),
			`round ${round}: half there`
		).toEqual([]);
		const draft = Number(found.value.drafts.typing?.value ?? 0);
		expect(draft, `round ${round}: typed and not there`).toBeGreaterThanOrEqual(typed);
		const undropped = Object.keys(found.value.drafts).filter((name) => first.has(Number(name.split('-')[1])));
		expect(undropped, `round ${round}: an answer and its draft are never both there`).toEqual([]);
		next = Math.max(next, ...first, draft) + 1;
	}

	const report = `${kills} kills: ${saved.size} writes of two entries said to be saved, 0 lost; typing kept up to ${typed}`;
	test.info().annotations.push({ type: 'measured', description: report });
	console.log(report);
	expect(saved.size, 'enough was written for this to mean something').toBeGreaterThan(rounds * 5);
});

/** Types and writes without a pause, two entries at a time, and says what was said to be saved. */
function write(page: Page, client: JSHandle<Client>, id: string, from: number): Promise<void> {
	return page.evaluate(
		async ([{ journal }, id, from]) => {
			const { saved, typed } = globalThis as unknown as Record<'saved' | 'typed', (n: number) => Promise<void>>;
			for (let n = from; ; n += 1) {
				const draft = await journal.saveDraft(id, 'typing', String(n), String(n - 1));
				if (draft.ok) void typed(n);
				await journal.saveDraft(id, `first-${n}`, 'being typed', '');
				const recorded = await journal.record(id, [
					{ kind: 'answer', question: `first-${n}`, value: 'a' },
					{ kind: 'answer', question: `second-${n}`, value: 'b' }
				]);
				if (recorded.ok) void saved(n);
			}
		},
		[client, id, from] as const
	);
}

/** What the phone still holds, for whoever has to find out where a case went. */
function inside(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const estimate = await navigator.storage.estimate();
		return JSON.stringify({ databases, estimate });
	});
}
