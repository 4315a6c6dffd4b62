import type { Page } from '@playwright/test';
import { cases } from '../helpers/places.ts';
import { answers, expect, seedCase, setClock, test } from '../helpers/phone.ts';

// What people type by mistake, on purpose, or twice: each gets a clear word or just works, and nothing is lost.

test.beforeEach(({ page }) => setClock(page, '2026-11-21T10:00:00'));

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('dates as people type them', async ({ page }) => {
	const id = await seedCase(page, answers({ who: 'child', relation: 'parent', name: 'Sami' }));
	const question = `/cases/${id}/ask/open-case/born-on`;
	const rows = [
		// day, month, year, what is said; nothing when it is taken
		['', '', '', 'Type the date, or press “I don’t know”'],
		['9', '', '2017', 'Add the month'],
		['31', '2', '2017', 'That month has no such day. Check the day'],
		['29', '2', '2026', 'That year has no 29 February. Check the day or the year'],
		['9', '23', '2017', 'The month must be between 1 and 12'],
		['9', '10', '17', 'Type all four numbers of the year, like 2026'],
		['ninth', '10', '2017', 'The day must be a number, like 9'],
		['29', '2', '2016', undefined],
		['09', ' 10 ', '2017', undefined],
		['9', 'October', '2017', undefined]
	] as const;
	for (const [day, month, year, said] of rows) {
		await page.goto(question);
		await page.getByRole('textbox', { name: 'Day' }).fill(day);
		await page.getByRole('textbox', { name: 'Month' }).fill(month);
		await page.getByRole('textbox', { name: 'Year' }).fill(year);
		await press(page, 'Continue');
		if (said) await expect(page.getByRole('alert'), `${day} ${month} ${year}`).toContainText(said);
		else await expect(page.getByRole('heading', { name: 'Which council' }), `${day} ${month} ${year}`).toBeVisible();
	}
	await page.goto(question);
	await press(page, 'I don’t know');
	await expect(page.getByRole('heading', { name: 'Which council' })).toBeVisible();
});

test('an empty press is told what to do, and “I don’t know” is always there', async ({ page }) => {
	const id = await seedCase(page, cases['where-now']);
	const asked = `/cases/${id}/ask/request-assessment`;
	for (const [question, said] of [
		['needs', 'Type your answer, or press “I don’t know”'],
		['full-name', 'Type your answer, or press “I don’t know”'],
		['pace', 'Choose one answer, or press “I don’t know”']
	] as const) {
		await page.goto(`${asked}/${question}`);
		await press(page, 'Continue');
		await expect(page.getByRole('alert')).toContainText(said);
		await expect(page.getByText('I don’t know', { exact: true })).toBeVisible();
	}
});

test('a name with a picture and from right to left stands as it was typed, on the screens and in the letter', async ({
	page
}) => {
	const name = 'Sami سامي 👪';
	const id = await seedCase(page, cases['ready-to-ask']);
	for (const question of ['open-case/name', 'request-assessment/full-name']) {
		await page.goto(`/cases/${id}/ask/${question}`);
		await page.getByRole('textbox').fill(name);
		await press(page, 'Continue');
		await expect(page).not.toHaveURL(new RegExp(`${question}$`));
	}
	await page.goto(`/cases/${id}`);
	await expect(page.getByRole('banner').getByText(name)).toBeVisible();
	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await expect(page.getByRole('article').getByRole('link', { name }).first()).toBeVisible();
});

test('an answer of 20,000 characters is kept to the last one', async ({ page }) => {
	const long = 'He cannot sit still. '.repeat(1_000).slice(0, 20_000).replace(/.$/, '!');
	const id = await seedCase(page, cases['ready-to-ask']);
	await page.goto(`/cases/${id}/ask/request-assessment/needs`);
	await page.getByRole('textbox').fill(long);
	await expect(page.getByText('Saved on this phone')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue(long);
	await press(page, 'Continue');
	await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await expect(page.getByRole('article')).toContainText(long.slice(-200));
});

test('a second press of Continue or of “Save and start the clock” does nothing more', async ({ page }) => {
	const id = await seedCase(page, cases['ready-to-ask']);
	await page.goto(`/cases/${id}/ask/request-assessment/needs`);
	await page.getByRole('textbox').fill('He cannot read yet.');
	await page.getByRole('button', { name: 'Continue' }).dblclick();
	await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();

	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await page.getByRole('link', { name: 'I have sent it' }).click();
	await page.getByLabel('By e-mail').check();
	await page.getByRole('button', { name: 'Save and start the clock' }).dblclick();
	await expect(page.getByRole('article').first()).toContainText('The council’s turn');
	await page.goto(`/cases/${id}/letters`);
	await expect(page.getByRole('link', { name: /Sent on/ })).toHaveCount(1);
	await page.goto(`/cases/${id}/history`);
	await expect(page.getByRole('listitem').filter({ hasText: 'He cannot read yet.' })).toHaveCount(1);
	await expect(page.getByRole('listitem').filter({ hasText: 'Sent on' })).toHaveCount(1);
});

test('a date that can hardly be right is asked about once, and then taken', async ({ page }) => {
	const id = await seedCase(page, cases['council-turn']);
	await page.goto(`/cases/${id}/record/assessment-refused`);
	const boxes = page.getByRole('group', { name: 'The date printed on the letter' });
	await boxes.getByRole('textbox', { name: 'Day' }).fill('1');
	await boxes.getByRole('textbox', { name: 'Month' }).fill('12');
	await boxes.getByRole('textbox', { name: 'Year' }).fill('2026');
	await press(page, 'Save');
	await expect(page.getByRole('alert')).toContainText('This date is in the future. Is that right?');
	await press(page, 'Save');
	// Two months from 1 December 2026.
	await expect(page.getByRole('article').first()).toContainText('Monday 1 February 2027');
});
