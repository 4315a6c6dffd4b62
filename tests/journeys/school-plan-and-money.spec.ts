import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { journeys } from '../../src/lib/content/journeys/index.ts';
import { date } from '../../src/lib/core/dates/calendar-date.ts';
import { answersForPlan } from '../../src/lib/core/plans/stored-plans.ts';
import { answers, asha, expect, happened, seedCase, setClock, test } from '../helpers/phone.ts';
import { readPdf } from '../helpers/read-pdf.ts';
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
	await button(page, 'It was done');
	await expect(page.getByText('Kept late, on 9 November 2026')).toBeVisible();
	const download = async (name: string) => {
		const saved = page.waitForEvent('download');
		await button(page, name);
		return readFileSync(await (await saved).path());
	};
	const csv = (await download('Save as a table (CSV)')).toString('utf8');
	expect(csv).toMatch(/2026-11-03,Somebody promised something,.*Send the SEN record[^"]*Kept, but late"/s);
	const { pages } = await readPdf(new Uint8Array(await download('Save as PDF')));
	expect(pages.map(({ text }) => text).join('\n')).toContain('Send the SEN record');
	await page.goto(`/cases/${id}/dates`);
	await expect(page.getByText('For Friday 6 November 2026. Kept late, on 9 November 2026')).toBeVisible();
	await page.goto(`/cases/${id}/log`);
	await button(page, 'Use this record in the request for an assessment');
	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await expect(page.getByRole('article')).toContainText('Send the SEN record (kept, but late)');
});

test('Jo puts the plan in once: its lines make the budget, and a college kept once is asked for and followed', async ({
	page
}) => {
	await setClock(page, '2026-11-21T10:00:00');
	const plan = answersForPlan({
		id: 'now',
		stage: 'final',
		dated: date('2026-02-02'),
		sections: { F: '- A tutor reads with Jo for one hour every week.\n- A mentor meets Jo every Monday.' },
		isPart: true
	});
	const id = await seedCase(page, [...jo, ...answers(plan), happened('final-plan', { letterDate: '2026-02-02' })]);
	await page.goto(`/cases/${id}/lists/provision/budget`);
	await expect(page.getByText('Your plan has 2 lines that are not in this list yet.')).toBeVisible();
	await button(page, 'Put them in the list');
	await expect(page.getByText('2 lines have no price yet.')).toBeVisible();
	await link(page, /A tutor reads with Jo/);
	await page.getByLabel('Direct payment to us').check();
	await page.getByLabel('Price each time, in pounds').fill('30');
	await page.getByLabel('How many times a year?').fill('38');
	await button(page, 'Save');
	// The mentor has neither price nor form, and is not meant.
	await expect(page.getByText('Together: £1,140 a year')).toBeVisible();
	await expect(page.getByText('no price yet')).toHaveCount(0);

	await page.goto(`/cases/${id}/schools/by-hand`);
	await page.getByLabel('Its name').fill('Hill College');
	await page.getByLabel('Its address and postcode').fill('3 Example Road, Anytown');
	await page.getByLabel('Further education college').check();
	await button(page, 'Keep this place');
	await see(page, 'Hill College');
	await page.goto(`/cases/${id}/ask/ask-for-college/wanted-school`);
	await button(page, 'Hill College');
	await next(page);
	// Its kind and its address are known, so the course comes next.
	await say(page, 'Which course is it?', 'Horticulture, level 1.');
	await page.goto(`/cases/${id}/letters/write/L-3.8`);
	const letter = page.getByRole('article');
	await expect(letter).toContainText('3 Example Road, Anytown');
	await expect(letter).toContainText('an institution within the further education sector in England');
	await expect(letter).toContainText('I am over compulsory school age, so this right is my own.');

	await page.goto(`/cases/${id}/asked-schools`);
	await button(page, 'The council asked Hill College');
	await giveDay(page.getByRole('group').first(), ['9', '11', '2026']);
	await button(page, 'Save');
	// Fifteen days from 9 November: practice, not law.
	await expect(page.getByText('An answer should come by 24 November 2026')).toBeVisible();
	await page.getByRole('link', { name: /^Write down its answer/ }).click();
	await giveDay(page.getByRole('group').first(), ['16', '11', '2026']);
	await page.getByRole('group', { name: 'What did it answer?' }).getByLabel('No', { exact: true }).check();
	await page.getByLabel('It is full').check();
	await button(page, 'Save');
	await expect(page.getByText('incompatible with the efficient education of others')).toBeVisible();
	await expect(page.getByRole('button', { name: 'The council asked Hill College' })).toHaveCount(0);
});

