import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';

// Every page of every guide: what it weighs and what it holds. Rules of accessibility are tried on one page of each kind, for
// all are made of the same parts; `npm run guides:axe` tries them on all.

const samples = [
	'/guides/refused-to-assess',
	'/guides/check-your-draft-plan/full',
	'/guides/your-rights-at-16/easy-read',
	'/guides/ten-myths'
];

/** The addresses of all pages of the guides, found as a reader finds them. */
async function allGuides(request: APIRequestContext): Promise<readonly string[]> {
	const linksOn = async (address: string) => {
		const html = await (await request.get(address)).text();
		return [...html.matchAll(/href="(\/guides\/[^"#]+)"/g)].flatMap(([, href]) => href ?? []);
	};
	const found = new Set(await linksOn('/guides'));
	for (const address of found) for (const href of await linksOn(address)) found.add(href);
	return [...found].toSorted();
}

test('each is whole without a script, and weighs at most 14 kB with its styles, a Full at most 15 kB', async ({
	request
}) => {
	test.setTimeout(120_000);
	const addresses = await allGuides(request);
	// 25 guides, each Short and Full, 13 Easy Reads and 4 cards.
	expect(addresses).toHaveLength(67);
	for (const address of ['/guides', '/glossary', '/help', ...addresses]) {
		const html = await (await request.get(address)).text();
		const styles = [...html.matchAll(/href="(\/_app[^"]+\.css)"/g)].flatMap(([, href]) => href ?? []);
		let weight = brotliCompressSync(html).length;
		for (const style of styles) weight += brotliCompressSync(await (await request.get(style)).body()).length;
		// The longest Full has fifty sources.
		expect.soft(weight, address).toBeLessThanOrEqual(address.endsWith('/full') ? 15_000 : 14_000);
		// A guide can be read aloud: its script waits, as the others do.
		const scripts = html.match(/<script[^>]*>/g) ?? [];
		expect.soft(scripts, address).toHaveLength(addresses.includes(address) ? 3 : 2);
		for (const script of scripts) expect.soft(script, address).toContain(' defer');
		expect.soft(html, address).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
		if (!addresses.includes(address)) continue;
		for (const heading of ['What next', 'Who can help', 'Last checked', 'Sources'])
			expect.soft(html.includes(`>${heading}</h2>`), `${address}: ${heading}`).toBe(true);
		expect.soft(html, address).toContain('We last read the whole guide on 21 November 2026.');
	}
});

test.describe('with no script at all', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of [...samples, '/guides/who-can-sort-this-out/full'])
		test(`a first visit to ${address} takes at most 40 kB, and nothing from anybody else`, async ({
			page,
			baseURL
		}) => {
			const weights: Promise<number>[] = [];
			page.on('response', (answer) => {
				expect(new URL(answer.url()).origin).toBe(baseURL);
				weights.push(answer.body().then((body) => brotliCompressSync(body).length));
			});
			await page.goto(address, { waitUntil: 'networkidle' });
			const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
			expect(weights.length).toBeGreaterThan(3);
			expect(total).toBeLessThanOrEqual(40_000);
		});
});

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'color-contrast-enhanced'];
const every = process.env.EVERY_GUIDE !== undefined;

async function broken(axe: AxeBuilder): Promise<string[]> {
	const { violations, passes } = await axe.analyze();
	expect(passes.length, 'something was looked at').toBeGreaterThan(0);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
}

/** Opens what is folded, and gives the page its full height: the tab bar stands over what is behind it. */
async function unfold(page: Page): Promise<void> {
	const height = await page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		return document.documentElement.scrollHeight;
	});
	await page.setViewportSize({ width: 390, height: height + 400 });
}

// A colour on its way to another is neither: nothing moves while colours are measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const direction of ['ltr', 'rtl'] as const)
	test(`no page breaks a rule of accessibility, and in white, cream and dark all can be read, ${direction}`, async ({
		page,
		request
	}) => {
		test.setTimeout(every ? 7_200_000 : 180_000);
		for (const address of every ? await allGuides(request) : samples) {
			await page.goto(direction === 'rtl' ? `/en-XA${address}` : address);
			await expect(page.locator('html')).toHaveAttribute('dir', direction);
			await unfold(page);
			expect.soft(await broken(new AxeBuilder({ page }).withTags(rules).disableRules(colours)), address).toEqual([]);
			// Colours are the same in both directions, and take longest to measure.
			for (const theme of every || direction === 'ltr' ? ['white', 'cream', 'dark'] : []) {
				await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
				expect.soft(await broken(new AxeBuilder({ page }).withRules(colours)), `${address}, ${theme}`).toEqual([]);
			}
		}
	});
