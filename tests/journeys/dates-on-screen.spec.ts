import type { Page } from '@playwright/test';
import { cases } from '../helpers/places.ts';
import { answers, expect, happened, requestSent, seedCase, setClock, test } from '../helpers/phone.ts';

// Tests 12 to 15 and 25: what a date says and in which order, and that it says it to everybody.

test('the card of a date reads in the order a person needs it', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/dates`);
	await page.getByRole('link', { name: 'The Tribunal must have your appeal' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Tribunal must have your appeal');
	await expect(page.getByRole('article').locator('time')).toHaveAttribute('datetime', '2026-12-17');

	const read = await page.getByRole('main').ariaSnapshot();
	const order = [
		'Your turn',
		'The Tribunal must have your appeal',
		'Thursday 17 December 2026',
		'26 days left',
		'How we worked this out',
		'The law',
		'Checked on',
		'How sure is it?',
		'What to do',
		'If this day passes',
		'Add to my calendar',
		'Mark as done',
		'Change a date'
	];
	const places = order.map((words) => read.indexOf(words));
	expect(
		places.every((place) => place >= 0),
		JSON.stringify(places)
	).toBe(true);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.describe('days left are days of the calendar, in England', () => {
	const rows = [
		// the moment, what is left of a date on Friday 1 January 2027 or Monday 29 March 2027
		['2026-12-29T23:59:00Z', '2026-11-20', '3 days left', 'the last minute of the day in winter'],
		['2026-12-30T00:00:30Z', '2026-11-20', '2 days left', 'and the first of the next'],
		['2026-12-31T12:00:00Z', '2026-11-20', 'tomorrow', 'a day before'],
		['2027-01-01T23:59:00Z', '2026-11-20', 'today', 'on the day, to its end'],
		['2027-03-27T23:30:00Z', '2027-02-15', '2 days left', 'the evening before the clocks go forward'],
		['2027-03-28T22:59:00Z', '2027-02-15', 'tomorrow', 'the short day'],
		['2027-03-28T23:01:00Z', '2027-02-15', 'today', 'midnight in summer time is an hour earlier in the world'],
		['2026-10-24T23:01:00Z', '2026-09-14', 'tomorrow', 'the day on which the clocks go back has begun'],
		['2026-10-26T00:01:00Z', '2026-09-14', 'today', 'and it was 25 hours long']
	] as const;

	for (const [at, sentOn, left, why] of rows) {
		test(`${at}: ${left} (${why})`, async ({ page }) => {
			await page.clock.setFixedTime(new Date(at));
			const id = await seedCase(page, [...answers({ who: 'child', name: 'Sami' }), requestSent(sentOn)]);
			await page.goto(`/cases/${id}`);
			await expect(page.getByRole('article').first().getByText(left, { exact: true })).toBeVisible();
		});
	}

	test('a screen left open past midnight counts on', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-11-21T23:58:00Z') });
		const id = await seedCase(page, cases['your-turn']);
		await page.goto(`/cases/${id}`);
		const card = page.getByRole('article').first();
		await expect(card).toContainText('26 days left');
		await page.clock.runFor('03:00');
		await expect(card).toContainText('25 days left');
	});
});

async function stops(page: Page): Promise<string[]> {
	const list = page.getByRole('list', { name: 'Your dates, oldest first' }).locator('> li');
	const texts = await list.allInnerTexts();
	return texts.map((text) => text.replace(/^(Done|Now|Late|To come|Maybe):?\s*/, '').replace(/\s+/g, ' '));
}

test('the list holds all that the picture shows, and the picture is hidden from a screen reader', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/dates`);
	const road = page.getByRole('list', { name: 'Your dates, oldest first' });
	await expect(road).toContainText('You are here');
	const marks = road.locator('.mark');
	expect(await marks.count()).toBeGreaterThan(3);
	for (const mark of await marks.all()) await expect(mark).toHaveAttribute('aria-hidden', 'true');
	const pictured = await stops(page);
	await page.getByRole('button', { name: 'List' }).click();
	await expect(page.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
	expect(await stops(page)).toEqual(pictured);
});

test('states are told apart with no colour at all: each mark has a shape of its own and a word', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, [
		...cases['council-late'],
		happened('draft-plan', { letterDate: '2026-11-16', sentDate: '2026-11-16' })
	]);
	for (const forced of ['none', 'active'] as const) {
		await page.emulateMedia({ forcedColors: forced });
		await page.goto(`/cases/${id}/dates`);
		const road = page.getByRole('list', { name: 'Your dates, oldest first' });
		await expect(road).toContainText('You are here');
		const shapes = await road.locator('> li').evaluateAll((items) =>
			items.map((item) => {
				const mark = item.querySelector('.mark');
				if (!mark) throw new Error('a stop without a mark');
				const { borderStyle, borderRadius, inlineSize } = getComputedStyle(mark);
				const tick = getComputedStyle(mark, '::after').content !== 'none';
				const word = item.querySelector('.hidden-words')?.textContent?.trim() ?? '';
				return { word, shape: [borderStyle, borderRadius, inlineSize, tick].join(' ') };
			})
		);
		const words = new Map(shapes.map(({ word, shape }) => [word, shape]));
		expect([...words.keys()].sort(), forced).toEqual(expect.arrayContaining(['Done:', 'Now:', 'To come:']));
		expect(new Set(words.values()).size, `${forced}: ${JSON.stringify(shapes)}`).toBe(words.size);
	}
});

test('nothing moves for a reader who wants no movement, and nothing goes away by itself', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/ask/request-assessment/full-name`);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((one) => {
				const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
				const longest = (times: string) => Math.max(...times.split(',').map(parseFloat));
				return longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01);
			}).length
	);
	expect(moving).toBe(0);
	expect(await page.locator('video, audio, [autoplay], marquee').count()).toBe(0);
	await page.clock.runFor('10:00');
	await expect(page.getByRole('alert'), 'ten minutes later').toBeVisible();
});
