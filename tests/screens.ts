import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { cases } from './helpers/places.ts';
import { answers, happened, requestSent, seedCase, setClock } from './helpers/phone.ts';

// Makes the pictures of the key screens for the README, and those that a phone shows before it installs the app. Build first.

const root = join(import.meta.dirname, '..');
const port = process.env.PORT ?? '4390';
const baseURL = `http://localhost:${port}`;
const widths = {
	390: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	1280: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }
} as const;

async function startServer(): Promise<() => void> {
	const env = { ...process.env, PORT: port, DATABASE_FILE: ':memory:' };
	const server = spawn(process.execPath, ['src/server.ts'], { cwd: root, env, stdio: 'ignore' });
	for (let tries = 0; tries < 100; tries += 1) {
		if (await fetch(baseURL).catch(() => undefined)) return () => server.kill();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The server did not start');
}

/** Where each key screen is, and what is done there first. */
async function screensOf(page: Page): Promise<[string, string, ((page: Page) => Promise<unknown>)?][]> {
	const waiting = `/cases/${await seedCase(page, cases['council-turn'])}`;
	const own = await seedCase(page, cases['your-turn']);
	const mine = `/cases/${own}`;
	await page.goto(`${mine}/letters/write/L-1.1`);
	await page.waitForURL(/letters\/[0-9a-f-]{36}$/);
	const letter = new URL(page.url()).pathname;
	await page.goto(`${mine}/dates`);
	const date = (await page.locator('a[href*="/dates/appeal"]').first().getAttribute('href')) ?? '';
	return [
		['home', '/', (page) => page.getByLabel('My child').check()],
		['today', mine],
		['today-council', waiting],
		['dates', `${mine}/dates`],
		['date', date],
		['question', `${mine}/ask/request-assessment/help-so-far`, answerInPart],
		['check', `${mine}/ask/request-assessment/check`],
		['letter', letter],
		['guide', '/guides/refused-to-assess'],
		['help', '/help'],
		['calculator', '/calculator/appeal-window-2m-1m?noticeSent=2026-10-09&certificateIssued=2026-11-17']
	];
}

const answerInPart = (page: Page) =>
	page.getByRole('textbox').fill('Small group for reading, twice a week since January. A card to leave the room.');

async function picture(page: Page, path: string, [, at, act]: readonly [string, string, ((page: Page) => unknown)?]) {
	await page.goto(at);
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await act?.(page);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: join(root, path), animations: 'disabled', caret: 'hide' });
}

async function people(browser: Browser, width: keyof typeof widths): Promise<void> {
	const page = await open(browser, width);
	const helped = { who: 'someone', 'helping-as': 'advocate' };
	const draft = happened('draft-plan', { letterDate: '2026-11-09', sentDate: '2026-11-09' });
	const later = happened('draft-plan', { letterDate: '2026-11-16', sentDate: '2026-11-16' });
	await seedCase(page, [...answers({ ...helped, name: 'Jo Baker' }), draft]);
	await seedCase(page, [...answers({ ...helped, name: 'Sami Example' }), later]);
	await seedCase(page, [...answers({ ...helped, name: 'Tom Kay' }), requestSent('2026-11-02')]);
	await picture(page, `docs/screens/people-${width}.png`, ['people', '/cases']);
	await page.context().close();
}

async function open(browser: Browser, width: keyof typeof widths): Promise<Page> {
	const options = { baseURL, locale: 'en-GB', timezoneId: 'Europe/London', serviceWorkers: 'block' } as const;
	const context = await browser.newContext({ ...widths[width], ...options, colorScheme: 'light' });
	const page = await context.newPage();
	await setClock(page, '2026-11-21T10:00:00');
	return page;
}

for (const folder of ['docs/screens', 'static/screenshots']) mkdirSync(join(root, folder), { recursive: true });
const stop = await startServer();
const executablePath = findBrowser()?.path;
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
try {
	for (const width of [390, 1280] as const) {
		const page = await open(browser, width);
		for (const screen of await screensOf(page)) {
			await picture(page, `docs/screens/${screen[0]}-${width}.png`, screen);
			const isForManifest = screen[0] === 'today' || (screen[0] === 'dates' && width === 390);
			if (isForManifest) await picture(page, `static/screenshots/${screen[0]}-${width}.png`, screen);
		}
		await page.context().close();
		await people(browser, width);
	}
} finally {
	await browser.close();
	stop();
}
