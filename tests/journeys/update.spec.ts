import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildNext } from '../helpers/next-version.ts';
import { expect, saveTheApp, test as onPhone } from '../helpers/phone-with-copy.ts';
import { recorded } from '../helpers/recorded.ts';
import type { Recorded } from '../helpers/recorded.ts';
import { startServer } from '../helpers/server.ts';
import type { Running } from '../helpers/server.ts';
import { hard, openSamisCase, see } from '../helpers/steps.ts';

// Two real builds, served one after the other at the same address. The later one says some things in other words, and a local
// advice service has added its page.

const root = join(import.meta.dirname, '../..');

const newWords = {
	'src/lib/content/locales/en/app.ts': ['Know your next step,', 'Know what comes next,'],
	'src/lib/content/locales/en/fields.ts': ["saved: 'Saved on this phone'", "saved: 'Kept on this phone'"],
	'src/lib/content/locales/en/calculator.ts': ['When does my letter count as received?', 'When has my letter come?'],
	'src/lib/content/locales/en/letters.ts': ["title: 'Letters'", "title: 'Your letters'"],
	// In its Full, and not in its Short.
	'src/lib/content/guides/asking-for-an-assessment.en.md': ['It may not be where the school is.', 'Look on a map.']
} as const;

let next: ReturnType<typeof buildNext>;
const test = onPhone.extend<{ server: Recorded }>({
	server: async ({ server }, use) => {
		const front = await recorded(server);
		await use(front);
		await front.stop();
	}
});
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
	test.setTimeout(180_000);
	next = buildNext(newWords, { 'src/lib/content/areas/cumberland': 'tests/fixtures/areas/cumberland' });
});
test.afterAll(() => next.remove());

const box = (page: Page) => page.getByRole('textbox', { name: hard });
const offer = (page: Page) => page.getByText('A newer Waymark is ready. What you typed is kept.');

/** The old version goes, and the new one is served where it was. */
async function release(server: Running): Promise<Running> {
	await server.stop();
	return startServer({ PORT: new URL(server.url).port }, next.folder);
}

/** Two tabs of the old version, each in the middle of a question of its own. */
async function openTwoTabs(page: Page, context: BrowserContext, server: Running): Promise<[Page, Page]> {
	await saveTheApp(page, server);
	await openSamisCase(page);
	await box(page).fill('He cannot sit st');
	await expect(page.getByText('Saved on this phone', { exact: true })).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url().replace('/needs', '/why-plan'));
	await other.getByRole('textbox').fill('More help in cl');
	await expect(other.getByText('Saved on this phone', { exact: true })).toBeVisible();
	return [page, other];
}

test('the old version stays until the newer one is taken, and every word that was typed stays after it too', async ({
	page,
	context,
	server
}) => {
	const [one, other] = await openTwoTabs(page, context, server);
	const newer = await release(server);

	await one.reload();
	await expect(offer(one)).toBeVisible();
	await expect(offer(other)).toBeVisible();
	await one.reload();
	await expect(offer(one), 'asked again, and not forced').toBeVisible();
	await expect(box(one)).toHaveValue('He cannot sit st');
	await expect(one.getByText('Saved on this phone', { exact: true })).toBeVisible();
	await other.getByRole('button', { name: 'Later' }).click();
	await expect(offer(other)).toBeHidden();
	await other.getByRole('textbox').pressSequentially('ass');

	await one.getByRole('button', { name: 'Use it now' }).click();
	await expect(one.getByText('Kept on this phone')).toBeVisible();
	await expect(box(one)).toHaveValue('He cannot sit st');

	// The other tab is not reloaded under the reader's hands. It goes on, and its next page is of the newer version.
	await expect(other.getByText('Saved on this phone', { exact: true })).toBeVisible();
	await other.getByRole('textbox').pressSequentially('.');
	await expect(other.getByRole('textbox')).toHaveValue('More help in class.');
	await other.getByRole('button', { name: 'Continue' }).click();
	await see(other, hard);
	await expect(other.getByText('Kept on this phone')).toBeVisible();
	await other.goBack();
	await expect(other.getByRole('textbox')).toHaveValue('More help in class.');
	await newer.stop();
});

test('with no signal the newer version can be taken as well, and no tab goes white for files that are gone', async ({
	page,
	context,
	server
}) => {
	const [one, other] = await openTwoTabs(page, context, server);
	const newer = await release(server);
	await one.reload();
	await expect(offer(one)).toBeVisible();
	await context.setOffline(true);
	await newer.stop();

	await one.getByRole('button', { name: 'Use it now' }).click();
	await expect(one.getByText('Kept on this phone')).toBeVisible();
	await other.getByRole('link', { name: 'Save and leave' }).click();
	await other.getByRole('link', { name: 'Letters', exact: true }).click();
	await see(other, 'Your letters');
});

