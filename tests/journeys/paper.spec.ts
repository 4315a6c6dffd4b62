import type { Page } from '@playwright/test';
import { cases } from '../helpers/places.ts';
import { expect, seedCase, setClock, test } from '../helpers/phone.ts';
import { readPdf } from '../helpers/read-pdf.ts';

// Test 22: what the browser prints, read back by another program.

async function printed(page: Page) {
	await page.evaluate(() => document.fonts.ready);
	const pdf = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
	const text = pdf.pages.map((one) => one.text).join('\n');
	return { ...pdf, text: text.replace(/\s+/g, ' ') };
}

const a4 = [595, 842];

function expectOnA4({ pages }: Awaited<ReturnType<typeof printed>>): void {
	for (const { size } of pages) expect(size.map(Math.round)).toEqual(a4);
}

test('a letter, a timeline and a guide on paper: A4, no bars, nothing cut, sources printed', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);

	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	await expect(page.getByRole('article')).toContainText('Dear SEN team');
	const letter = await printed(page);
	expectOnA4(letter);
	expect(letter.isTagged).toBe(true);
	expect(letter.text).toContain('He cannot follow a lesson in a loud room.');
	expect(letter.text).toContain('section 36(1) of the Children and Families Act 2014');
	for (const bar of ['I have sent it', 'Change words', 'Back', 'Before you send'])
		expect(letter.text).not.toContain(bar);

	await page.goto(`/cases/${id}/dates`);
	await expect(page.getByText('You are here')).toBeVisible();
	const timeline = await printed(page);
	expectOnA4(timeline);
	expect(timeline.pages, 'the road is one page').toHaveLength(1);
	for (const words of ['You asked for an assessment', 'The council said it will not assess', 'Thu 17 December 2026'])
		expect(timeline.text).toContain(words);
	for (const bar of ['Letters', 'Guides', 'Put these in my calendar', 'Change', 'Picture'])
		expect(timeline.text).not.toContain(bar);

	await page.goto('/guides/refused-to-assess');
	const guide = await printed(page);
	expectOnA4(guide);
	expect(guide.text).toContain('Your appeal must reach the Tribunal within 2 months');
	expect(guide.text, 'what is folded on the screen is open on paper').toContain('Checked on 21 November 2026.');
	expect(guide.text, 'addresses of the sources').toContain('https://legislation.gov.uk/');
	for (const bar of ['Text and reading', 'Skip to main content']) expect(guide.text).not.toContain(bar);
});

test('one date on paper: its day, its working, its law and what to do, on A4', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/dates`);
	await page.getByRole('link', { name: 'The Tribunal must have your appeal' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Tribunal must have your appeal');
	const one = await printed(page);
	expectOnA4(one);
	expect(one.pages.length).toBeLessThanOrEqual(2);
	for (const words of [
		'Thursday 17 December 2026',
		'How we worked this out',
		'1 month later',
		'rule 20(1)(c)',
		'Check with an adviser.',
		// Folded on the screen.
		'If this day passes',
		'Appeal, or ask to appeal late.'
	])
		expect(one.text).toContain(words);
	for (const bar of ['Mark as done', 'Add to my calendar', 'Guides', 'I have another day in writing'])
		expect(one.text).not.toContain(bar);
});
