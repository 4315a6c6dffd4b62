import type { Page } from '@playwright/test';
import type { NewEntry } from '../../src/lib/core/cases/journal.ts';
import { answers, asha, happened, requestSent, seedCase } from './phone.ts';

/** A screen in one of its states, and how a reader comes to it. */
export interface Place {
	name: string;
	at: string;
	/** What is done there before it is looked at. Buttons are found by their place, so that it works in every language. */
	act?: (page: Page) => Promise<void>;
	/** So long that what is folded stays folded. */
	isLong?: true;
}

const submit = (page: Page) => page.locator('main form button[type=submit]').first().click();
const segment = (at: number) => (page: Page) => page.locator('.segments button').nth(at).click();
const refused = happened('assessment-refused', { letterDate: '2026-10-09' });

/** The states of a case, by the first screen each leads to (ux.md section 4). Today is 21 November 2026. */
export const cases = {
	'council-turn': [...asha, requestSent('2026-11-20')],
	'council-late': [...asha, requestSent('2026-09-02')],
	'your-turn': [
		...asha,
		requestSent('2026-08-24'),
		refused,
		happened('mediation-certificate', { certificateDate: '2026-11-17' })
	],
	'your-turn-soon': [...asha, happened('assessment-refused', { letterDate: '2026-09-23' })],
	'your-date-passed': [...asha, happened('assessment-refused', { letterDate: '2026-09-01' })],
	'ready-to-ask': asha,
	'where-now': answers({ who: 'child', name: 'Sami' }),
	'plan-in-place': answers({ who: 'child', name: 'Sami', 'where-now': 'plan' }),
	'data-at-risk': [...asha, requestSent('2026-11-20')]
} satisfies Record<string, readonly NewEntry[]>;

export const publicPlaces: readonly Place[] = [
	{ name: 'home', at: '/' },
	{ name: 'home, nothing chosen', at: '/', act: submit },
	{ name: 'guides', at: '/guides' },
	{ name: 'a guide', at: '/guides/refused-to-assess' },
	{ name: 'a full guide', at: '/guides/check-your-draft-plan/full', isLong: true },
	{ name: 'an Easy Read', at: '/guides/your-rights-at-16/easy-read' },
	{ name: 'a guide of cards', at: '/guides/ten-myths' },
	{ name: 'help', at: '/help' },
	{ name: 'words', at: '/glossary', isLong: true },
	{ name: 'calculators', at: '/calculator', isLong: true },
	{ name: 'a calculator', at: '/calculator/appeal-window-2m-1m' },
	{
		name: 'a worked-out date',
		at: '/calculator/appeal-window-2m-1m?noticeSent=2026-10-01&certificateIssued=2026-11-29'
	},
	{
		name: 'a calculator with an error',
		at: '/calculator/appeal-window-2m-1m?noticeSent-day=31&noticeSent-month=2&noticeSent-year=2026'
	},
	{ name: 'received', at: '/calculator/received?by=e-mail&sent-day=20&sent-month=11&sent-year=2026' },
	{ name: 'received, with an error', at: '/calculator/received?sent-day=20&sent-month=13&sent-year=2026' },
	{ name: 'how dates are worked out', at: '/how-we-work-out-dates', isLong: true },
	{ name: 'text and reading', at: '/reading' },
	{ name: 'about', at: '/about' },
	{ name: 'offline', at: '/offline' }
];

/** The first screen of each state of a case. */
export async function todayPlaces(page: Page): Promise<readonly Place[]> {
	const places: Place[] = [];
	for (const [name, entries] of Object.entries(cases)) {
		if (name === 'data-at-risk') continue;
		places.push({ name: `today: ${name}`, at: `/cases/${await seedCase(page, entries)}` });
	}
	return [...places, { name: 'people', at: '/cases' }, { name: 'dates, none yet', at: `${places[5]?.at}/dates` }];
}

