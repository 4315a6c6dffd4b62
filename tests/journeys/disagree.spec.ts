import type { Page } from '@playwright/test';
import { answers, asha, expect, happened, seedCase, setClock, test } from '../helpers/phone.ts';
import { openClient } from '../helpers/client-page.ts';
import { dump } from '../helpers/raw-database.ts';
import { giveDay, see } from '../helpers/steps.ts';

// When the council says no: a parent and a young person find their way, with their own days. Today is 21 November 2026.

const go = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const jo = answers({ who: 'me', name: 'Jo', 'born-on': '2009-04-14' });

test('Asha logs a no, checks the letter, calls the adviser and sees both dates', async ({ page }) => {
	await setClock(page, '2026-11-30T10:00:00');
	const id = await seedCase(page, asha);
	await page.goto(`/cases/${id}/record/assessment-refused`);
	await giveDay(page.getByRole('group', { name: /printed on the letter/ }), ['9', '10', '2026']);
	await page.getByRole('button', { name: 'Save' }).click();

	// Today leads into it: the adviser’s day is Wednesday 9 December, two months from the letter.
	await expect(
		page.getByRole('heading', { name: 'Contact the mediation adviser by Wednesday 9 December 2026' })
	).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'See my choices' }).last().click();
	await see(page, 'The mediation certificate');
	await go(page, 'Back');
	await see(page, 'When you disagree');

	await go(page, /Check the decision letter/);
	await page.getByLabel('What the council has decided').check();
	await page.getByLabel('The reasons').check();
	await page.getByLabel('That you can appeal').check();
	await page.getByLabel('Disagreement resolution').check();
	await page.getByLabel(/SENDIASS/).check();
	await expect(page.getByRole('heading', { name: '2 things are missing' })).toBeVisible();
	await expect(page.getByText(/does not say: by when you have to appeal and the mediation adviser/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Kept for you' })).toBeVisible();
	await go(page, 'Back');

	// Nine days are left: loud, and the appeal’s day stands apart.
	await go(page, /The mediation certificate/);
	const stage = page.getByRole('region', { name: 'Call the mediation adviser' });
	await expect(stage.locator('time')).toHaveAttribute('datetime', '2026-12-09');
	await expect(stage).toContainText('Only a few days are left. Call today.');
	await expect(page.getByText('And the Tribunal must have your appeal by')).toBeVisible();
	await expect(page.getByText('I wish to appeal.')).toBeVisible();

	await go(page, 'I have called them');
	await giveDay(page, ['30', '11', '2026']);
	await page.getByLabel(/certificate/i).check();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.goto(`/cases/${id}/disagree/certificate`);
	await expect(page.getByRole('heading', { name: 'The certificate is on its way' })).toBeVisible();
	// Three working days from Monday 30 November.
	await expect(page.getByText('Thursday 3 December 2026')).toBeVisible();

	await go(page, 'Log the certificate');
	await giveDay(page, ['17', '11', '2026']);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.goto(`/cases/${id}/disagree/appeal`);
	const card = page.getByRole('article').first();
	await expect(card.locator('time').first()).toHaveAttribute('datetime', '2026-12-17');
	await expect(page.getByText('This one counts: it is the later.')).toBeVisible();
	await expect(page.getByText(/9 October 2026 → /)).toContainText('Wed 9 December 2026');
	await expect(page.getByText(/17 November 2026 → /)).toContainText('Thu 17 December 2026');
});

test('Asha takes a picture of the letter, sees it beside the ticks, and it stays on her phone until the case goes', async ({
	page,
	asked
}) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [...asha, happened('assessment-refused', { letterDate: '2026-10-09' })]);
	await page.goto(`/cases/${id}/disagree`);
	await go(page, /Check the decision letter/);
	const before = asked.length;
	// A camera's picture of two pages, drawn here: 3,000 by 4,000 points.
	const drawn = await page.evaluate(async () => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [3000, 4000];
		canvas.getContext('2d')?.fillText('The reasons', 40, 40);
		return canvas.toDataURL('image/png').split(',')[1] ?? '';
	});
	const file = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') });
	const album = page.locator('input[type=file][multiple]');
	await album.setInputFiles([file('1.png'), file('2.png')]);
	const pages = page.getByRole('img', { name: /of the letter/ });
	await expect(pages).toHaveCount(2);
	expect(await pages.first().evaluate((one: HTMLImageElement) => one.naturalHeight), 'made smaller').toBe(2000);
	await expect(page.getByRole('group', { name: 'The letter, 2 pages' })).toBeVisible();
	await page.getByLabel('The reasons').check();

	await page.getByRole('button', { name: 'Take away page 2' }).click();
	await expect(pages).toHaveCount(1);
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(pages).toHaveCount(2);
	await page.reload();
	await expect(pages).toHaveCount(2);

	await album.setInputFiles({ name: 'letter.heic', mimeType: 'image/heic', buffer: Buffer.from('no picture') });
	await expect(page.getByRole('alert')).toContainText('This phone cannot show that file');
	const sent = asked.slice(before).filter((one) => !/^(blob|data):/.test(one));
	expect(
		sent.filter((one) => /picture|image|POST|iVBOR/i.test(one)),
		'nothing of it is sent'
	).toEqual([]);

	expect(await dump(page)).toMatchObject({ pictures: [{ caseId: id }, { caseId: id }] });
	const client = await openClient(page);
	await page.evaluate(([{ journal }, id]) => journal.removeCase(id), [client, id] as const);
	expect(await dump(page)).toMatchObject({ pictures: [] });
});

