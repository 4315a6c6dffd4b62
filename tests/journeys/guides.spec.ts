import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page, Response } from '@playwright/test';

const guides = [
	['asking-for-an-assessment', 'Asking for an EHC needs assessment'],
	['refused-to-assess/full', 'They said no to an assessment'],
	['who-can-sort-this-out/full', 'Who can sort this out?'],
	['your-rights-at-16/easy-read', 'Your rights at 16'],
	['what-might-change', 'What might change'],
	['ten-myths', 'Ten things you may hear']
] as const;
const pages = ['/guides', '/help', '/glossary', ...guides.map(([slug]) => `/guides/${slug}`)];

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

	test('she taps a word she does not know, and finds what it means', async ({ page }) => {
		await page.goto('/guides/refused-to-assess');
		await page.getByRole('link', { name: 'mediation adviser', exact: true }).click();
		await expect(page).toHaveURL(/#word-mediation-adviser$/);
		await expect(
			page.getByText('The person who tells you about mediation and gives you the certificate.')
		).toBeInViewport();
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

	for (const [slug, title] of guides) {
		test(`${title}: what next, who can help, last checked, sources`, async ({ page }) => {
			await page.goto(`/guides/${slug}`);
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			for (const name of ['What next', 'Who can help', 'Last checked', 'Sources'])
				await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
			await expect(page.getByText('We last read the whole guide on 21 November 2026.')).toBeVisible();
			await expect(page.getByText('Open Government Licence v3.0')).toBeVisible();
		});
	}

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
		await expect(page.getByRole('note')).toBeVisible();
	});

	test('a guide there is none of is not found', async ({ page }) => {
		const answer = await page.goto('/guides/no-such-guide');
		expect(answer?.status()).toBe(404);
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

for (const address of pages) {
	test(`${address} weighs little: page and styles at most 14 kB, and nothing from anybody else`, async ({
		page,
		baseURL
	}) => {
		const answers: Response[] = [];
		page.on('response', (answer) => answers.push(answer));
		await page.goto(address, { waitUntil: 'networkidle' });
		const first = answers.filter((answer) => ['document', 'stylesheet'].includes(answer.request().resourceType()));
		expect(first.length).toBeGreaterThan(1);
		const sizes = await Promise.all(first.map(async (answer) => brotliCompressSync(await answer.body()).length));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14_000);
		for (const answer of answers) expect(new URL(answer.url()).origin).toBe(baseURL);
	});

	test(`${address} breaks no rule of accessibility`, async ({ page }) => {
		await page.goto(address);
		await openEverything(page);
		const all = new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
		expect(await broken(all.withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa']))).toEqual(
			[]
		);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await broken(new AxeBuilder({ page }).withRules(['color-contrast-enhanced']))).toEqual([]);
	});
}

/** Opens what is folded. The tab bar stands over what is behind it until a reader scrolls: on a page-high screen that is nothing. */
async function openEverything(page: Page): Promise<void> {
	const height = await page.locator('html').evaluate((html) => {
		for (const one of html.querySelectorAll('details')) one.open = true;
		return html.scrollHeight;
	});
	await page.setViewportSize({ width: 390, height: height + 400 });
}

async function broken(axe: AxeBuilder): Promise<unknown[]> {
	const { violations, passes } = await axe.analyze();
	expect(passes.length, 'something was looked at').toBeGreaterThan(0);
	return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}
