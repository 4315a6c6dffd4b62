import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const pages = [
	'/guides',
	'/help',
	'/glossary',
	'/guides/asking-for-an-assessment',
	'/guides/who-can-sort-this-out/full',
	'/guides/your-rights-at-16/easy-read',
	'/guides/ten-myths'
];

const scrollsSideways = (page: Page) =>
	page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);

test.describe('with no script at all', () => {
	test.use({ javaScriptEnabled: false });

	test('Asha reads at midnight what she can do about a no', async ({ page }) => {
		await page.goto('/guides');
		await page.getByRole('link', { name: 'They said no to an assessment' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('They said no to an assessment');
		await expect(page).toHaveTitle('They said no to an assessment – Waymark');

		const short = page.getByRole('article');
		await expect(short.getByRole('heading', { name: 'In short' })).toBeVisible();
		await expect(short.getByRole('heading', { name: 'What to do today' })).toBeVisible();
		const deadline = short
			.getByRole('listitem')
			.filter({ hasText: 'Your appeal must reach the Tribunal within 2 months' });
		await expect(deadline).toBeVisible();

		await deadline.getByText('Checked in the law: rule 20(1)(c)').click();
		await expect(deadline.getByText('Checked on 21 November 2026.')).toBeVisible();
		await expect(short.getByText('Check your date with an adviser.')).toBeVisible();
	});

	test('she taps a word she does not know, reads it where she is, and goes on', async ({ page }) => {
		await page.goto('/guides/refused-to-assess');
		const word = page.getByRole('link', { name: 'mediation adviser', exact: true });
		const meaning = page.getByText('The person who tells you about mediation and gives you the certificate.');
		await word.click();
		await expect(page).toHaveURL(/#word-mediation-adviser$/);
		await expect(meaning).toBeInViewport();
		await expect(word, 'the text stays where it was').toBeInViewport();
		await page.getByRole('link', { name: 'Close' }).click();
		await expect(word).toBeInViewport();
		await expect(meaning).not.toBeInViewport();
		await page.goBack();
		await expect(meaning).toBeInViewport();
		await page.getByRole('link', { name: 'All words explained' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words explained');
	});

	test('she reads more, and then the Easy Read with its pictures', async ({ page }) => {
		await page.goto('/guides/asking-for-an-assessment');
		const lengths = page.getByRole('navigation', { name: 'How long' });
		await expect(lengths.getByRole('link', { name: 'Short' })).toHaveAttribute('aria-current', 'page');
		await lengths.getByRole('link', { name: 'Full' }).click();
		await expect(page.getByRole('heading', { name: 'Who can ask' })).toBeVisible();
		await page.getByRole('link', { name: 'Easy Read' }).click();
		await expect(page).toHaveTitle('Asking for an EHC needs assessment: Easy Read – Waymark');
		await expect(page.locator('.idea svg').first()).toBeVisible();
		expect(await page.locator('.idea').count()).toBeGreaterThan(10);
	});

	test('she follows a statement to the page it was read in', async ({ page }) => {
		await page.goto('/guides/asking-for-an-assessment');
		const first = page.getByRole('article').getByRole('listitem').first();
		await first.getByText('Checked in the law: section 36(1)').click();
		await first.getByRole('link', { name: 'Source 1' }).click();
		await expect(page.locator('#source-1')).toContainText('Children and Families Act 2014, section 36');
		await expect(page.locator('#source-1').getByRole('link')).toHaveAttribute(
			'href',
			/^https:\/\/legislation\.gov\.uk\//
		);
	});

	test('Help begins with who to call in danger, and says what still has to be checked', async ({ page }) => {
		await page.goto('/help');
		const danger = page.getByRole('region', { name: 'In danger or at crisis point' });
		await expect(danger.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
		await expect(danger.getByText('We have not yet checked this one in a source.')).toHaveCount(2);
		await expect(danger.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute('href', 'tel:116123');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('In danger or at crisis point');
		const appeals = page.getByRole('region', { name: 'Appeals' });
		await expect(appeals.getByText('Checked 4 March 2025.')).toBeVisible();
		await expect(appeals.getByText('The number may have changed.')).toBeVisible();
	});

	test('a reader of another language is told that a guide is in English', async ({ page }) => {
		await page.goto('/en-XA/guides/refused-to-assess');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('They said no to an assessment');
		await expect(page.getByRole('note').filter({ hasText: 'Ënglïsh ønly' })).toBeVisible();
	});

	test('a guide there is none of is not found', async ({ page }) => {
		const answer = await page.goto('/guides/no-such-guide');
		expect(answer?.status()).toBe(404);
	});

	test('Jo reads in Easy Read what changes at 16: a picture, few words, and where it is from', async ({ page }) => {
		await page.goto('/guides');
		await page.getByRole('link', { name: /^Easy Read ?: Your rights at 16$/ }).click();
		const idea = page
			.locator('.idea')
			.filter({ hasText: 'You can appeal. That means judges look at a decision again.' });
		await expect(idea.locator('svg')).toBeVisible();
		await expect(idea.locator('use')).toHaveAttribute('href', /pictures.*\.svg#judge$/);
		await idea.getByText('Where this is from').click();
		await expect(idea).toContainText('Checked in the law: section 51.');
	});

	test('on paper an Easy Read is in 14 point, with its pictures and what it rests on', async ({ page }) => {
		await page.goto('/guides/your-rights-at-16/easy-read');
		await page.emulateMedia({ media: 'print' });
		const words = page.getByText('You can ask for a school or college.');
		// A point is 4/3 of a pixel.
		const sizeOf = (one: Element) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 0.75);
		expect(await words.evaluate(sizeOf)).toBe(14);
		await expect(page.locator('.idea svg').first()).toBeVisible();
		await expect(
			page.locator('.idea').filter({ has: words }).getByText('Checked in the law: section 38(2).')
		).toBeVisible();
		await expect(page.getByRole('navigation')).toHaveCount(0);
	});

	test('an old word from an old letter is explained', async ({ page }) => {
		await page.goto('/glossary');
		const efa = page.locator('dt#efa');
		await expect(efa).toHaveText('EFA, ESFA Old word');
		await expect(efa.locator('+ dd')).toContainText('Today that is the Department for Education.');
	});

	for (const address of pages) {
		test(`${address} fits on the narrowest phone`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 700 });
			await page.goto(address);
			expect(await scrollsSideways(page)).toBe(false);
		});
	}
});
