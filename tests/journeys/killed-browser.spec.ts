import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base } from '@playwright/test';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { openClient, serveClient } from '../helpers/client-page.ts';
import type { Client } from '../helpers/client-page.ts';

interface Phone {
	/** Starts the browser on the phone's own profile, with nothing left of the last run but what is on its disk. */
	start(): Promise<{ context: BrowserContext; page: Page; client: JSHandle<Client> }>;
}

const test = base.extend<{ phone: Phone }>({
	phone: async ({ launchOptions, baseURL }, use) => {
		const profile = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
		const started: BrowserContext[] = [];
		await use({
			async start() {
				const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL ?? '' });
				started.push(context);
				await serveClient(context);
				const page = context.pages()[0] ?? (await context.newPage());
				return { context, page, client: await openClient(page) };
			}
		});
		for (const context of started) await context.close().catch(() => undefined);
		await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

interface Kill {
	/** Ends every process of the browser at once, as a phone does that needs the memory: no page hears of it. */
	now(): void;
	done: Promise<unknown>;
}

/** Makes ready beforehand, so that nothing but the kill itself lies between a moment and the end. */
async function readyToKill(context: BrowserContext): Promise<Kill> {
	const browser = context.browser();
	if (!browser) throw new Error('a browser of its own');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const ids = processInfo.sort(({ type }) => (type === 'browser' ? -1 : 1)).map(({ id }) => id);
	if (processInfo[0]?.type !== 'browser') throw new Error('the browser’s own process is not among them');
	const now = () => {
		for (const id of ids) {
			try {
				process.kill(id, 'SIGKILL');
			} catch (error) {
				// Some end by themselves when the browser does.
				if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
			}
		}
	};
	return { now, done: new Promise((resolve) => browser.once('disconnected', resolve)) };
}

test('what was said to be saved is there when the browser is killed in the next moment', async ({ phone }) => {
	const before = await phone.start();
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

	const { page, client } = await phone.start();
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
	let { context, page, client } = await phone.start();
	const id = await page.evaluate(
		async ([{ journal }]) => {
			const opened = await journal.openCase();
			return opened.ok ? opened.value.id : '';
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

		({ context, page, client } = await phone.start());
		const found = await page.evaluate(([{ journal }, id]) => journal.readCase(id), [client, id] as const);
		if (!found.ok) throw new Error(found.problem.kind);
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
