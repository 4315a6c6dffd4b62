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

test.describe('whose dates, and how they ended', () => {
	const both = [...cases['your-turn'], happened('excluded', { on: '2026-11-16', governorsTold: '2026-11-17' })];

	test('mine, the council’s, done: each shows its own, and each date opens its working', async ({ page }) => {
		await setClock(page, '2026-11-21T10:00:00');
		const id = await seedCase(page, both);
		await page.goto(`/cases/${id}/dates`);
		const road = page.getByRole('list', { name: 'Your dates, oldest first' });
		const show = (name: string) => page.getByRole('button', { name, exact: true }).click();
		const appeal = road.getByRole('link', { name: 'The Tribunal must have your appeal' });
		const governors = road.getByRole('link', { name: 'The governors must meet about the exclusion' });

		await show('Mine');
		await expect(appeal).toBeVisible();
		await expect(governors).toBeHidden();
		await expect(road).toContainText('You are here');
		await show('Council’s');
		await expect(governors).toBeVisible();
		await expect(appeal).toBeHidden();

		await show('Done');
		// The request went by e-mail on Monday 24 August 2026: six weeks are 5 October. The refusal is dated the 9th.
		const refusal = road.getByRole('listitem').filter({ hasText: 'The council said it will not assess' }).first();
		await expect(refusal).toContainText('Done: The council must say whether it will assess, 4 days late');
		await expect(refusal).toContainText('No longer runs: The council must send the final plan');
		await refusal.getByRole('link', { name: 'The council must say whether it will assess' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The council must say whether it will assess');
		const main = page.getByRole('main');
		await expect(main).toContainText('It was due on 5 October 2026, so it came 4 days late.');
		await expect(main).toContainText('How we worked this out');
	});

	test('a day given in writing wins, says so, and can be taken back', async ({ page }) => {
		await setClock(page, '2026-11-21T10:00:00');
		const id = await seedCase(page, cases['your-turn']);
		await page.goto(`/cases/${id}/dates`);
		await page.getByRole('link', { name: 'The Tribunal must have your appeal' }).click();
		const day = page.getByRole('article').locator('time');
		await expect(day).toHaveAttribute('datetime', '2026-12-17');
		await page.getByText('I have another day in writing').click();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('alert')).toContainText('Error');
		await page.getByLabel('Day', { exact: true }).fill('8');
		await page.getByLabel('Month', { exact: true }).fill('1');
		await page.getByLabel('Year', { exact: true }).fill('2027');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(day).toHaveAttribute('datetime', '2027-01-08');
		await expect(page.getByRole('main')).toContainText('The Tribunal gave you 8 January 2027 in writing.');
		await page.getByRole('button', { name: 'Take that day back' }).click();
		await expect(day).toHaveAttribute('datetime', '2026-12-17');
	});

	test('without the school’s terms the early day is shown as such; with them the true one', async ({ page }) => {
		await setClock(page, '2026-12-17T10:00:00');
		// The rule book's own example: the letter is of Wednesday 16 December 2026, term ends on Friday the 18th.
		const letter = happened('governors-decided', { letterDate: '2026-12-16' });
		const id = await seedCase(page, [...cases['council-turn'], letter]);
		await page.goto(`/cases/${id}/dates`);
		await page.getByRole('link', { name: 'Ask for a review panel after a permanent exclusion' }).click();
		const day = page.getByRole('article').locator('time');
		await expect(day).toHaveAttribute('datetime', '2027-01-11');
		await expect(page.getByText('The true day is this one or later.').first()).toBeVisible();
		await page.getByRole('link', { name: 'Give the school’s days' }).click();
		for (const [box, text] of [
			['firstDay', ['2', '11', '2026']],
			['lastDay', ['18', '12', '2026']]
		] as const) {
			const part = page.getByRole('group', {
				name: box === 'firstDay' ? 'The first school day' : 'The last school day'
			});
			for (const [at, value] of text.entries()) await part.getByRole('textbox').nth(at).fill(value);
		}
		// The last school day is to come, and nothing is doubtful about that.
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page).toHaveURL(new RegExp(`/cases/${id}$`));
	});
});

test('what is known from memory says "check with an adviser" on every screen', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}`);
	await expect(page.getByRole('article').first()).toContainText('Check this date with an adviser.');
	await page.goto(`/cases/${id}/dates`);
	const stop = page.getByRole('listitem').filter({ hasText: 'The Tribunal must have your appeal' });
	await expect(stop).toContainText('Check with an adviser');
	await stop.getByRole('link').click();
	await expect(page.getByRole('article')).toContainText('Check this date with an adviser.');
	await expect(page.getByRole('main')).toContainText('This part was not read in the law itself:');
	await page.goto('/calculator/appeal-window-2m-1m?noticeSent=2026-10-09');
	await expect(page.getByRole('region', { name: 'The date', exact: true })).toContainText(
		'Check this date with an adviser.'
	);
	await page.goto('/how-we-work-out-dates');
	await expect(page.locator('[id="appeal-window-2m-1m"]')).toContainText('Check it with an adviser. (M)');
	// One that was read in the law itself says nothing of the kind.
	await page.goto('/calculator/ehcna-decision-6w?received=2026-09-14');
	await expect(page.getByRole('region', { name: 'The date', exact: true })).not.toContainText('adviser');
});
