import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fitFaults, targetFaults, textFaults, setWiderText, untranslated } from '../helpers/looks.ts';
import { expect, setClock, test } from '../helpers/phone.ts';
import {
	casePlaces,
	disagreementPlaces,
	journeyPlaces,
	planPlaces,
	publicPlaces,
	todayPlaces,
	visit
} from '../helpers/places.ts';
import type { Place } from '../helpers/places.ts';

// One walk past every screen in each of its states, and on each everything that can be seen without a person: tests 1, 3, 4,
// 5, 16 and 17 of the design guide, in both directions of writing.

type Walk = [string, (page: Page) => Promise<readonly Place[]>];
const walks: readonly Walk[] = [
	['public pages', () => Promise.resolve(publicPlaces)],
	['first screens of a case', todayPlaces],
	['other screens of a case', casePlaces],
	['plans and schools', planPlaces],
	['journeys, lists and promises', journeyPlaces],
	['disagreement and the Tribunal', disagreementPlaces]
];

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function broken(page: Page, { rules, without = [] }: { rules?: string[]; without?: string[] } = {}) {
	const enhanced = { 'color-contrast-enhanced': { enabled: !without.includes('color-contrast-enhanced') } };
	const axe = new AxeBuilder({ page }).options({ rules: enhanced, resultTypes: ['violations'] });
	const asked = rules ? axe.withRules(rules) : axe.withTags(levels).disableRules(without);
	const { violations, passes } = await asked.analyze();
	expect(passes.length, 'something was looked at').toBeGreaterThan(0);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
}

const contrast = ['color-contrast-enhanced'];

/** The tab bar stands over what is behind it until a reader scrolls: contrast is measured with the page in full height. */
async function inFullHeight<T>(page: Page, look: () => Promise<T>): Promise<T> {
	const before = page.viewportSize() ?? { width: 390, height: 844 };
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width: before.width, height: Math.max(before.height, height + 200) });
	const found = await look();
	await page.setViewportSize(before);
	return found;
}

async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
}

async function setRoot(page: Page, attribute: string, value: string | null): Promise<void> {
	await page.evaluate(
		([attribute, value]) =>
			value === null
				? document.documentElement.removeAttribute(attribute)
				: document.documentElement.setAttribute(attribute, value),
		[attribute, value] as const
	);
}

async function expectToFit(page: Page, name: string): Promise<void> {
	await page.setViewportSize({ width: 320, height: 700 });
	expect.soft(await fitFaults(page), `${name}: 320 px wide`).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
}

/** Test 3 again, with the text twice as large, and test 4. */
async function expectRoomForText(page: Page, name: string): Promise<void> {
	await setRoot(page, 'style', 'font-size: 200%');
	expect.soft(await fitFaults(page), `${name}: text twice as large`).toEqual([]);
	await setRoot(page, 'style', null);
	await setWiderText(page, true);
	expect.soft(await fitFaults(page), `${name}: text spaced out`).toEqual([]);
	await setWiderText(page, false);
}

for (const [name, placesOf] of walks) {
	test(`${name}: nothing breaks a rule of accessibility, in light and in dark`, async ({ page }) => {
		test.setTimeout(600_000);
		// Nothing is measured while it fades from one colour to another.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await setClock(page, '2026-11-21T10:00:00');
		for (const place of await placesOf(page)) {
			await visit(page, place);
			if (!place.isLong) await openAll(page);
			const seen = place.name;
			await inFullHeight(page, async () => {
				// On the longest pages colours are left to the test of the tokens: there are thousands of texts in the same few.
				const without = place.isLong ? ['color-contrast', ...contrast] : [];
				expect.soft(await broken(page, { without }), seen).toEqual([]);
				if (place.isLong) return;
				await setRoot(page, 'data-theme', 'dark');
				expect.soft(await broken(page, { rules: contrast }), `${seen}, dark`).toEqual([]);
				await setRoot(page, 'data-theme', null);
			});
			expect.soft(await textFaults(page), seen).toEqual([]);
			expect.soft(await targetFaults(page), seen).toEqual([]);
			await expectToFit(page, seen);
			await expectRoomForText(page, seen);
		}
	});

	test(`${name}: mirrored and a third longer, everything fits and every word is translated`, async ({ page }) => {
		test.setTimeout(600_000);
		await setClock(page, '2026-11-21T10:00:00');
		const places = await placesOf(page);
		await page.goto('/about');
		await page.evaluate(() => localStorage.setItem('waymark.language', 'en-XA'));
		for (const place of places) {
			await visit(page, place, 'en-XA');
			await expect.soft(page.locator('html'), place.name).toHaveAttribute('dir', 'rtl');
			if (!place.isLong) await openAll(page);
			expect.soft(await untranslated(page, ourOwn), place.name).toEqual([]);
			// The other rules look at names and structure, which are the same in both directions.
			await expectToFit(page, `${place.name}, mirrored`);
		}
	});
}

/** What a family typed, days as the phone writes them, and names that are the same in every language. */
const ourOwn = [
	...'January February March April May June July August September October November December'.split(' '),
	...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun at'.split(' '),
	...'Sami Sami’s Asha Example Cumberland Jo and He cannot follow a lesson in loud room'.split(' '),
	// Sections of a plan and forms of the Tribunal are called by letters.
	...'A E I'.split(' '),
	...'Two terms of small groups have not closed the gap'.split(' '),
	...'Department for Education local authorities England in GOV UK bank holidays'.split(' '),
	...'SEND Somerset Cheshire West Chester Berkshire Northamptonshire Sussex Westminster Westmorland Furness'.split(' ')
];