test('a page that nobody keeps is opened anew when a file of its version is gone', async ({ browser, server }) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(server.url);
	const newer = await release(server);
	await page.getByRole('link', { name: 'Work out a date' }).click();
	await see(page, 'Work out a date');
	await expect(page.getByRole('link', { name: 'When has my letter come?' })).toBeVisible();
	await newer.stop();
	await context.close();
});

interface Kept {
	url: string;
	revision: string | null;
}

/** What a build gives a phone to keep: the list in its worker, and those of the longer guides. */
function keptOf(folder: string): Map<string, string | null> {
	const read = (file: string) => readFileSync(join(folder, 'build/client', file), 'utf8');
	const inWorker = [
		...read('service-worker.js').matchAll(/\{"bytes":\d+,"revision":(null|"\w+"),"url":"([^"]+)"[^}]*\}/g)
	];
	const app = inWorker
		.filter(([whole]) => !whole.includes('/workers/'))
		.map(([, revision = '', url = '']) => ({ url: url.replace(/^\/?/, '/'), revision }));
	const packs = ['full', 'easy-read'].flatMap((id) => (JSON.parse(read(`keep/${id}.json`)) as { files: Kept[] }).files);
	return new Map([...app, ...packs].map(({ url, revision }) => [url, revision]));
}

/** What was put on the phone beside the app. */
const isKept = (page: Page, address: string) =>
	page.evaluate(async (at) => (await caches.match(at)) !== undefined, address);

test('an update fetches what has changed, and not one file more, and what it fetched is there with no signal', async ({
	page,
	context,
	server
}) => {
	await saveTheApp(page, server);
	await expect.poll(() => isKept(page, '/keep/easy-read.json')).toBe(true);
	expect(await isKept(page, '/guides/asking-for-an-assessment/full')).toBe(true);
	const before = keptOf(root);
	const after = keptOf(next.folder);
	const changed = [...after].filter(([url, revision]) => before.get(url) !== revision || !before.has(url));
	expect(before.size).toBeGreaterThan(300);
	expect(changed.length, 'much stays as it was').toBeLessThan(after.size / 2);

	const newer = await startServer({}, next.folder);
	server.turnTo(newer);
	server.asked.length = 0;
	await page.goto(`${server.url}/keep-safe`);
	await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 });
	const lists = ['/keep/full.json', '/keep/easy-read.json'];
	const fetched = server.asked.filter((path) => !['/service-worker.js', ...lists].includes(path));
	expect(fetched.toSorted()).toEqual(changed.map(([url]) => url).toSorted());
	expect(fetched).toContain('/guides/asking-for-an-assessment/full');
	expect(fetched).not.toContain('/guides/going-to-the-tribunal/full');
	expect(server.asked).toEqual(expect.arrayContaining(lists));

	await context.setOffline(true);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText('The app is saved on this phone. It works with no internet.')).toBeVisible();
	await page.goto(`${server.url}/guides/asking-for-an-assessment/full`);
	await expect(page.getByText('Look on a map.')).toBeVisible();
	await page.goto(`${server.url}/guides/going-to-the-tribunal/full`);
	await see(page, 'Going to the SEND Tribunal');
	await newer.stop();
});

test('a page of a local advice service says who added it, and stands beside the guides', async ({ page, server }) => {
	const newer = await release(server);
	await page.goto(`${server.url}/help`);
	const near = page.getByRole('region', { name: 'Help near you' });
	await expect(near.getByText('Added by Fellside Advice')).toBeVisible();
	await near.getByRole('link', { name: 'Cumberland' }).click();
	await see(page, 'Help near you: Cumberland');
	await expect(page.getByText('They wrote this page, and they checked it.')).toBeVisible();
	await expect(page.locator('main img')).toHaveJSProperty('complete', true);
	expect(await page.locator('main img').evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
	await expect(page.getByRole('link', { name: 'Call 01632 960 001' })).toHaveAttribute('href', 'tel:01632960001');
	await expect(page.getByText('Checked by Fellside Advice on 18 November 2026.').first()).toBeVisible();
	await expect(page.getByText('Checked by Fellside Advice on 1 October 2025. Details may have changed.')).toBeVisible();
	await expect(page.getByText('Our library prints letters for free.')).toBeVisible();
	await page.getByRole('link', { name: 'Our guide: They said no to an assessment' }).click();
	await see(page, 'They said no to an assessment');
	const added = page.getByRole('listitem').filter({ hasText: 'Added by Fellside Advice' });
	await added.getByRole('link', { name: 'Help near you: Cumberland' }).click();
	await see(page, 'Help near you: Cumberland');
	await newer.stop();
});