test('Jo, 17, sees every way for herself, and what shuts what before she picks', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...jo,
		happened('plan-refused', { letterDate: '2026-10-26' }),
		happened('mediation-certificate', { certificateDate: '2026-11-16' })
	]);
	await page.goto(`/cases/${id}/disagree/ways`);
	const ways = page.getByRole('main').getByRole('article');
	await expect(ways.getByRole('heading', { level: 3 })).toHaveText([
		/Mediation adviser/,
		/Appeal to the SEND Tribunal/,
		/Talk or write/,
		/Disagreement resolution/
	]);
	const tribunal = ways.filter({ hasText: 'Appeal to the SEND Tribunal' });
	await expect(tribunal).toContainText('Mediation certificate: you have it');
	// Two months end on Saturday 26 December, after the holiday of the 25th.
	await expect(tribunal.locator('time').first()).toHaveAttribute('datetime', '2026-12-24');
	await expect(tribunal).toContainText('shuts the Ombudsman out of this decision');
	await expect(page.getByText('This decision can be appealed. So the Ombudsman cannot look at it.')).toBeVisible();
	await expect(ways.filter({ hasText: 'Talk or write' })).toContainText('Behind it runs');

	// She adds that help in the plan matters too, and it is kept in her case.
	await page.getByRole('button', { name: 'Change what it is about' }).click();
	await page.getByLabel('Somebody is not safe').check();
	await page.getByRole('button', { name: 'Show the ways' }).click();
	await expect(page.getByRole('region', { name: 'If somebody is not safe' })).toContainText('Call 999');
	await expect(ways.filter({ hasText: 'Appeal to the SEND Tribunal' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('region', { name: 'If somebody is not safe' })).toBeVisible();
});

test('a day that passed: no blame, send it now, and reasons from the record', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...asha,
		happened('assessment-refused', { letterDate: '2026-09-01', receivedDate: '2026-09-14' })
	]);
	await page.goto(`/cases/${id}`);
	await go(page, 'What I can do now');
	await see(page, 'When the day has passed');
	await expect(page.getByText('It is not your fault')).toBeVisible();
	await expect(page.getByText('Send the appeal now. Each day counts.')).toBeVisible();
	await expect(page.getByText('The letter of 1 September 2026 came on 14 September 2026.')).toBeVisible();
});

test('only the school: no certificate; with Section F it is needed again; lost near the end, leave is asked for', async ({
	page
}) => {
	await setClock(page, '2026-12-10T10:00:00');
	const id = await seedCase(page, [
		...asha,
		happened('final-plan', { letterDate: '2026-10-09' }, { about: 'section-i-only' }),
		happened('mediation-certificate', { certificateDate: '2026-11-17' })
	]);
	await page.goto(`/cases/${id}/disagree/certificate`);
	await expect(page.getByRole('heading', { name: 'You need no certificate' })).toBeVisible();
	await page.getByLabel('Section B or F too').check();
	await expect(page.getByRole('heading', { name: 'You have the certificate' })).toBeVisible();
	await expect(page.getByText('Certificate dated Tuesday 17 November 2026')).toBeVisible();
	// The last day is Thursday 17 December, a month from the certificate: a week is left.
	await page.getByLabel('I cannot find the certificate').check();
	await expect(page.getByRole('heading', { name: 'Ask to appeal without the certificate' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Ask to appeal without the certificate' })).toBeVisible();
});

test('a complaint whose time has passed shows the next step', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...asha,
		happened('complaint-sent', { sentDate: '2026-11-12', receivedDate: '2026-11-12' }, { to: 'council', stage: '1' })
	]);
	await page.goto(`/cases/${id}`);
	await expect(page.getByRole('heading', { name: 'A complaint can go on to its next step' })).toBeVisible();
	await page.goto(`/cases/${id}/disagree/complaints/council`);
	const steps = page.getByRole('main').getByRole('article');
	await expect(steps.nth(0)).toContainText('No answer in time');
	// Five working days from Thursday 12 November.
	await expect(steps.nth(0).locator('time')).toHaveAttribute('datetime', '2026-11-19');
	await expect(steps.nth(1)).toContainText('Next');
	await expect(steps.nth(1).getByRole('link', { name: 'Complaint to the council' })).toBeVisible();
	await expect(steps.nth(2)).toContainText('Later');
});

test.describe('without a script, and without a case', () => {
	test.use({ javaScriptEnabled: false });

	test('somebody finds the ways, adds the letter’s date, and can share the page', async ({ page }) => {
		await page.goto('/help');
		await go(page, 'When you disagree: which way?');
		await page.getByRole('button', { name: 'Show the ways' }).click();
		await expect(page).toHaveURL(/which-way/);
		await page.getByLabel('The council will not assess', { exact: true }).check();
		await page.getByRole('button', { name: 'Show the ways' }).click();
		await expect(page.getByText('Add the date of the letter, and we work out your last day.')).toBeVisible();
		await giveDay(page.getByRole('group', { name: 'The date printed on the council’s letter' }), ['9', '10', '2099']);
		await page.getByRole('button', { name: 'Show again' }).click();
		await expect(page.getByText('Wednesday 9 December 2099').first()).toBeVisible();
		await expect(page.getByRole('main')).toContainText('Mediation certificate: needed');
		expect(new URL(page.url()).searchParams.getAll('problems')).toEqual(['assessment-refused']);
		expect(new URL(page.url()).search).not.toMatch(/name|born/);
	});
});
