import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

// A page can be read and used before its script is there: on a slow line, for some seconds.

/** Opens a page whose script comes only when it is let in, and gives what lets it in. */
async function openEarly(page: Page, path: string): Promise<() => Promise<void>> {
	let letIn = () => {};
	const isLetIn = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
		await isLetIn;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	return async () => {
		const asked = page.waitForRequest(/\.js$/);
		letIn();
		await asked;
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	};
}

test('who the help is for stays chosen when the page comes alive', async ({ page }) => {
	const comeAlive = await openEarly(page, '/');
	await page.getByLabel('Me. I am 16 to 25').check();
	await comeAlive();
	await expect(page.getByLabel('Me. I am 16 to 25')).toBeChecked();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'What shall we call you?' })).toBeVisible();
});

test('a date typed and a way chosen stay in the calculator when it comes alive', async ({ page }) => {
	const comeAlive = await openEarly(page, '/calculator/received');
	await page.getByLabel('First class post').check();
	await page.getByRole('textbox', { name: 'Day' }).fill('20');
	await page.getByRole('textbox', { name: 'Month' }).fill('11');
	await comeAlive();
	await expect(page.getByLabel('First class post')).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('20');
	await page.getByRole('textbox', { name: 'Year' }).fill('2026');
	await expect(page.getByRole('textbox', { name: 'Month' })).toHaveValue('11');
});

test('problems ticked on “which way” stay ticked when it comes alive', async ({ page }) => {
	const comeAlive = await openEarly(page, '/which-way');
	const first = page.getByRole('checkbox').first();
	await first.check();
	await comeAlive();
	await expect(first).toBeChecked();
	await first.uncheck();
	await expect(first).not.toBeChecked();
});
