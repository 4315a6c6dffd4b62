import type { Page } from '@playwright/test';
import { expect, seedCase, setClock, test } from '../helpers/phone.ts';
import { cases } from '../helpers/places.ts';
import { draftPlan, lockedPdf, planDocx, planPdf, scannedPdf } from '../helpers/plan-files.ts';

// Asha has the draft of Sami's plan. She checks it on her phone and makes her list of changes.

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T10:00:00'));

async function openPlans(page: Page): Promise<string> {
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/plan`);
	await page.getByRole('link', { name: 'Add a plan' }).click();
	return id;
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

test('she pastes the plan, sees what is vague where it stands, leaves one thing out and copies the rest', async ({
	page,
	asked
}) => {
	const id = await openPlans(page);
	await page.getByLabel('Or paste or type the whole plan').fill(draftPlan.join('\n'));
	await page.getByRole('textbox', { name: 'Day' }).fill('20');
	await page.getByRole('textbox', { name: 'Month' }).fill('11');
	await page.getByRole('textbox', { name: 'Year' }).fill('2026');
	await page.getByRole('button', { name: 'Sort it into sections' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Draft plan of 20 November 2026' })).toBeVisible();
	await page.getByRole('link', { name: /Section F: Special educational help/ }).click();
	await expect(page.locator('mark')).toHaveText(['access to', 'regular', 'where appropriate']);
	const vague = page
		.getByRole('region')
		.or(page.locator('section.card'))
		.filter({ hasText: 'How many minutes each time?' });
	await expect(vague).toContainText('How many minutes each time? How many times a week?');
	await expect(page.getByText('30 minutes every week in the quiet room')).toBeVisible();
	await vague.getByRole('button', { name: 'Leave this out of my list' }).click();
	await expect(page.getByText('You left this out of your list.')).toBeVisible();
	await expect(page.locator('mark')).toHaveCount(0);
	await page.getByRole('button', { name: 'Put this back in my list' }).click();

	await page.goto(`/cases/${id}/plan`);
	await page.getByRole('link', { name: /Draft plan of 20 November 2026/ }).click();
	await page.getByRole('link', { name: 'See the list of changes' }).click();
	const list = page.getByRole('main');
	await expect(list).toContainText('Sections C and D stand under one heading.');
	await expect(list).toContainText('I can find no special educational provision in section F for this need.');
	await expect(list).toContainText('Please do not rely on “access to”, “regular” and “where appropriate”.');
	await expect(list).toContainText(
		'under section 21(5) of the Children and Families Act 2014 it is special educational provision'
	);
	await expect(list).toContainText('A draft plan must not name a school');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy the list' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1\. B\. /);
	expect(
		asked.filter((request) => request.includes('spoken language')),
		'nothing of the plan left the phone'
	).toEqual([]);
});

test('what she types in a section is kept at every key, and a newer version stands beside the old one', async ({
	page
}) => {
	const id = await openPlans(page);
	await page.getByRole('button', { name: 'Type it section by section' }).click();
	await page.getByRole('link', { name: /Section F/ }).click();
	await page.getByLabel('The words of this part').fill('Sami will have support with reading.');
	await expect(page.getByText('Saved on this phone')).toBeVisible();
	await page.reload();
	await expect(page.locator('mark')).toHaveText(['support with']);

	await page.goto(`/cases/${id}/plan/new`);
	await page.getByLabel('Or paste or type the whole plan').fill('Section F\nA teacher reads with Sami.');
	await page.getByLabel('Final plan').check();
	await page.getByRole('button', { name: 'Sort it into sections' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Final plan' })).toBeVisible();
	await page.goto(`/cases/${id}/plan`);
	await expect(page.getByRole('listitem').filter({ hasText: 'plan, no date given' })).toHaveCount(2);
});

test('a PDF with words and a Word file are read on the phone; a scan and a locked file get a clear word', async ({
	page,
	asked
}) => {
	test.setTimeout(90_000);
	await openPlans(page);
	const box = page.getByLabel('Or paste or type the whole plan');
	const choose = page.getByLabel('Open a file');
	for (const [name, bytes] of [
		['plan.pdf', await planPdf()],
		['plan.docx', await planDocx()]
	] as const) {
		await box.fill('');
		await choose.setInputFiles(file(name, bytes));
		await expect(page.getByRole('status').filter({ hasText: /Read \d page/ })).toBeVisible();
		await expect(box).toHaveValue(/Section F: Special educational provision\s+Sami will have access to regular/);
	}
	await expect(box).toHaveValue(/Touch typing \| Teaching assistant \| 10 minutes daily/);
	await choose.setInputFiles(file('scan.pdf', await scannedPdf()));
	await expect(page.getByRole('alert')).toContainText('This is a picture of the plan');
	await choose.setInputFiles(file('locked.pdf', await lockedPdf()));
	await expect(page.getByRole('alert')).toContainText('This file has a password');
	await choose.setInputFiles(file('plan.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])));
	await expect(page.getByRole('alert')).toContainText('old Word file');
	expect(asked.filter((request) => /POST|spoken/.test(request))).toEqual([]);
});