/** Every other screen of a case. */
export async function casePlaces(page: Page): Promise<readonly Place[]> {
	const id = await seedCase(page, cases['your-turn']);
	const home = `/cases/${id}`;
	const { run, sent, refusal, appeal } = await beginLetter(page, home);
	const ask = `${home}/ask/request-assessment`;
	return [
		{ name: 'dates', at: `${home}/dates` },
		{ name: 'dates as a list', at: `${home}/dates`, act: segment(1) },
		{ name: 'a date', at: appeal },
		{ name: 'a date that is gone', at: `${home}/dates/none:none` },
		{ name: 'letters', at: `${home}/letters` },
		{ name: 'a letter', at: `${home}/letters/${run}` },
		{ name: 'a letter, its words', at: `${home}/letters/${run}`, act: segment(1) },
		{ name: 'a letter, its notes', at: `${home}/letters/${run}`, act: segment(2) },
		{ name: 'how it was sent', at: `${home}/letters/${run}/sent` },
		{ name: 'how it was sent, with an error', at: `${home}/letters/${run}/sent`, act: submit },
		{ name: 'a sent letter', at: sent },
		{ name: 'question: several', at: `${ask}/situation` },
		{ name: 'question: choice', at: `${ask}/pace` },
		{ name: 'question: words', at: `${ask}/needs` },
		{ name: 'question: line', at: `${ask}/full-name` },
		{ name: 'question: line, with an error', at: `${ask}/full-name`, act: submit },
		{ name: 'question: date', at: `${home}/ask/open-case/born-on` },
		{
			name: 'question: date, with an error',
			at: `${home}/ask/open-case/born-on`,
			act: async (page) => {
				await page.locator('#answer-month').fill('23');
				await submit(page);
			}
		},
		{
			name: 'question: council',
			at: `${home}/ask/open-case/council`,
			act: (page) => page.getByRole('searchbox').fill('west')
		},
		{ name: 'check', at: `${ask}/check` },
		{ name: 'an end', at: `${ask}/end/has-plan` },
		{ name: 'not in England', at: `${home}/ask/open-case/end/not-england` },
		{ name: 'what happened', at: `${home}/record` },
		{ name: 'a letter that came', at: `${home}/record/assessment-refused` },
		{ name: 'a letter that came, with an error', at: `${home}/record/assessment-refused`, act: submit },
		{ name: 'a letter to correct', at: refusal },
		{ name: 'a request sent otherwise', at: `${home}/record/assessment-requested` },
		{ name: 'what supports you', at: `${home}/evidence` },
		{ name: 'can they say that', at: `${home}/can-they-say-that` },
		{ name: 'history', at: `${home}/history` },
		{ name: 'menu', at: `${home}/menu` },
		{ name: 'keep safe', at: '/keep-safe' }
	];
}

async function beginLetter(page: Page, home: string) {
	await page.goto(`${home}/letters/write/L-1.1`);
	await page.waitForURL(/letters\/[0-9a-f-]{36}$/);
	const run = page.url().split('/').at(-1) ?? '';
	await page.goto(`${home}/dates`);
	const to = async (part: string) => (await page.locator(`a[href*="${part}"]`).first().getAttribute('href')) ?? '';
	return {
		run,
		sent: await to('/letters/sent/'),
		refusal: await to('/record/assessment-refused/'),
		appeal: await to('/dates/appeal-window')
	};
}

/** Goes there and waits until it stands. */
export async function visit(page: Page, { at, act }: Place, language = ''): Promise<void> {
	const isCase = /^\/(cases|keep-safe)/.test(at);
	await page.goto(isCase || !language ? at : `/${language}${at === '/' ? '' : at}`);
	await page.locator('h1').first().waitFor({ state: 'attached', timeout: 10_000 });
	// A page is alive when its own script has run: only then is something done on it.
	if (act) {
		await page.waitForLoadState('networkidle');
		await act(page);
	}
	await page.evaluate(() => document.fonts.ready);
}
