import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answers, asha, expect, happened, seedCase, setClock, test } from '../helpers/phone.ts';
import { giveDay, next, say, see } from '../helpers/steps.ts';

// The road beside asking and disagreeing, told as Asha and as Jo would tell it. Days are those of deadlines.md.

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).click();
async function choose(page: Page, question: string, option: string): Promise<void> {
	await see(page, question);
	await page.getByRole('radio', { name: option, exact: true }).check();
	await next(page);
}
const dontKnow = (page: Page) => button(page, 'I don’t know');

const jo = answers({
	who: 'me',
	name: 'Jo',
	'born-on': '2009-05-03',
	council: 'E06000063',
	'where-now': 'plan',
	'full-name': 'Jo Example',
	address: '2 Example Street'
});

test('Asha asks for the help in the plan, and the day she gives starts no question twice', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...asha,
		...answers({ 'full-name': 'Sami Example', 'writer-name': 'Asha Example' })
	]);
	await page.goto(`/cases/${id}`);
	await link(page, 'What you can do here');
	await link(page, /^The help in the plan is not happening/);
	await see(page, 'The help in the plan is not happening');
	await link(page, 'Go through it');

	await choose(page, 'Is anybody in danger or being hurt now?', 'No');
	await choose(page, 'Is Sami out of school?', 'No');
	await see(page, 'Which help in Section F happens?');
	await link(page, 'Add one');
	await button(page, 'Save');
	await expect(page.getByRole('alert')).toContainText('The help, in the words of the plan');
	await page.getByLabel('The help, in the words of the plan').fill('Speech therapy');
	await page.getByLabel('How much and how often?').fill('one hour a week');
	await page.getByRole('group', { name: 'Does it happen?' }).getByLabel('No', { exact: true }).check();
	await page.getByLabel('Since when not?').fill('1 September 2026');
	await button(page, 'Save');

	await see(page, 'Which help in Section F happens?');
	await expect(page.getByRole('link', { name: /Speech therapy/ })).toBeVisible();
	await next(page);
	await choose(page, 'Does the plan say clearly what has to happen?', 'Yes');
	await see(page, 'Which kind of help does not happen?');
	await page.getByLabel('Section F').check();
	await next(page);
	await choose(page, 'Have you asked school?', 'Yes');
	await choose(page, 'Have you asked the council?', 'No');

	await see(page, 'What you can do next');
	await link(page, /^Ask for the help in Section F/);
	await see(page, 'Which date is on the letter with the final plan?');
	await giveDay(page, ['2', '11', '2026']);
	await next(page);
	await say(page, 'What does it do to Sami, and to you?', 'He has stopped speaking at school.');
	await dontKnow(page);
	await say(page, 'What is it called?', 'Any Primary School');
	await say(page, 'What is your address?', '1 Example Street');
	await dontKnow(page);
	await see(page, 'Check your answers');
	await button(page, 'See my letter');
	const letter = page.getByRole('article');
	await expect(letter).toContainText('section 42(2) of the Children and Families Act 2014');
	await expect(letter).toContainText('Speech therapy (one hour a week). It does not happen, since 1 September 2026');
	await expect(letter).toContainText('The plan is dated 2 November 2026.');

	// The day was kept as what happened, so its clock runs: two months from a plan of 2 November (K5).
	await page.goto(`/cases/${id}/dates`);
	await expect(page.getByText('The final plan came', { exact: true })).toBeVisible();
	await expect(page.getByText('The Tribunal must have your appeal', { exact: true }).first()).toBeVisible();
});

