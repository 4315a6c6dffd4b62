import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Page } from '@playwright/test';
import { answers, asha, expect, happened, seedCase, setClock, test } from '../helpers/phone.ts';
import { choose, giveDay, next, say, see } from '../helpers/steps.ts';

// Getting ready for the Tribunal, as a parent and as a young person. The plan's letter is of 9 October 2026, the
// certificate of 17 November: the last day is 17 December (deadlines.md K5).

test.beforeEach(({ page }) => setClock(page, '2026-11-21T10:00:00'));

const plan = [
	happened('final-plan', { letterDate: '2026-10-09' }),
	happened('mediation-certificate', { certificateDate: '2026-11-17' })
];
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
/** The link of a line: its words are followed by what it is about. */
const lineLink = (page: Page, word: string, about: string) =>
	page.getByRole('link', { name: new RegExp(`^${word} ?: ${about.replace('?', '\\?')}`) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page, name: string) =>
	page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('Asha answers the form bit by bit, and it tells her what is missing', async ({ page }) => {
	const id = await seedCase(page, [...asha, ...plan]);
	await page.goto(`/cases/${id}`);
	await link(page, 'Get ready for the Tribunal').click();
	await see(page, 'The Tribunal');
	await expect(page.getByText('Getting ready to send')).toBeVisible();
	await link(page, 'Fill in the worksheet for your form.').click();

	await see(page, 'SEND35: most appeals');
	await expect(part(page, 'Mediation')).toContainText('17 November 2026');
	await expect(part(page, 'In time')).toContainText('9 October 2026');
	await expect(part(page, 'What is appealed')).toContainText('Missing');
	await expect(part(page, 'The school or college you want')).toHaveCount(0);
	const left = page.getByText(/things are still missing\.$/);
	const before = parseInt((await left.textContent()) ?? '', 10);

	// What she told long ago is not asked again: her own name is, and what the appeal is about.
	await lineLink(page, 'Add', 'What is the appeal about?').click();
	await see(page, 'What is the appeal about?');
	await page.getByLabel('Section I: the school or college is wrong').check();
	await next(page);
	await page.goBack();
	await page.goto(`/cases/${id}/tribunal/worksheet/send35`);
	await expect(part(page, 'The school or college you want')).toContainText(
		'Which school or college should the plan name?'
	);
	// Section I alone needs no certificate.
	await expect(part(page, 'Mediation')).toHaveCount(0);
	await page.getByLabel('The council’s decision letter').check();
	await expect(left).not.toHaveText(new RegExp(`^${before} `));
	await page.reload();
	await expect(page.getByLabel('The council’s decision letter')).toBeChecked();
});

test('Asha writes reasons with the right test, keeps a working document, and takes it out as a Word file', async ({
	page
}) => {
	const id = await seedCase(page, [
		...asha,
		...plan,
		...answers({ 'full-name': 'Sami Example', 'writer-name': 'Asha Example' })
	]);
	await page.goto(`/cases/${id}/ask/reasons-for-appeal`);
	await see(page, 'What is the appeal about?');
	await page.getByLabel('Section F: the help is wrong').check();
	await next(page);
	await say(page, 'Section F: what does the council say?', 'The plan is flexible enough.');
	await say(page, 'Section F: why do you see it another way?', 'It says “access to therapy”, with no hours.');
	await say(page, 'Section F: which papers show it?', 'Therapy report, page 4.');
	await say(page, 'Section F: what exactly should the Tribunal order?', 'One hour each week.');
	await say(page, 'What does Sami think?', 'He likes his therapist.');
	await see(page, 'Should the Tribunal also recommend health or social care?');
	await next(page);
	await see(page, 'Check your answers');
	await button(page, 'See my letter').click();
	const paper = page.getByRole('article');
	await expect(paper).toContainText('detailed, specific and normally quantified');
	await expect(paper).toContainText('It says “access to therapy”, with no hours.');
	await expect(page.getByText('This paper is for you.')).toBeVisible();
	await expect(link(page, 'I have sent it')).toHaveCount(0);

	await page.goto(`/cases/${id}/tribunal/working-document`);
	await link(page, 'Add a piece').click();
	await page.getByLabel('F: help in education').check();
	await page.getByLabel('The words in the plan now').fill('Access to speech therapy.');
	await page.getByLabel('The words you propose').fill('One hour each week.');
	await page.getByLabel('The words the council proposes').fill('Six sessions a term.');
	await button(page, 'Save').click();
	await expect(link(page, /F: help in education/)).toContainText('Not agreed');

	await button(page, 'Keep this version').click();
	await expect(page.getByText('Version 1 is kept.')).toBeVisible();
	await link(page, /F: help in education/).click();
	await page.getByLabel('The words both agree').fill('Forty minutes each week.');
	await button(page, 'Save').click();
	await expect(page.getByText('1 of 1 agreed')).toBeVisible();
	await expect(page.getByText('1 piece changed since')).toBeVisible();

	const download = page.waitForEvent('download');
	await button(page, 'Save as a Word file').click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('working-document-2026-11-21.docx');
	const { value } = await mammoth.extractRawText({ path: await file.path() });
	for (const words of ['Key', 'Version 2', 'Agreed: Forty minutes each week.', 'Family: One hour each week.']) {
		expect(value).toContain(words);
	}
	const old = page.waitForEvent('download');
	await page.getByRole('button', { name: /Word file of version 1/ }).click();
	const first = await mammoth.extractRawText({ buffer: await readFile(await (await old).path()) });
	expect(first.value).toContain('F1. Not agreed');
	expect(first.value).not.toContain('Forty minutes');
});

test('the Tribunal’s own date counts before ours, and the pack for the day holds it all', async ({ page }) => {
	const id = await seedCase(page, [
		...asha,
		...plan,
		happened('appeal-sent', { sentDate: '2026-11-02' }),
		happened('appeal-registered', { letterDate: '2026-11-12', sentToLa: '2026-11-12' })
	]);
	await page.goto(`/cases/${id}/tribunal`);
	await link(page, 'Write down the dates in the Tribunal’s letter.').click();
	await see(page, 'Dates from the Tribunal');
	await link(page, 'Add a date from a letter').click();
	await button(page, 'Save').click();
	await expect(page.getByRole('alert')).toContainText('Choose what the date is for');
	await page.getByLabel('The council must answer your appeal').check();
	await giveDay(page.getByRole('group', { name: 'The date in the letter' }), ['18', '12', '2026']);
	await giveDay(page.getByRole('group', { name: 'The date printed on the letter' }), ['12', '11', '2026']);
	await button(page, 'Save').click();
	await expect(page.getByText('Friday 18 December 2026')).toBeVisible();
	await expect(page.getByText('instead of the date worked out here')).toBeVisible();

	await link(page, 'Add a date from a letter').click();
	await page.getByLabel('Something else').check();
	await page.getByLabel('What does the letter say it is for?').fill('Last day for evidence');
	await giveDay(page.getByRole('group', { name: 'The date in the letter' }), ['29', '1', '2027']);
	await giveDay(page.getByRole('group', { name: 'The date printed on the letter' }), ['12', '11', '2026']);
	await button(page, 'Save').click();
	await expect(page.getByText('Last day for evidence').first()).toBeVisible();

	await link(page, 'Add the hearing').click();
	await giveDay(page.getByRole('group', { name: 'The day', exact: true }), ['1', '3', '2027']);
	await button(page, 'Save').click();
	await expect(page.getByText('Monday 1 March 2027').first()).toBeVisible();
	await page.goto(`/cases/${id}/tribunal/pack`);
	await see(page, 'For the day of the hearing');
	await expect(page.getByText('Monday 1 March 2027')).toBeVisible();
	await expect(page.getByText('100 days to go')).toBeVisible();
	await expect(page.getByText('Last day for evidence: Friday 29 January 2027')).toBeVisible();
	await lineLink(page, 'Add', 'Which three points matter most?').click();
	await say(page, 'Which three points matter most?', 'No therapist since September.');
	await page.goto(`/cases/${id}/tribunal/pack`);
	await expect(page.getByText('No therapist since September.')).toBeVisible();
	await page.getByLabel('Try the video link, or plan the way').check();
	await expect(page.getByText('Before the day: 1 of 10 done')).toBeVisible();
});

test('Jo, who is 17, appeals on his own, and sees what the council must do after the order', async ({ page }) => {
	const jo = answers({
		who: 'me',
		name: 'Jo',
		'full-name': 'Jo Example',
		'born-on': '2009-05-03',
		council: 'E06000063',
		'where-now': 'refused'
	});
	const id = await seedCase(page, [...jo, happened('assessment-refused', { letterDate: '2026-08-03' })]);
	await page.goto(`/cases/${id}/tribunal`);
	await link(page, 'Fill in the worksheet for your form.').click();
	await see(page, 'SEND35A: a no to assess');
	// It is his own appeal: nobody asks for a parent's name.
	await expect(page.getByText('What is your own name?')).toHaveCount(0);
	await expect(page.getByText('What do you find hard?', { exact: true })).toBeVisible();
	await expect(part(page, 'Mediation')).toContainText('Missing');
	await lineLink(page, 'Add', 'What do you find hard?').click();
	await say(page, 'What do you find hard?', 'I lose track in lessons.');
	await expect(page.getByRole('heading', { level: 1, name: 'What do you find hard?' })).toBeHidden();
	await page.goto(`/cases/${id}/tribunal/worksheet/send35a`);
	await expect(page.getByText('I lose track in lessons.')).toBeVisible();

	await link(page, 'I have sent it').click();
	await giveDay(page.getByRole('group', { name: 'The day it was sent' }), ['28', '9', '2026']);
	await button(page, 'Save').click();
	await page.goto(`/cases/${id}/record/tribunal-decision`);
	await giveDay(page.getByRole('group', { name: 'The date printed on the letter' }), ['2', '11', '2026']);
	await page.getByLabel('The council must assess').check();
	await button(page, 'Save').click();

	// Ordered on 2 November: the council has two weeks to say that it will, and fourteen for the plan (regulation 44).
	await page.goto(`/cases/${id}/tribunal`);
	await link(page, 'See what has to happen now, and by when.').click();
	await see(page, 'After the decision');
	await expect(page.getByText('since Monday 16 November 2026')).toBeVisible();
	await expect(page.getByText('by Monday 8 February 2027')).toBeVisible();
	await expect(page.getByText('Something is late')).toBeVisible();
	await link(page, 'Complain to the council').click();
	await choose(page, 'What did the council do, or not do?', 'It does not do what the Tribunal ordered');
	await see(page, 'What happened, and when?');
});
