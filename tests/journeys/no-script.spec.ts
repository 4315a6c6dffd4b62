import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// Test 23: without a script, guides, help and the calculators do all they do. The days are the vectors of deadlines.md.

test.use({ javaScriptEnabled: false });

interface Vector {
	id: string;
	rule: string;
	in: Record<string, string>;
	out: Record<string, string>;
}
const all = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../src/lib/core/law/vectors.json'), 'utf8')
) as Vector[];
const wanted = ['w2', 'w3', 'i2', 'a2', 'a4', 'a8', 'd1', 'p2', 't2', 'k1'];
const vectors = all.filter(({ id }) => wanted.includes(id));

const inWords = (on: string) =>
	new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
		.format(new Date(on))
		.replace(', ', ' ');

test('the calculators give the days of the vectors', async ({ page }) => {
	expect(vectors).toHaveLength(wanted.length);
	for (const { id, rule, in: given, out } of vectors) {
		await page.goto(`/calculator/${rule}?${new URLSearchParams(given)}`);
		const result = page.getByRole('region', { name: 'The date' });
		// A vector with no safe day of its own says the last lawful one, which stands beside the family's safe day.
		if (out.showBy) await expect(result.locator('time'), id).toHaveAttribute('datetime', out.showBy);
		for (const day of [out.showBy, out.lastLawful]) if (day) await expect(result, id).toContainText(inWords(day));
	}
});

test('a date is typed into boxes, a slip is told and kept, and the second try is worked out', async ({ page }) => {
	await page.goto('/calculator');
	await page.getByRole('link', { name: 'The council must say whether it will assess', exact: true }).click();
	await page.getByRole('textbox', { name: 'Day' }).fill('31');
	await page.getByRole('textbox', { name: 'Month' }).fill('9');
	await page.getByRole('textbox', { name: 'Year' }).fill('2026');
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page).toHaveTitle(/^Error: /);
	await expect(page.getByRole('alert')).toContainText('That month has no such day');
	await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('31');
	await page.getByRole('textbox', { name: 'Day' }).fill('14');
	await page.getByRole('button', { name: 'Work it out' }).click();
	// Six weeks from Monday 14 September 2026.
	await expect(page.getByRole('region', { name: 'The date' })).toContainText('Monday 26 October 2026');
	await expect(page.getByText('How we worked this out')).toBeVisible();
});

test('a school’s half terms are typed in, and give the true day of a count in school days', async ({ page }) => {
	// The rule book's own example: Wednesday 16 December 2026; term ends on the 18th and begins again on 4 January 2027.
	await page.goto('/calculator/excl-irp-15sd?noticeGiven=2026-12-16');
	const result = page.getByRole('region', { name: 'The date', exact: true });
	await expect(result).toContainText('Monday 11 January 2027');
	await expect(page.getByText('We do not have the school’s terms, so we count working days.')).toBeVisible();
	await page.locator('summary').filter({ hasText: 'The school’s terms' }).click();
	const type = async (stretch: number, days: readonly (readonly [string, string, string])[]) => {
		const half = page.getByRole('region', { name: `Half term ${stretch}` });
		for (const [at, text] of days.flat().entries()) await half.getByRole('textbox').nth(at).fill(text);
	};
	await type(1, [
		['2', '11', '2026'],
		['18', '12', '2026']
	]);
	await type(2, [
		['4', '1', '2026'],
		['12', '2', '2027']
	]);
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.getByRole('alert')).toContainText('Half term 2 begins before the one before it ends');
	await type(2, [['4', '1', '2027']]);
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(result).toContainText('Wednesday 20 January 2027');
});

test('when a letter counts as received: after five on a Friday it is Monday', async ({ page }) => {
	await page.goto('/calculator/received');
	await page.getByLabel('By e-mail').check();
	await page.getByRole('textbox', { name: 'Day' }).fill('20');
	await page.getByRole('textbox', { name: 'Month' }).fill('11');
	await page.getByRole('textbox', { name: 'Year' }).fill('2026');
	await page.getByLabel('It was sent after 5 in the afternoon').check();
	await page.getByRole('button', { name: 'Work it out' }).click();
	await expect(page.locator('time')).toHaveAttribute('datetime', '2026-11-23');
	await expect(page.getByLabel('By e-mail')).toBeChecked();
});

test('the first page says what works and what does not', async ({ page }) => {
	const answer = await page.goto('/');
	// A browser whose scripts are shut off from outside parses the page as if it had them: so the words are read in the answer.
	expect(await answer?.text()).toMatch(/<noscript>.*Without it you can read the guides and work out dates\./s);
	await page.getByRole('link', { name: 'Just read the guides' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Guides' })).toBeVisible();
});
