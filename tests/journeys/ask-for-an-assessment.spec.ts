import type { Page } from '@playwright/test';
import { answers, expect, happened, requestSent, seedCase, setClock, test } from '../helpers/phone.ts';

// Dates are those of deadlines.md: six weeks from receipt (K1), and the later of two months from the letter and one month
// from the certificate (K5). Nobody's name or story may be in an address or in what is sent to the server.

const secrets = ['Sami', 'Asha', 'loud', 'Jo', 'Cumberland', 'Priya'];
function expectNothingTold(asked: readonly string[]): void {
	expect(asked.length, 'something was asked for').toBeGreaterThan(5);
	for (const one of asked) {
		const said = decodeURIComponent(one);
		for (const secret of secrets) expect(said).not.toMatch(new RegExp(`\\b${secret}\\b`));
	}
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const change = (page: Page, what: string) => link(page, new RegExp(`^Change ?: ${what}$`));
const next = (page: Page) => button(page, 'Continue').click();
const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function choose(page: Page, question: string, option: string): Promise<void> {
	await heading(page, question);
	await page.getByLabel(option).check();
	await next(page);
}

async function say(page: Page, question: string, words: string): Promise<void> {
	await heading(page, question);
	await page.getByRole('textbox', { name: question }).fill(words);
	await next(page);
}

async function giveDate(page: Page, group: string | RegExp, [day, month, year]: readonly [string, string, string]) {
	const boxes = page.getByRole('group', { name: group });
	await boxes.getByRole('textbox', { name: 'Day' }).fill(day);
	await boxes.getByLabel('Month').fill(month);
	await boxes.getByLabel('Year').fill(year);
}

async function sayBorn(page: Page, question: string, day: readonly [string, string, string]): Promise<void> {
	await heading(page, question);
	await giveDate(page, question, day);
	await next(page);
}

async function chooseCouncil(page: Page, question: string): Promise<void> {
	await heading(page, question);
	await page.getByRole('searchbox').fill('cumber');
	await page.getByLabel('Cumberland').check();
	await next(page);
}

test('Asha asks for an assessment of Sami, and knows by when the council must answer', async ({ page, asked }) => {
	await setClock(page, '2026-11-20T10:00:00');
	await page.goto('/');
	await page.getByLabel('My child').check();
	await next(page);
	await choose(page, 'Who are you to them?', 'Their parent');
	await say(page, 'What shall we call your child?', 'Sami');
	await sayBorn(page, 'When was Sami born?', ['3', '5', '2017']);
	await chooseCouncil(page, 'Which council do you pay council tax to?');
	await choose(page, 'Where are you now?', 'Thinking of asking for help');

	// Who is asking is known. Two texts more, and there is a letter.
	await heading(page, 'Is any of this true?');
	await next(page);
	await choose(page, 'How much do you want to write now?', 'Two questions, about 5 minutes');
	await say(page, 'What does Sami find hard?', 'He cannot follow a lesson in a loud room.');
	await say(page, 'What more is needed than school can give?', 'Two terms of small groups have not closed the gap.');
	await heading(page, 'Check your answers');
	await button(page, 'See my letter').click();

	const letter = page.getByRole('article');
	await expect(letter).toContainText('section 36(1) of the Children and Families Act 2014');
	await expect(letter).toContainText('He cannot follow a lesson in a loud room.');
	await expect(letter).toContainText('20 November 2026');

	// She changes an answer from the letter, and the letter follows.
	await letter.getByRole('link', { name: 'He cannot follow a lesson in a loud room.' }).click();
	await say(page, 'What does Sami find hard?', 'He cannot learn in a loud room.');
	await button(page, 'See my letter').click();
	await expect(letter).toContainText('He cannot learn in a loud room.');

	await button(page, 'Change words').click();
	await page.getByLabel('Part 1', { exact: true }).fill('Dear all,');
	await button(page, 'Letter').click();
	await expect(letter).toContainText('Dear all,');
	await expect(letter).not.toContainText('Dear SEN team');
	await button(page, 'Notes').click();
	await expect(page.getByText('The request itself, in one sentence. The law gives you this right.')).toBeVisible();
	await button(page, 'Letter').click();

	await page.getByLabel('Names are right').check();
	await expect(page.getByText('Before you send: 1 of 3 done')).toBeVisible();
	await link(page, 'I have sent it').click();
	await heading(page, 'How did you send it?');
	await page.getByLabel('By e-mail').check();
	await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('20');
	await button(page, 'Save and start the clock').click();

	// An e-mail on a working day before five counts that day; six weeks on is Friday 1 January 2027.
	await expect(page.getByRole('heading', { level: 1, name: 'Today: Sami' })).toBeAttached();
	const card = page.getByRole('article');
	await expect(card).toContainText('The council’s turn');
	await expect(card).toContainText('The council must say whether it will assess');
	await expect(card.getByText('Friday 1 January 2027')).toBeVisible();
	await expect(card).toContainText('42 days left');
	await link(page, 'How we worked this out').click();
	await heading(page, 'The council must say whether it will assess');
	const working = page.getByRole('listitem');
	await expect(working.filter({ hasText: '6 weeks later' })).toContainText('Fri 1 January 2027');
	await expect(page.getByText('A letter sent on a working day counts as received that day.')).toBeVisible();
	await expect(page.getByText('An estimate: we do not have proof')).toBeVisible();
	await expect(page.getByText('Special Educational Needs and Disability Regulations 2014').first()).toBeVisible();

	// What was sent is kept as it was.
	await link(page, 'Letters').click();
	await link(page, /Request for an assessment.*Sent on 20 November 2026/).click();
	await expect(page.getByRole('article')).toContainText('Dear all,');
	expectNothingTold(asked);
});

test('the council says no: Asha sees the last safe day, corrects a date, and takes one out', async ({
	page,
	asked
}) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...answers({ who: 'child', name: 'Sami', 'born-on': '2017-05-03', council: 'E06000063', 'where-now': 'waiting' }),
		requestSent('2026-09-02')
	]);
	await page.goto(`/cases/${id}`);
	await link(page, 'I got a letter').click();
	await link(page, 'The council said it will not assess').click();
	await giveDate(page, 'The date printed on the letter', ['8', '10', '2026']);
	await button(page, 'Save').click();
	// Two months from 8 October is 8 December.
	await expect(page.getByRole('article').getByText('Tuesday 8 December 2026')).toBeVisible();

	// It was the 9th. She corrects it, and every date follows.
	await link(page, 'Dates').click();
	await change(page, 'The council said it will not assess').click();
	await giveDate(page, 'The date printed on the letter', ['9', '10', '2026']);
	await button(page, 'Save').click();
	await expect(page.getByRole('article').getByText('Wednesday 9 December 2026')).toBeVisible();

	// The certificate: one month from 17 November is 17 December, and the later date counts.
	await link(page, 'Something else happened').click();
	await link(page, 'The mediation certificate').click();
	await giveDate(page, 'The date printed on the certificate', ['17', '11', '2026']);
	await button(page, 'Save').click();
	const card = page.getByRole('article').first();
	await expect(card).toContainText('Your turn');
	await expect(card.getByText('Thursday 17 December 2026')).toBeVisible();
	await expect(card).toContainText('26 days left');
	await link(page, 'How we worked this out').click();
	const steps = page.getByRole('listitem');
	await expect(steps.filter({ hasText: '2 months later' })).toContainText('Wed 9 December 2026');
	await expect(steps.filter({ hasText: '1 month later' })).toContainText('Thu 17 December 2026');
	await expect(steps.filter({ hasText: 'The later day counts' })).toContainText('Thu 17 December 2026');

	// The certificate was somebody else's. She takes it out.
	await link(page, 'Dates').click();
	await change(page, 'The mediation certificate').click();
	await button(page, 'This did not happen. Take it out').click();
	await expect(change(page, 'The mediation certificate')).toHaveCount(0);
	await link(page, 'Today').click();
	await expect(page.getByRole('article').first().getByText('Wednesday 9 December 2026')).toBeVisible();

	// Nothing was overwritten.
	await link(page, 'Dates').click();
	await link(page, 'What was written down, and when').click();
	const lines = page.getByRole('main').getByRole('listitem');
	await expect(lines.filter({ hasText: 'Thursday 8 October 2026' })).toContainText('Replaced by a newer line');
	await expect(lines.filter({ hasText: 'Friday 9 October 2026' })).not.toContainText('Replaced by a newer line');
	await expect(lines.filter({ hasText: 'The mediation certificate' })).toContainText('Taken back');
	expectNothingTold(asked);
});