test('Jo plans a budget, sees when to ask, and asks in their own name when a review comes', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [...jo, happened('final-plan', { letterDate: '2026-02-02' })]);
	await page.goto(`/cases/${id}/do/personal-budget`);
	// Twelve months that begin with 2 February 2026 end on 1 February 2027.
	await expect(page.getByText('The council has to finish the next review by 1 February 2027.')).toBeVisible();
	await link(page, /^Plan a budget/);
	await link(page, 'Add one');
	await page.getByLabel('The help, in the words of the plan').fill('Reading tutor');
	await page.getByLabel('Direct payment to us').check();
	await page.getByLabel('Price each time, in pounds').fill('about 45');
	await page.getByLabel('How many times a year?').fill('10');
	await button(page, 'Save');
	await expect(page.getByRole('alert')).toContainText('Write a sum like 45 or 1,200.50');
	await page.getByLabel('Price each time, in pounds').fill('45.50');
	await button(page, 'Save');
	await expect(page.getByText('Together: £455 a year')).toBeVisible();

	const saved = page.waitForEvent('download');
	await button(page, 'Save as a table (CSV)');
	const file = readFileSync(await (await saved).path(), 'utf8');
	expect(file).toContain('Reading tutor');
	expect(file.trim().split('\r\n').at(-1)).toMatch(/,£455$/);

	await page.goto(`/cases/${id}/record/review-meeting`);
	await giveDay(page.getByRole('group').first(), ['16', '11', '2026']);
	await button(page, 'Save');
	await page.goto(`/cases/${id}/do/personal-budget`);
	await expect(page.getByText('You can ask now.')).toBeVisible();
	await page.getByRole('link', { name: 'Ask for a budget', exact: true }).click();
	await choose(page, 'Where are you with the plan?', 'The plan is being reviewed');
	await see(page, 'Which lines of Section F is it for?');
	await next(page);
	await dontKnow(page);
	await choose(page, 'Who would look after the money?', 'I would');
	await dontKnow(page);
	await dontKnow(page);
	await button(page, 'See my letter');
	const letter = page.getByRole('article');
	await expect(letter).toContainText('I am over compulsory school age, so this right is my own.');
	await expect(letter).toContainText('1. Reading tutor: £455 a year');
	await expect(letter).toContainText('section 49(1) of the Children and Families Act 2014');
	await button(page, 'Notes');
	await expect(page.getByText('If you ask at such a time, the council must work one out.')).toBeVisible();
});

test('Asha writes down a promise, sees it pass, writes about it, and puts her record into the request', async ({
	page
}) => {
	await setClock(page, '2026-11-03T10:00:00');
	const id = await seedCase(page, [
		...asha,
		...answers({ 'full-name': 'Sami Example', 'writer-name': 'Asha Example', address: '1 Example Street' })
	]);
	await page.goto(`/cases/${id}/log`);
	await link(page, 'Somebody promised something');
	await giveDay(page.getByRole('group', { name: 'The day', exact: true }), ['3', '11', '2026']);
	await giveDay(page.getByRole('group', { name: /The day it was promised for/ }), ['6', '11', '2026']);
	await page.getByLabel('School or college').check();
	await page.getByLabel('Who was it? Name and job').fill('Ms Example, SENCO');
	await page.getByLabel('What was promised?').fill('Send the SEN record');
	await button(page, 'Save');
	await expect(page.getByText('To come', { exact: true })).toBeVisible();

	await setClock(page, '2026-11-09T10:00:00');
	await page.goto(`/cases/${id}`);
	await link(page, /Send the SEN record/);
	await expect(page.getByText('3 days ago, not done yet')).toBeVisible();
	await link(page, /^Write about it/);
	await choose(page, 'Who made the promises?', 'School or college');
	await say(page, 'What is it called?', 'Any Primary School');
	await button(page, 'See my letter');
	await expect(page.getByRole('article')).toContainText('Ms Example, SENCO said: Send the SEN record');

	await page.goto(`/cases/${id}/log`);
	const pdf = page.waitForEvent('download');
	await button(page, 'Save as PDF');
	expect((await pdf).suggestedFilename()).toMatch(/\.pdf$/);
	await button(page, 'It was done');
	await expect(page.getByText('Kept late, on 9 November 2026')).toBeVisible();
	await button(page, 'Use this record in the request for an assessment');
	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await expect(page.getByRole('article')).toContainText('Send the SEN record (kept, but late)');
});
