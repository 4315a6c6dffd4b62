import mammoth from 'mammoth';
import ICAL from 'ical.js';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goOffline, saveTheApp, test } from '../helpers/phone-with-copy.ts';
import { journeys } from '../../src/lib/content/journeys/index.ts';
import journeyWords from '../../src/lib/content/locales/en/journeys.ts';
import { planPdf } from '../helpers/plan-files.ts';
import { onePage } from '../helpers/places.ts';
import { readPdf } from '../helpers/read-pdf.ts';
import { giveDay, openSamisCase, see, sendTheLetter, writeTheLetter } from '../helpers/steps.ts';

// One visit to the start, until the app says that it is saved. From then on there is no signal and no server.

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z')));

const titleOf = (journey: string) =>
	(journeyWords as unknown as Readonly<Record<string, { title: string } | undefined>>)[journey]?.title ?? '';

async function fileFrom(page: Page, press: string): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: press, exact: true }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('in airplane mode Asha asks for an assessment, makes the files, and has her dates', async ({
	page,
	context,
	server
}) => {
	await saveTheApp(page, server);
	await goOffline(context, server);

	await page.reload();
	await openSamisCase(page);
	await expect(page.getByText('No internet. Everything here still works.')).toBeVisible();
	await writeTheLetter(page);

	await page.getByText('Save as a file').click();
	const pdf = await fileFrom(page, 'PDF');
	expect(pdf.name).toBe('letter-2026-11-20.pdf');
	const { pages } = await readPdf(Uint8Array.from(pdf.bytes));
	const written = pages.flatMap(({ parts }) => parts.map(({ text }) => text)).join(' ');
	expect(written.replace(/\s+/g, ' ')).toContain('He cannot follow a lesson in a loud room.');
	const word = await fileFrom(page, 'Word');
	expect(word.name).toBe('letter-2026-11-20.docx');
	expect((await mammoth.extractRawText({ buffer: word.bytes })).value).toContain('He cannot follow a lesson');

	await sendTheLetter(page);
	// An e-mail on a working day before five counts that day; six weeks on is Friday 1 January 2027 (K1).
	await expect(page.getByRole('article').getByText('Friday 1 January 2027')).toBeVisible();
	// A calendar is told of the first day on which the council is late (K17).
	const calendar = await fileFrom(page, 'Add to my calendar');
	const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString())).getAllSubcomponents('vevent');
	expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2027-01-02']);

	await page.getByRole('link', { name: 'Dates', exact: true }).click();
	await see(page, 'Dates');
	await page.getByRole('link', { name: 'The council must say whether it will assess' }).first().click();
	await expect(page.getByText('6 weeks later')).toBeVisible();

	// What never was on the screen before is there all the same.
	await page.getByRole('link', { name: 'Back' }).click();
	await page.getByRole('link', { name: 'Today', exact: true }).click();
	await page.getByRole('link', { name: 'I got a letter' }).click();
	await page.getByRole('link', { name: 'The council said it will not assess' }).click();
	const printed = page.getByRole('group', { name: 'The date printed on the letter' });
	await giveDay(printed, ['20', '11', '2026']);
	await page.reload();
	await expect(printed.getByRole('textbox', { name: 'Year' })).toHaveValue('2026');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('article')).toContainText('Your turn');
});

test('every other page is there too, by its address', async ({ page, context, server }) => {
	await saveTheApp(page, server);
	await goOffline(context, server);
	const pages: readonly (readonly [string, string | RegExp])[] = [
		['/guides', 'Guides'],
		['/guides/refused-to-assess', 'They said no to an assessment'],
		['/guides/check-your-draft-plan', 'Check your draft plan, A to K'],
		['/guides/refused-to-assess?from=a-friend', 'They said no to an assessment'],
		['/guides/', 'Guides'],
		['/glossary', 'Words explained'],
		['/help', 'Help'],
		['/about', 'About Waymark'],
		['/reading', 'Text and reading'],
		['/calculator', 'Work out a date'],
		['/calculator/received', 'When does my letter count as received?'],
		['/calculator/no-such-rule', 'We cannot find that page'],
		['/cases?all', 'Know your next step, and the last day to take it.'],
		['/cases/current/dates', 'Know your next step, and the last day to take it.'],
		['/keep-safe', 'Keep it safe'],
		['/no-such-page', 'This page is not on your phone']
	];
	for (const [address, heading] of pages) {
		await page.goto(server.url + address);
		await see(page, heading);
	}
});