test('a date is marked as done, or as not needed, and runs again with one press', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const refused = happened('assessment-refused', { letterDate: '2026-10-09' });
	const id = await seedCase(page, [...answers({ who: 'child', name: 'Sami', 'born-on': '2017-05-03' }), refused]);
	await page.goto(`/cases/${id}/dates`);
	await link(page, 'The Tribunal must have your appeal').click();
	await button(page, 'Mark as done').dblclick();
	await expect(page.getByText('You marked this as done on Saturday 21 November 2026.')).toBeVisible();
	await expect(page.getByRole('article').getByText('Done', { exact: true })).toBeVisible();
	await page.reload();
	await button(page, 'Let it run again').click();
	await expect(page.getByRole('article')).toContainText('Your turn');
	await button(page, 'I do not need this').click();
	await expect(page.getByText('you said that you do not need this')).toBeVisible();
	await link(page, 'Dates').click();
	const road = page.getByRole('list', { name: 'Your dates, oldest first' });
	await expect(road).toContainText('No longer needed');
	// The adviser still has to be contacted by then: only one of the two dates was marked.
	await expect(road.getByRole('link', { name: 'Contact the mediation adviser' })).toBeVisible();
	await change(page, 'The Tribunal must have your appeal').click();
	await button(page, 'Let it run again').click();
	await link(page, 'Today').click();
	await expect(page.getByRole('article').first()).toContainText('Wednesday 9 December 2026');
});

