import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, setClock, seedCase, test } from '../helpers/phone.ts';
import { cases } from '../helpers/places.ts';

// What the app weighs, in bytes as they travel (brotli). Bytes are the same on every machine; times are not.

const kB = 1000;

/** Loads a page and gives what was fetched for it, heaviest first. */
async function fetched(
	page: Page,
	act: () => Promise<unknown>
): Promise<{ type: string; path: string; bytes: number }[]> {
	const answers: Response[] = [];
	const listen = (answer: Response) => answers.push(answer);
	page.on('response', listen);
	await act();
	await page.waitForLoadState('networkidle');
	page.off('response', listen);
	const files = await Promise.all(
		answers.map(async (answer) => {
			const type = answer.request().resourceType();
			const body = await answer.body();
			return { type, path: new URL(answer.url()).pathname, bytes: type === 'font' ? body.length : weigh(body) };
		})
	);
	return files.sort((one, other) => other.bytes - one.bytes);
}

const weigh = (body: Buffer) => brotliCompressSync(body).length;

function total(files: readonly { type: string; bytes: number }[], ...types: string[]): number {
	return files
		.filter(({ type }) => types.length === 0 || types.includes(type))
		.reduce((sum, { bytes }) => sum + bytes, 0);
}

test('a guide from a search engine: 14 kB to read it, 60 kB with its letters, no script that anything waits for', async ({
	page
}) => {
	const files = await fetched(page, () => page.goto('/guides/refused-to-assess'));
	expect(total(files, 'document', 'stylesheet')).toBeLessThanOrEqual(14 * kB);
	expect(total(files), JSON.stringify(files)).toBeLessThanOrEqual(60 * kB);
	expect(
		files.map(({ type }) => type),
		'its letters are weighed too'
	).toContain('font');
	const blocking = await page
		.locator('script')
		.evaluateAll((scripts) =>
			scripts
				.filter((script) => !(script as HTMLScriptElement).defer && !(script as HTMLScriptElement).async)
				.map(({ outerHTML }) => outerHTML)
		);
	expect(blocking).toEqual([]);
});

for (const address of ['/', '/cases']) {
	test(`the first load of the app at ${address}: 90 kB of script`, async ({ page }) => {
		const files = await fetched(page, () => page.goto(address));
		const script = total(files, 'script');
		expect(script, 'it is the app').toBeGreaterThan(20 * kB);
		expect(script, JSON.stringify(files)).toBeLessThanOrEqual(90 * kB);
	});
}

test('the makers of PDF and Word files come when they are asked for, and not before', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	const before = await fetched(page, async () => {
		await page.goto(`/cases/${id}/letters/write/L-1.1`);
		await expect(page.getByRole('article')).toContainText('Dear SEN team');
	});
	expect(before.filter(({ bytes }) => bytes > 40 * kB)).toEqual([]);
	await page.getByText('Save as a file').click();
	const after = await fetched(page, async () => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'PDF', exact: true }).click();
		await download;
	});
	expect(
		after.some(({ bytes }) => bytes > 100 * kB),
		JSON.stringify(after)
	).toBe(true);
});

test('what a phone keeps of the app: 2.5 MB', async ({ baseURL }) => {
	const worker = readFileSync(join(import.meta.dirname, '../../build/client/service-worker.js'), 'utf8');
	const kept = [...worker.matchAll(/"?url"?:"([^"]+)"/g)].map(([, url = '']) => url);
	expect(kept.length).toBeGreaterThan(200);
	expect(kept).toContain('guides/refused-to-assess');
	const sizes = [];
	for (const url of kept) sizes.push(await bytesOnTheWire(new URL(url, baseURL)));
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2500 * kB);
});

function bytesOnTheWire(url: URL): Promise<number> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () =>
				answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url.pathname}: ${answer.statusCode}`))
			);
		}).on('error', reject);
	});
}