test('in airplane mode every journey is there, a plan is checked and a place is found', async ({
	page,
	context,
	server,
	heard
}) => {
	test.setTimeout(120_000);
	await saveTheApp(page, server);
	// The readers of files come last, with the maker of letters.
	const workers = join(import.meta.dirname, '../../build/client/_app/immutable/workers');
	const tools = (await readdir(workers, { recursive: true })).filter((name) => name.endsWith('.js'));
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const kept = await (await caches.open('waymark-tools')).keys();
				return kept.filter(({ url }) => url.endsWith('.js')).length;
			})
		)
		.toBe(tools.length);
	await goOffline(context, server);
	await page.reload();
	await page.getByRole('button', { name: 'Look around with an example' }).click();
	await expect(page.getByRole('complementary', { name: 'Made-up example' })).toBeVisible();
	const home = page.url();
	const screens: readonly (readonly [string, string | RegExp])[] = [
		['/do', 'What you can do here'],
		...journeys.map(({ id }) => [`/do/${id}`, titleOf(id)] as const),
		['/ask/answer-draft/changes', 'Which changes do you want?'],
		['/lists/provision/budget', 'Plan a budget'],
		['/lists/schools/all', 'Compare schools and colleges'],
		['/asked-schools', 'Schools the council asked'],
		['/log', 'Meetings, calls and promises'],
		['/contacts', 'People to write to']
	];
	for (const [address, heading] of screens) {
		await page.goto(home + address);
		await see(page, heading);
	}

	await page.goto(`${home}/plan/new`);
	await see(page, 'Add a plan');
	await page.getByLabel('Open a file').setInputFiles({
		name: 'plan.pdf',
		mimeType: 'application/pdf',
		buffer: await planPdf()
	});
	await expect(page.getByLabel('Or paste or type the whole plan')).toHaveValue(/Section F/);
	await page.getByRole('button', { name: 'Sort it into sections' }).click();
	await page.getByRole('link', { name: 'See the list of changes' }).click();
	await expect(page.getByText(/Please do not rely on “access to”/)).toBeVisible();

	await page.goto(`${home}/schools`);
	await page.getByRole('searchbox').fill('3 dimensons');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByText('There is no signal, so we looked through the 227 places')).toBeVisible();
	// The one thing asked of the server; the browser remarks that nobody is there.
	expect(heard.splice(0)).toEqual(['Failed to load resource: net::ERR_INTERNET_DISCONNECTED']);
	await page.getByRole('link', { name: /3 Dimensions/ }).click();
	await page.getByRole('button', { name: 'Keep this place' }).click();
	await expect(page.getByRole('button', { name: 'Keep this place' })).toBeHidden();
	await page.goto(`${home}/schools`);
	await expect(page.locator('section').filter({ hasText: 'Places you keep' })).toContainText('3 Dimensions');
});

test('a date is worked out in airplane mode, at an address never asked for before', async ({
	page,
	context,
	server
}) => {
	await saveTheApp(page, server);
	await goOffline(context, server);
	await page.goto(`${server.url}/calculator/ehcna-decision-6w?received-day=2&received-month=11&received-year=2026`);
	// Six weeks from Monday 2 November 2026.
	await expect(page.getByText('Monday 14 December 2026').first()).toBeVisible();
	await page.getByRole('link', { name: 'Back' }).click();
	await see(page, 'Work out a date');
	await page.getByRole('link', { name: 'When does my letter count as received?' }).click();
	await page.getByLabel('By first class post').check();
	await giveDay(page, ['20', '11', '2026']);
	await page.getByRole('button', { name: 'Work it out' }).click();
	// Posted on Friday 20 November 2026: the working day after.
	await expect(page.getByText('Monday 23 November 2026').first()).toBeVisible();
});

test('in airplane mode the ways to disagree are found, a letter is checked beside its picture, and the pack for the hearing is there', async ({
	page,
	context,
	server
}) => {
	await saveTheApp(page, server);
	await goOffline(context, server);
	await page.goto(`${server.url}/which-way?problems=assessment-refused&letter-date=2026-10-09`);
	await see(page, 'When you disagree: which way?');
	const appeal = page.getByRole('article').filter({ hasText: 'Appeal to the SEND Tribunal' });
	// Two months from the letter of Friday 9 October 2026.
	await expect(appeal.locator('time').first()).toHaveAttribute('datetime', '2026-12-09');
	await expect(page.getByRole('main')).toContainText('Mediation certificate: needed');

	await page.goto(server.url);
	await page.getByRole('button', { name: 'Look around with an example' }).click();
	await page.waitForURL(/cases\/[0-9a-f-]{36}/);
	const home = /.*cases\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
	await page.goto(`${home}/disagree`);
	await page.getByRole('link', { name: /Check the decision letter/ }).click();
	await page
		.locator('input[type=file]')
		.last()
		.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: onePage });
	const letter = page.getByRole('img', { name: 'Page 1 of the letter' });
	await expect(letter).toBeVisible();
	await page.getByLabel('The reasons').check();
	await page.reload();
	await expect(letter).toBeVisible();
	await expect(page.getByLabel('The reasons')).toBeChecked();

	await page.goto(`${home}/record/hearing`);
	await giveDay(page.getByRole('group').first(), ['1', '3', '2027']);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page).not.toHaveURL(/record/);
	await page.goto(`${home}/tribunal/pack`);
	await see(page, 'For the day of the hearing');
	await expect(page.getByRole('main')).toContainText('1 March 2027');
	await page.getByLabel('Try the video link, or plan the way').check();
	await expect(page.getByText('Before the day: 1 of 10 done')).toBeVisible();
});

test('a guide is opened from a case and a case from a guide', async ({ page, context, server }) => {
	await saveTheApp(page, server);
	await goOffline(context, server);
	await page.reload();
	await page.getByRole('button', { name: 'Look around with an example' }).click();
	await expect(page.getByRole('complementary', { name: 'Made-up example' })).toBeVisible();
	await page.getByRole('link', { name: 'What happens next?' }).click();
	await see(page, 'They said no to an assessment');
	await expect(page.locator('script[type="module"]'), 'opened whole, and with no script of the app').toHaveCount(0);
	await page.getByRole('link', { name: 'Dates', exact: true }).click();
	await see(page, 'Dates');
	await page.goBack();
	await see(page, 'They said no to an assessment');
	await page.goBack();
	await expect(page.getByRole('complementary', { name: 'Made-up example' })).toBeVisible();
});
