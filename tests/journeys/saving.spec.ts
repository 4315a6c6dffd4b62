import type { BrowserContext, Page, Route } from '@playwright/test';
import { expect, saveTheApp, test } from '../helpers/phone-with-copy.ts';

// It takes as long as the phone takes to save all files.
test.describe.configure({ timeout: 120_000 });

// How the app saves itself on the phone at the first visit, on a line that stalls and breaks.

/** What the phone holds of the app. Longer guides, languages and the second copy of cases are not part of it. */
const held = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => !/^waymark-(packs|choice|second-copy)/.test(name));
		const kept = await Promise.all(
			names.map(async (name) => {
				const cache = await caches.open(name);
				return Promise.all(
					(await cache.keys()).map(async (key) => (await (await cache.match(key))?.arrayBuffer())?.byteLength ?? 0)
				);
			})
		);
		const sizes = kept.flat();
		return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
	});

/** Deals with what the worker asks for, and lets pages have what they ask for. */
function onTheWayToTheWorker(context: BrowserContext, path: RegExp, deal: (route: Route) => Promise<void>) {
	return context.route(path, (route) => (route.request().serviceWorker() ? deal(route) : route.fallback()));
}

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

test('while it saves it says how far it is, in files and in size, and that is so', async ({
	page,
	context,
	server
}) => {
	const { promise: isReleased, resolve: release } = Promise.withResolvers<unknown>();
	await onTheWayToTheWorker(context, /\/(guides|help|glossary|about)$/, async (route) => {
		await isReleased;
		await route.continue();
	});
	await page.goto(server.url);
	const saving = page.getByText(/^Saving Waymark on this phone: \d+ of \d+ files, [\d.]+ MB of [\d.]+ MB\.$/);
	await expect(saving).toBeVisible();
	await expect(async () => {
		const { files, bytes } = await held(page);
		expect(files).toBeGreaterThan(5);
		const said = await saving.textContent();
		expect(said).toContain(`: ${files} of `);
		expect(said).toContain(`files, ${megabytes(bytes)} of `);
	}).toPass();
	const [, ofFiles, ofSize] = /of (\d+) files, .* of (.*)\.$/.exec((await saving.textContent()) ?? '') ?? [];

	release(undefined);
	await expect(page.getByText('Saved on this phone. It works with no internet.')).toBeVisible();
	const all = await held(page);
	expect([String(all.files), megabytes(all.bytes)], 'what it said it would be').toEqual([ofFiles, ofSize]);
});

test('a save that breaks off says so, and goes on where it stopped when there is a signal again', async ({
	page,
	context,
	server
}) => {
	const asked: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
	});
	await onTheWayToTheWorker(context, /\/guides\/refused-to-assess$/, (route) => route.abort());
	await page.goto(server.url);
	await expect(page.getByText('Saving stopped. It goes on by itself when there is internet.')).toBeVisible({
		timeout: 45_000
	});
	expect((await held(page)).files, 'all but that one').toBeGreaterThan(200);
	asked.length = 0;

	await context.unrouteAll();
	await context.setOffline(true);
	await context.setOffline(false);
	await expect(page.getByText('Saved on this phone. It works with no internet.')).toBeVisible();
	const beside = /^\/service-worker\.js$|\/workers\/|^\/keep\/|\/(full|easy-read)$/;
	const ofTheApp = asked.filter((path) => !beside.test(path));
	expect(ofTheApp, 'what was here is not fetched again').toEqual(['/guides/refused-to-assess']);
});

test('a save that breaks off goes on at the next visit, whatever page that is to', async ({
	page,
	context,
	server
}) => {
	await onTheWayToTheWorker(context, /\/workers\//, (route) => route.abort());
	await page.goto(server.url);
	await expect(page.getByText('Saving stopped. It goes on by itself when there is internet.')).toBeVisible({
		timeout: 45_000
	});
	await context.unrouteAll();
	await page.goto(`${server.url}/guides`);
	await expect.poll(async () => (await held(page)).files).toBeGreaterThan(200);
	await saveTheApp(page, server);
});

test('a phone that has to save data fetches the app and no more, until somebody presses, and then only that', async ({
	page,
	context,
	server
}) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const asked: string[] = [];
	context.on('request', (request) => request.serviceWorker() && asked.push(new URL(request.url()).pathname));
	await page.goto(server.url);
	await expect(page.getByText('Saved on this phone. It works with no internet.')).toBeVisible();
	await page.goto(`${server.url}/keep-safe`);
	const full = page.getByRole('listitem').filter({ hasText: 'Full guides' });
	await expect(full.getByRole('button', { name: 'Keep Full guides' })).toBeVisible();
	expect(asked).toContain('/guides/refused-to-assess');
	const more = () => asked.filter((path) => /\/workers\/|^\/keep\/(?!sizes)|\/(full|easy-read)$/.test(path));
	expect(more()).toEqual([]);

	await full.getByRole('button', { name: 'Keep Full guides' }).click();
	await expect(full).toContainText(/On this phone, [\d.]+ [kM]B/);
	expect(more()).toContain('/guides/refused-to-assess/full');
	expect(more().filter((path) => !path.includes('full'))).toEqual([]);
	await full.getByRole('button', { name: 'Take off Full guides' }).click();
	await expect(full).not.toContainText('On this phone');
	expect(await page.evaluate(async () => (await caches.match('/guides/refused-to-assess/full')) === undefined)).toBe(
		true
	);
});
