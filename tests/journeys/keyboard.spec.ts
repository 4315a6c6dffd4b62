import type { Page } from '@playwright/test';
import { cases } from '../helpers/places.ts';
import { expect, seedCase, setClock, test } from '../helpers/phone.ts';

// Tests 6, 7 and 8: whole journeys with nothing but keys, where the reader is always seen.

test.beforeEach(({ page }) => setClock(page, '2026-11-21T10:00:00'));

interface Focused {
	name: string;
	isSeen: boolean;
	isFree: boolean;
}

function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		const one = document.activeElement as HTMLElement;
		const label = one.closest('label');
		const ring = label && one.matches('[type=radio], [type=checkbox]') ? label : one;
		const style = getComputedStyle(ring);
		const box = one.getBoundingClientRect();
		const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
		return {
			name: (label?.innerText || one.innerText || one.getAttribute('aria-label') || one.id).trim(),
			isSeen: parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none',
			isFree: !!top && (one.contains(top) || top.contains(one) || top.closest('label') === label)
		};
	});
}

/** Presses Tab until the control is reached; on the way every stop can be seen and is under no bar. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const here = await focused(page);
		expect(here, here.name).toMatchObject({ isSeen: true, isFree: true });
		if (typeof name === 'string' ? here.name === name : name.test(here.name)) return;
	}
	throw new Error(`${name} is not reached`);
}

const isAt = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

test('from the first screen to a sent letter with keys alone', async ({ page }) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await tabTo(page, 'My child');
	await page.keyboard.press('Space');
	await tabTo(page, 'Continue');
	await page.keyboard.press('Enter');
	await isAt(page, 'Who are you to them?');
	await expect(page).toHaveTitle('Who are you to them? – Waymark');
	await tabTo(page, 'Their parent');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await isAt(page, 'What shall we call your child?');
	await tabTo(page, 'answer');
	await page.keyboard.type('Sami');
	await page.keyboard.press('Enter');
	await isAt(page, 'When was Sami born?');
	for (const part of ['3', '5', '2017']) {
		await page.keyboard.press('Tab');
		if (part === '3') while ((await focused(page)).name !== 'Day') await page.keyboard.press('Tab');
		await page.keyboard.type(part);
	}
	await page.keyboard.press('Enter');
	await isAt(page, 'Which council do you pay council tax to?');
	await tabTo(page, 'I don’t know');
	await page.keyboard.press('Enter');
	await isAt(page, 'Where are you now?');
	await tabTo(page, 'Thinking of asking for help');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await isAt(page, 'Is any of this true?');
	await tabTo(page, 'Continue');
	await page.keyboard.press('Enter');
	await isAt(page, 'How much do you want to write now?');
	await tabTo(page, 'Two questions, about 5 minutes');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	for (const [question, words] of [
		['What does Sami find hard?', 'He cannot read yet.'],
		['What more is needed than school can give?', 'School has tried.']
	] as const) {
		await isAt(page, question);
		await tabTo(page, 'answer');
		await page.keyboard.type(words);
		await tabTo(page, 'Continue');
		await page.keyboard.press('Enter');
	}
	await isAt(page, 'Check your answers');
	await tabTo(page, 'See my letter');
	await page.keyboard.press('Enter');
	await isAt(page, 'Request for an assessment');
	await tabTo(page, 'I have sent it');
	await page.keyboard.press('Enter');
	await isAt(page, 'How did you send it?');
	await tabTo(page, 'By e-mail');
	await page.keyboard.press('Space');
	await tabTo(page, 'Save and start the clock');
	await page.keyboard.press('Enter');
	await isAt(page, 'Today: Sami');
	await tabTo(page, 'How we worked this out');
	await page.keyboard.press('Enter');
	await isAt(page, 'The council must say whether it will assess');
});

test('the first key leads past the bars, and Back leads to the same place on the page', async ({ page }) => {
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}`);
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('Tab');
	expect((await focused(page)).name).toBe('Skip to main content');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();

	const last = page.getByRole('link', { name: 'Something else happened' });
	await last.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	expect(place, 'the page is longer than the screen').toBeGreaterThan(0);
	await last.click();
	await isAt(page, 'What happened?');
	await page.goBack();
	await expect(last).toBeInViewport();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('every screen has a title of its own', async ({ page }) => {
	const id = await seedCase(page, cases['your-turn']);
	const seen = new Map<string, string>();
	for (const at of ['', '/dates', '/letters', '/evidence', '/record', '/can-they-say-that', '/history', '/menu']) {
		await page.goto(`/cases/${id}${at}`);
		await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
		const title = await page.title();
		expect(title).toMatch(/^.+ – Waymark$/);
		expect(seen.has(title), title).toBe(false);
		seen.set(title, at);
	}
});

test('a wrong date is said first, is tied to its box, and keeps what was typed', async ({ page }) => {
	const id = await seedCase(page, cases['where-now']);
	await page.goto(`/cases/${id}/ask/open-case/born-on`);
	const box = (name: string) => page.getByRole('textbox', { name });
	await box('Day').fill('31');
	await box('Month').fill('2');
	await box('Year').fill('2017');
	await page.getByRole('button', { name: 'Continue' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary).toContainText('That month has no such day. Check the day');
	await expect(page).toHaveTitle('Error: When was Sami born? – Waymark');
	await expect(box('Day')).toHaveAttribute('aria-invalid', 'true');
	await expect(box('Day')).toHaveAccessibleDescription(/Error: That month has no such day/);
	await expect(box('Month')).not.toHaveAttribute('aria-invalid');
	await expect(box('Day')).toHaveValue('31');
	await summary.getByRole('link').click();
	await expect(box('Day')).toBeFocused();
	await page.reload();
	await expect(box('Year'), 'typed, and never lost').toHaveValue('2017');
});