test('Asha comes for one thing, answers who it is for, and is there', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	await page.goto('/');
	await link(page, 'The help in the plan is not happening');
	await expect(page.getByText('A few questions first')).toBeFocused();
	await page.getByLabel('My child').check();
	await next(page);
	await choose(page, 'Who are you to them?', 'Their parent');
	await say(page, 'What shall we call your child?', 'Sami');
	await see(page, 'When was Sami born?');
	await giveDay(page, ['3', '5', '2017']);
	await next(page);
	await see(page, 'Which council do you pay council tax to?');
	await page.getByRole('searchbox').fill('942');
	await page.getByLabel('Cumberland').check();
	await next(page);
	await see(page, 'The help in the plan is not happening');

	// From Today everything else is two presses away.
	await page.getByRole('link', { name: 'Today' }).click();
	await page.getByRole('link', { name: 'What you can do here' }).first().click();
	await see(page, 'What you can do here');
	for (const name of [
		'The school is not helping',
		'I got a draft plan',
		'Choose a school or college',
		'Ask for a Personal Budget',
		'The review, and what comes next',
		'Something is different for us',
		'Check the plan',
		'Find a school or college'
	])
		await expect(page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) })).toBeVisible();
	// A second way from the first page needs no question: the case is there.
	await page.goto('/');
	await link(page, 'Check the words of a plan');
	await see(page, 'Check the plan');
});

test('Asha gets ready for the review: the move that comes with his age, how far each outcome is, and her views', async ({
	page
}) => {
	await setClock(page, '2026-11-21T10:00:00');
	const plan = answersForPlan({
		id: 'now',
		stage: 'final',
		sections: { E: 'By July 2027 Sami will read a page of ten lines.' },
		isPart: true
	});
	const id = await seedCase(page, [
		...asha,
		...answers({ ...plan, 'full-name': 'Sami Example', 'writer-name': 'Asha Example', address: '1 Example Street' }),
		happened('review-meeting', { on: '2026-11-16' })
	]);
	await page.goto(`/cases/${id}/do/review`);
	await expect(page.getByText('By age Sami is in Year 5.')).toBeVisible();
	await expect(page.getByText(/to secondary school, on .*1 September 2028/)).toBeVisible();
	await button(page, 'Add this move and its dates');
	// Regulation 18: before 15 February of the year of the move, so by the day before (K8).
	await expect(page.getByRole('listitem').filter({ hasText: 'Monday 14 February 2028' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add this move and its dates' })).toHaveCount(0);

	await page.goto(`/cases/${id}/lists/outcomes/all`);
	await button(page, 'Put them in the list');
	await link(page, /Sami will read a page/);
	await page.getByLabel('Partly').check();
	await page.getByLabel('How do you know?').fill('He reads six lines.');
	await button(page, 'Save');
	await page.goto(`/cases/${id}/letters/write/L-5.1`);
	await expect(page.getByRole('article')).toContainText(
		/Sami will read a page of ten lines – .* – He reads six lines\./
	);
});

test('what we know from memory only is shown with a word to ask an adviser, and all else with its sources', async ({
	page
}) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, asha);
	for (const { id: journey, law, may, sayings, failures } of journeys) {
		await page.goto(`/cases/${id}/do/${journey}`);
		await expect(page.getByRole('heading', { name: 'Letters', exact: true })).toBeVisible();
		const said = [...law, ...may, ...sayings];
		const unread = [...said, ...failures].filter(({ mark }) => mark === 'M');
		await expect(page.getByText('Check with an adviser: we know this'), journey).toHaveCount(unread.length);
		const withSources = said.filter(({ sources }) => sources.length > 0).length;
		// The note on when to ask for a budget has sources of its own.
		const more = journey === 'personal-budget' ? 1 : 0;
		await expect(page.locator('ul.sources'), journey).toHaveCount(withSources + more);
	}
});