test('Jo, 17, uses her own rights', async ({ page, asked }) => {
	await setClock(page, '2026-11-21T10:00:00');
	await page.goto('/');
	await page.getByLabel('Me. I am 16 to 25').check();
	await next(page);
	await say(page, 'What shall we call you?', 'Jo');
	await sayBorn(page, 'When were you born?', ['3', '5', '2009']);
	await chooseCouncil(page, 'Which council area do you live in?');
	await choose(page, 'Where are you now?', 'Thinking of asking for help');
	await heading(page, 'Is any of this true?');
	await expect(page.getByLabel('I already have an EHC plan')).toBeVisible();
	await next(page);
	await choose(page, 'How much do you want to write now?', 'Two questions, about 5 minutes');
	await say(page, 'What do you find hard?', 'I lose the thread when people talk fast.');
	await say(page, 'What more help do you need?', 'Somebody to go through it with me again.');
	await button(page, 'See my letter').click();
	const letter = page.getByRole('article');
	await expect(letter).toContainText('I lose the thread when people talk fast.');
	await expect(letter).toContainText('section 36(1) of the Children and Families Act 2014');
	await expect(letter, 'she writes for herself').not.toContainText('parent of');
	await link(page, 'I have sent it').click();
	await page.getByLabel('By first class post').check();
	await button(page, 'Save and start the clock').click();
	// Posted on Saturday the 21st, it counts on Monday the 23rd; six weeks on is Monday 4 January.
	await expect(page.getByRole('article').getByText('Monday 4 January 2027')).toBeVisible();
	expectNothingTold(asked);
});

test('Priya, an advocate, sees two people by initials, the one with the next date first', async ({ page, asked }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const helped = { who: 'someone', 'helping-as': 'advocate' };
	await seedCase(page, [
		...answers({ ...helped, name: 'Sami Example', 'born-on': '2017-05-03' }),
		requestSent('2026-11-20')
	]);
	await seedCase(page, [
		...answers({ ...helped, name: 'Jo Baker', 'born-on': '2009-05-03' }),
		happened('draft-plan', { letterDate: '2026-11-09', sentDate: '2026-11-09' })
	]);
	await page.goto('/cases');
	await heading(page, 'People');
	const people = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('link') })
		.filter({ hasText: /left|today/ });
	// A draft served on 9 November can be answered to the 23rd, the day of service being the first of fifteen.
	await expect(people.first()).toContainText('JB');
	await expect(people.first()).toContainText('Mon 23 November 2026, 2 days left');
	await expect(people.nth(1)).toContainText('SE');
	await expect(people.nth(1)).toContainText('Fri 1 January 2027');
	await expect(page.getByRole('list', { name: 'How pressing the next dates are' })).toHaveText(
		/1\s*3 days or fewer\s*0\s*soon\s*1\s*calm/
	);
	await expect(page.getByText('Jo Baker')).toHaveCount(0);
	await button(page, 'Show names').click();
	await page.getByRole('link', { name: /Jo Baker/ }).click();
	await expect(page.getByRole('article').first()).toContainText('Answer the draft plan');
	expectNothingTold(asked);
});

test('the example is marked on every screen, and gone with one press', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	await page.goto('/');
	await button(page, 'Look around with an example').click();
	const mark = page.getByRole('complementary', { name: 'Made-up example' });
	await expect(page.getByRole('article').first()).toContainText('Thursday 17 December 2026');
	const home = new URL(page.url()).pathname;
	const screens = ['', '/dates', '/letters', '/evidence', '/record', '/can-they-say-that', '/history', '/menu'];
	const asking = ['/ask/request-assessment/needs', '/ask/request-assessment/check', '/record/assessment-refused'];
	for (const screen of [...screens, ...asking]) {
		await page.goto(home + screen);
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await expect(mark, screen).toBeVisible();
	}
	await button(page, 'Remove the example').click();
	await expect(page.getByText('Who needs the help?')).toBeVisible();
	await expect(async () => {
		await page.goto('/cases');
		await expect(page, 'there is no case left to open').toHaveURL('/', { timeout: 1_000 });
	}).toPass();
});
