import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { readyToKill, test } from '../helpers/killable-phone.ts';
import { giveDay, hard, openSamisCase, see, writeTheLetter } from '../helpers/steps.ts';

// Asha's phone kills the browser while she types. When she comes back she goes where anybody would, and finds her words.

const saved = (page: Page) => page.getByText('Saved on this phone', { exact: true });

/** A place where she types: how she comes to it from the start, the box, and what she says there. */
interface Place {
	name: string;
	open(page: Page): Promise<void>;
	box(page: Page): Locator;
	words(round: number): string;
}

const goOn = (page: Page) => page.getByRole('link', { name: 'Go on with Sami' }).click();
const press = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

const question: Place = {
	name: 'the question she was at',
	async open(page) {
		await goOn(page);
		await press(page, 'Write the letter');
		await see(page, hard);
	},
	box: (page) => page.getByRole('textbox', { name: hard }),
	words: (round) => `He cannot sit still, ${round} t`
};

const letterEditor: Place = {
	name: 'the letter she was changing',
	async open(page) {
		await goOn(page);
		await page.getByRole('link', { name: 'Go on with your letter' }).click();
		await page.getByRole('button', { name: 'Change words' }).click();
	},
	box: (page) => page.getByLabel('Part 2', { exact: true }),
	words: (round) => `In her own words, ${round} ti`
};

const eventForm: Place = {
	name: 'the letter she was writing down',
	async open(page) {
		await goOn(page);
		await press(page, 'Something else happened');
		await page.getByRole('link', { name: 'The council said it will not assess' }).click();
		await giveDay(page.getByRole('group', { name: 'The date printed on the letter' }), ['9', '10', '2026']);
	},
	box: (page) => page.getByRole('group', { name: 'The day it came' }).getByRole('textbox', { name: 'Day' }),
	words: (round) => String(10 + round)
};

const sentForm: Place = {
	name: 'how and when she sent it',
	async open(page) {
		await goOn(page);
		await page.getByRole('link', { name: 'Go on with your letter' }).click();
		await press(page, 'I have sent it');
		await see(page, 'How did you send it?');
	},
	box: (page) => page.getByRole('textbox', { name: 'Day' }),
	words: (round) => String(10 + round)
};

const rounds: readonly Place[] = [
	...[question, question, question],
	...[letterEditor, letterEditor, eventForm, eventForm, letterEditor],
	...[sentForm, sentForm]
];

test(`${rounds.length} times killed while she types: what was said to be saved is there, in its place`, async ({
	phone
}) => {
	test.setTimeout(240_000);
	let { context, page } = await phone.start();
	await page.goto('/');
	await openSamisCase(page);
	await page.goto('/');

	for (const [round, place] of rounds.entries()) {
		if (place === letterEditor && rounds[round - 1] === question) {
			await question.open(page);
			await writeTheLetter(page);
			await page.goto('/');
		}
		await place.open(page);
		const kill = await readyToKill(context);
		await place.box(page).fill(place.words(round));
		await expect(saved(page)).toBeVisible();
		kill.now();
		await kill.done;

		({ context, page } = await phone.start());
		await page.goto('/');
		await place.open(page);
		await expect(place.box(page), `round ${round}: ${place.name}`).toHaveValue(place.words(round));
		await page.goto('/');
	}
});
