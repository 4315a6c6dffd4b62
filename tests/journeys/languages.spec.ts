import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fitFaults } from '../helpers/looks.ts';
import { asha, expect, requestSent, seedCase, setClock, test } from '../helpers/phone.ts';

// Test 19, finding in one's own words, and reading aloud (test 24). Words are those of the folders of the languages.

const languages = [
	{
		language: 'pl',
		dir: 'ltr',
		font: 'Atkinson',
		name: 'Polski',
		guides: 'Poradniki',
		checked: 'nie sprawdził jeszcze człowiek'
	},
	{
		language: 'ro',
		dir: 'ltr',
		font: 'Atkinson',
		name: 'Română',
		guides: 'Ghiduri',
		checked: 'Nicio persoană nu a verificat'
	},
	{
		language: 'ur',
		dir: 'rtl',
		font: 'nastaliq',
		name: 'اردو',
		guides: 'رہنما',
		checked: 'ابھی کسی انسان نے نہیں جانچا'
	},
	{
		language: 'ar',
		dir: 'rtl',
		font: 'naskh',
		name: 'العربية',
		guides: 'الأدلة',
		checked: 'لم يراجع أي شخص هذه الترجمة'
	}
] as const;

async function broken(page: Page): Promise<string[]> {
	const enhanced = { 'color-contrast-enhanced': { enabled: true } };
	const { violations } = await new AxeBuilder({ page }).options({ rules: enhanced }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

for (const { language, dir, font, name, guides, checked } of languages) {
	test(`${name}: chosen on the first page, kept for the app, and said to be unchecked`, async ({ page }) => {
		const fonts: string[] = [];
		page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
		await page.goto('/');
		await page.evaluate(() => document.fonts.ready);
		expect(
			fonts.filter((url) => /noto/.test(url)),
			'no letters of a script nobody asked for'
		).toEqual([]);

		await page.getByRole('link', { name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('html')).toHaveAttribute('dir', dir);
		await page.goto(`/${language}/guides/refused-to-assess`);
		await expect(page.getByRole('note').first()).toContainText(checked);
		await expect(page.locator('article')).toContainText('mediation adviser');
		await expect(page.locator('article')).toContainText('Tribunal');
		// The rule of deadlines.md gives the number, in the forms of the language.
		await expect(page.locator('article li').nth(1)).toContainText('2');
		await page.evaluate(() => document.fonts.ready);
		expect(fonts.some((url) => url.toLowerCase().includes(font.toLowerCase()))).toBe(true);
		expect(await broken(page)).toEqual([]);
		expect(await fitFaults(page)).toEqual([]);

		await page.goto('/keep-safe');
		await expect(page.locator('html')).toHaveAttribute('dir', dir);
		await expect(page.getByRole('link', { name: guides, exact: true })).toBeVisible();
	});
}

test('in Arabic a case is mirrored, its letter stays English with its meaning beside each part', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [...asha, requestSent('2026-11-20')]);
	await page.evaluate(() => localStorage.setItem('waymark.language', 'ar'));
	await page.goto(`/cases/${id}`);
	// Six weeks from 20 November 2026 is Friday 1 January 2027.
	await expect(page.getByRole('article').locator('time').first()).toContainText('1 يناير 2027');
	await page.goto(`/cases/${id}/letters/write/L-1.1`);
	const paper = page.locator('article.paper');
	await expect(paper).toHaveAttribute('lang', 'en-GB');
	await expect(paper).toHaveAttribute('dir', 'ltr');
	await expect(paper).toContainText('section 36(1)');
	const beside = paper.locator('.beside').first();
	await expect(beside).toHaveAttribute('lang', 'ar');
	await expect(beside).toHaveAttribute('dir', 'rtl');
	await expect(beside).toHaveText(/[\u0600-\u06ff]/);
	await page.emulateMedia({ media: 'print' });
	await expect(beside).toBeHidden();
});

test('a guide is found in somebody’s own words, with a slip, and with no script as well', async ({ page, browser }) => {
	await page.goto('/guides');
	await page.getByRole('searchbox', { name: 'Find in your own words' }).fill('they wont asess');
	await page.getByRole('button', { name: 'Find' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Find' })).toBeVisible();
	await expect(page.locator('main ol a').first()).toHaveText('They said no to an assessment');
	expect(await broken(page)).toEqual([]);
	await page.getByRole('searchbox').fill('zzzzqqqq');
	await page.getByRole('searchbox').press('Enter');
	await expect(page.getByRole('status')).toContainText('We found nothing');
	await expect(page.getByRole('link', { name: 'Find somebody to ask' })).toBeVisible();

	const plain = await browser.newContext({ javaScriptEnabled: false });
	const other = await plain.newPage();
	await other.goto(new URL('/guides', page.url()).href);
	await other.getByRole('searchbox').fill('school is full');
	await other.getByRole('button', { name: 'Find' }).click();
	await expect(other.locator('main ol a').first()).toContainText('not suitable');
	await plain.close();
});

interface Spoken {
	text: string;
	rate: number;
	lang: string;
}

/** A phone that can speak, or has no voice for the language: what it is asked to say is written down. */
async function speaking(page: Page, voices: readonly string[]): Promise<() => Promise<Spoken[]>> {
	await page.addInitScript((voices) => {
		const said: Spoken[] = [];
		let waiting: { onend?: () => void } | undefined;
		Object.assign(globalThis, {
			said,
			sayNext: () => waiting?.onend?.(),
			SpeechSynthesisUtterance: function (this: { text: string }, text: string) {
				this.text = text;
			}
		});
		Object.defineProperty(globalThis, 'speechSynthesis', {
			value: {
				getVoices: () => voices.map((lang) => ({ lang, localService: true })),
				speak: (words: Spoken) => {
					said.push({ text: words.text, rate: words.rate, lang: words.lang });
					waiting = words as { onend?: () => void };
				},
				cancel: () => (waiting = undefined)
			}
		});
	}, voices);
	return () => page.evaluate(() => (globalThis as unknown as { said: Spoken[] }).said);
}

test('a guide is read aloud on a press only: a sentence at a time, with pause, speed and an end', async ({ page }) => {
	const said = await speaking(page, ['en-GB']);
	await page.goto('/guides/refused-to-assess');
	await page.getByRole('button', { name: 'Listen' }).waitFor();
	expect(await said()).toEqual([]);
	await page.getByRole('button', { name: 'Listen' }).click();
	expect(await said()).toEqual([{ text: 'They said no to an assessment', rate: 1, lang: 'en' }]);
	await expect(page.locator('[data-reading]')).toHaveText('They said no to an assessment');
	const next = () => page.evaluate(() => (globalThis as unknown as { sayNext: () => void }).sayNext());
	await next();
	await next();
	const marked = () => page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join('').trim());
	expect((await said()).at(-1)?.text).toBe('What you can do, and by when.');
	expect(await marked(), 'the sentence and not the whole paragraph').toBe('What you can do, and by when.');
	await page.getByRole('button', { name: 'Speed' }).click();
	expect((await said()).at(-1)).toMatchObject({ text: 'What you can do, and by when.', rate: 1.25 });
	await page.getByRole('button', { name: 'Pause' }).click();
	await next();
	expect(await said()).toHaveLength(4);
	await page.getByRole('button', { name: 'Go on' }).click();
	expect((await said()).at(-1)?.text).toBe('What you can do, and by when.');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.locator('[data-reading]')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
});

test('a phone with no voice for the language says so, and reading goes on by eye', async ({ page }) => {
	const said = await speaking(page, ['en-GB']);
	await page.goto('/ur/guides/refused-to-assess');
	await page.locator('[data-do="start"]').click();
	await expect(page.locator('[data-no-voice]')).toBeVisible();
	expect(await said()).toEqual([]);
});

test('two languages with everything are less than 5 MB on the way to a phone', async () => {
	const built = join(import.meta.dirname, '../../build');
	const list = (id: string) =>
		(JSON.parse(readFileSync(join(built, `client/keep/${id}.json`), 'utf8')) as { files: { url: string }[] }).files;
	const fileOf = (url: string) => {
		const at = url === '/' ? '/index' : url;
		const places = [`client${at}`, `prerendered${at}.html`, `prerendered${at}`];
		const found = places.map((place) => readSafely(join(built, place))).find((file) => file !== undefined);
		if (!found) throw new Error(`There is no ${url}`);
		return found;
	};
	const worker = readFileSync(join(built, 'client/service-worker.js'), 'utf8');
	const app = [...worker.matchAll(/"url":"([^"]+)"/g)].map((match) => `/${match[1]}`.replace('//', '/'));
	expect(app.length).toBeGreaterThan(100);
	const weigh = (urls: readonly string[]) => urls.reduce((sum, url) => sum + brotliCompressSync(fileOf(url)).length, 0);
	const english = weigh([...app, ...[...list('full'), ...list('easy-read')].map(({ url }) => url)]);
	const weights = languages.map(({ language }) => [language, weigh(list(language).map(({ url }) => url))] as const);
	console.log(`English with everything: ${english} bytes; ${weights.map((pair) => pair.join(': ')).join(', ')}`);
	for (const [language, weight] of weights) expect(english + weight, language).toBeLessThanOrEqual(5_000_000);
});

function readSafely(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}
