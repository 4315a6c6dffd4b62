import type { BrowserContext, Page } from '@playwright/test';
import { buildNext } from '../helpers/next-version.ts';
import { expect, saveTheApp, test } from '../helpers/phone-with-copy.ts';
import { startServer } from '../helpers/server.ts';
import type { Running } from '../helpers/server.ts';
import { hard, openSamisCase, see } from '../helpers/steps.ts';

// Two real builds, served one after the other at the same address. The later one says some things in other words.

const newWords = {
	'src/lib/content/locales/en/app.ts': ['Know your next step,', 'Know what comes next,'],
	'src/lib/content/locales/en/fields.ts': ["saved: 'Saved on this phone'", "saved: 'Kept on this phone'"],
	'src/lib/content/locales/en/calculator.ts': ['When does my letter count as received?', 'When has my letter come?'],
	'src/lib/content/locales/en/letters.ts': ["title: 'Letters'", "title: 'Your letters'"]
} as const;

let next: ReturnType<typeof buildNext>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
	test.setTimeout(180_000);
	next = buildNext(newWords);
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
