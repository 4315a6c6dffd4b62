import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

// What a person does on the screens, step by step, told once.

export const next = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true }).click();

/** Sees a page, by its heading. */
export const see = (page: Page, heading: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

export async function choose(page: Page, question: string, option: string): Promise<void> {
	await see(page, question);
	await page.getByLabel(option).check();
	await next(page);
}

export async function say(page: Page, question: string, words: string): Promise<void> {
	await see(page, question);
	await page.getByRole('textbox', { name: question }).fill(words);
	await next(page);
}

/** Fills in the boxes of a date: the only ones of a page, or those of a group. */
export async function giveDay(
	of: Page | Locator,
	[day, month, year]: readonly [string, string, string]
): Promise<void> {
	await of.getByRole('textbox', { name: 'Day' }).fill(day);
	await of.getByRole('textbox', { name: 'Month' }).fill(month);
	await of.getByRole('textbox', { name: 'Year' }).fill(year);
}

/** Asha opens Sami's case from the start, as far as the question what is hard for him. */
export async function openSamisCase(page: Page): Promise<void> {
	await page.getByLabel('My child').check();
	await next(page);
	await choose(page, 'Who are you to them?', 'Their parent');
	await say(page, 'What shall we call your child?', 'Sami');
	await see(page, 'When was Sami born?');
	await giveDay(page, ['3', '5', '2017']);
	await next(page);
	await see(page, 'Which council do you pay council tax to?');
	await page.getByRole('searchbox').fill('cumber');
	await page.getByLabel('Cumberland').check();
	await next(page);
	await choose(page, 'Where are you now?', 'Thinking of asking for help');
	await see(page, 'Is any of this true?');
	await next(page);
	await choose(page, 'How much do you want to write now?', 'Two questions, about 5 minutes');
	await see(page, hard);
}

export const hard = 'What does Sami find hard?';

/** She says what is hard and what is needed, and sees her letter. */
export async function writeTheLetter(page: Page): Promise<void> {
	await say(page, hard, 'He cannot follow a lesson in a loud room.');
	await say(page, 'What more is needed than school can give?', 'Two terms of small groups have not closed the gap.');
	await page.getByRole('button', { name: 'See my letter' }).click();
	await expect(page.getByRole('article')).toContainText('He cannot follow a lesson in a loud room.');
}

/** She sends it by e-mail on the day, and says so. */
export async function sendTheLetter(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'I have sent it' }).click();
	await see(page, 'How did you send it?');
	await page.getByLabel('By e-mail').check();
	await page.getByRole('button', { name: 'Save and start the clock' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today: Sami' })).toBeAttached();
}
