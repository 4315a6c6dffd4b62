import type { Page } from '@playwright/test';
import type { NewEntry } from '../../src/lib/core/cases/journal.ts';
import { date } from '../../src/lib/core/dates/calendar-date.ts';
import { splitPlan } from '../../src/lib/core/plans/split-plan.ts';
import { answersForPlan } from '../../src/lib/core/plans/stored-plans.ts';
import { draftPlan } from './plan-files.ts';
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
	'data-at-risk': [...asha, requestSent('2026-11-20')],
	appealed: [
		...asha,
		happened('final-plan', { letterDate: '2026-06-01' }),
		happened('appeal-sent', { sentDate: '2026-07-01' }),
		happened('appeal-registered', { letterDate: '2026-07-14', sentToLa: '2026-07-14' }),
		happened('date-given', { on: '2026-07-14', directedDate: '2026-09-18' }, { by: 'tribunal', rule: 'Two terms' }),
		happened('hearing', { on: '2026-10-01' }),
		happened('tribunal-decision', { letterDate: '2026-10-12' }, { order: 'amend' }),
		...answers({
			'appeal-issues': ['section-f'],
			'rows:working:a1:section': 'F',
			'rows:working:a1:now': 'He cannot follow a lesson in a loud room.',
			'rows:working:a1:family': 'Two terms of small groups have not closed the gap.'
		})
	]
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
		name: 'a date in school days',
		at: '/calculator/excl-irp-15sd?noticeGiven=2026-12-16&terms-1-first=2026-11-02&terms-1-last=2026-12-18'
	},
	{
		name: 'a calculator with an error',
		at: '/calculator/appeal-window-2m-1m?noticeSent-day=31&noticeSent-month=2&noticeSent-year=2026'
	},
	{ name: 'received', at: '/calculator/received?by=e-mail&sent-day=20&sent-month=11&sent-year=2026' },
	{ name: 'received, with an error', at: '/calculator/received?sent-day=20&sent-month=13&sent-year=2026' },
	{ name: 'which way', at: '/which-way' },
	{ name: 'which way, nothing chosen', at: '/which-way', act: submit },
	{
		name: 'the ways found',
		at: '/which-way?problems=section-i&problems=council-late&problems=safeguarding&letter-date=2026-10-05'
	},
	{
		name: 'the ways found, with an error',
		at: '/which-way?problems=plan-refused&letter-date-day=31&letter-date-month=2'
	},
	{ name: 'how dates are worked out', at: '/how-we-work-out-dates', isLong: true },
	{ name: 'text and reading', at: '/reading' },
	{ name: 'about', at: '/about' },
	{ name: 'offline', at: '/offline' }
];

/** The first screen of each state of a case. */
export async function todayPlaces(page: Page): Promise<readonly Place[]> {
	const places: Place[] = [];
	for (const [name, entries] of Object.entries(cases)) {
		if (name === 'data-at-risk' || name === 'appealed') continue;
		places.push({ name: `today: ${name}`, at: `/cases/${await seedCase(page, entries)}` });
	}
	return [...places, { name: 'people', at: '/cases' }, { name: 'dates, none yet', at: `${places[5]?.at}/dates` }];
}

/** A draft plan with something wrong in each part, and a school typed by hand. */
const draftAndSchool = answers({
	...answersForPlan({ id: 'draft', stage: 'draft', dated: date('2026-11-20'), ...splitPlan(draftPlan.join('\n')) }),
	'school:hand-1': JSON.stringify({
		urn: 'hand-1',
		name: 'Asha',
		phase: 'all-through',
		type: 10,
		section41: 'not-on-list',
		status: 'open'
	})
});

/** Every other screen of a case. */
export async function casePlaces(page: Page): Promise<readonly Place[]> {
	const id = await seedCase(page, cases['your-turn']);
	const home = `/cases/${id}`;
	const { run, sent, refusal, appeal } = await beginLetter(page, home);
	const ask = `${home}/ask/request-assessment`;
	return [
		{ name: 'dates', at: `${home}/dates` },
		{ name: 'dates as a list', at: `${home}/dates`, act: segment(1) },
		{ name: 'dates that are done', at: `${home}/dates`, act: segment(5) },
		{ name: 'reminders', at: `${home}/reminders` },
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

/** The screens of a disagreement and of the Tribunal. */
export async function disagreementPlaces(page: Page): Promise<readonly Place[]> {
	const home = `/cases/${await seedCase(page, cases['your-turn'])}`;
	const { refusal } = await beginLetter(page, home);
	return [...(await tribunalPlaces(page)), ...disagreePlaces(home, refusal)];
}

/** The screens of plans, schools and people to write to. */
export async function laterPlaces(page: Page): Promise<readonly Place[]> {
	const id = await seedCase(page, [...cases['your-turn'], ...draftAndSchool]);
	const home = `/cases/${id}`;
	return [
		{ name: 'plans', at: `${home}/plan` },
		{ name: 'a plan to add', at: `${home}/plan/new` },
		{
			name: 'a plan to add, with an error',
			at: `${home}/plan/new`,
			act: submit
		},
		{ name: 'a plan', at: `${home}/plan/draft` },
		{ name: 'a section of a plan', at: `${home}/plan/draft/F` },
		{ name: 'needs in a plan', at: `${home}/plan/draft/B` },
		{ name: 'a section to type', at: `${home}/plan/draft/F`, act: segment(1) },
		{ name: 'changes to a plan', at: `${home}/plan/draft/changes` },
		{
			name: 'schools',
			at: `${home}/schools`,
			act: async (page) => {
				await page.getByRole('searchbox').fill('dimensions');
				await submit(page);
				await page.locator('a[href*="/schools/1"]').first().waitFor();
			}
		},
		{ name: 'a school', at: `${home}/schools/134909` },
		{ name: 'a school that is not on the list', at: `${home}/schools/hand-1` },
		{ name: 'a school to type', at: `${home}/schools/by-hand`, act: submit },
		{ name: 'contacts', at: `${home}/contacts` },
		{ name: 'a contact', at: `${home}/contacts/casework` }
	];
}

/** The screens about the Tribunal, of a case in which an appeal was decided and a date has passed. */
async function tribunalPlaces(page: Page): Promise<readonly Place[]> {
	const home = `/cases/${await seedCase(page, cases.appealed)}/tribunal`;
	return [
		{ name: 'the Tribunal', at: home },
		{ name: 'a worksheet', at: `${home}/worksheet/send35` },
		{ name: 'a working document', at: `${home}/working-document` },
		{ name: 'a piece of it', at: `${home}/working-document/new` },
		{ name: 'dates from the Tribunal', at: `${home}/directions` },
		{ name: 'a date from it, with an error', at: `${home}/directions/date`, act: submit },
		{ name: 'the pack for the day', at: `${home}/pack` },
		{ name: 'after the decision', at: `${home}/after` }
	];
}

/** The screens of a disagreement, in a case with a refusal and its certificate. */
function disagreePlaces(home: string, refusal: string): readonly Place[] {
	const disagree = `${home}/disagree`;
	return [
		{ name: 'when you disagree', at: disagree },
		{ name: 'the ways of a case', at: `${disagree}/ways` },
		{
			name: 'the ways of a case, to choose',
			at: `${disagree}/ways`,
			act: (page) => page.locator('main > div > button.second').last().click()
		},
		{
			name: 'a decision letter, with what it lacks',
			at: `${disagree}/letter/${refusal.split('/').at(-1)}`,
			act: (page) => page.getByRole('checkbox').first().check()
		},
		{ name: 'the certificate', at: `${disagree}/certificate` },
		{ name: 'the time to appeal', at: `${disagree}/appeal` },
		{ name: 'a late appeal', at: `${disagree}/late-appeal` },
		{ name: 'complaints', at: `${disagree}/complaints` },
		{ name: 'a complaint to the council', at: `${disagree}/complaints/council` },
		{ name: 'a complaint about social care', at: `${disagree}/complaints/council-social-care` },
		{ name: 'not safe', at: `${disagree}/safety` }
	];
}

/** The screens of the journeys beside asking: what can be done, lists, the record of promises. */
export async function journeyPlaces(page: Page): Promise<readonly Place[]> {
	const id = await seedCase(page, [
		...cases['your-turn'],
		happened('promise', { on: '2026-11-03', due: '2026-11-06' }, { at: 'school' }),
		happened('support-meeting', { on: '2026-11-03' }, { contact: 'call' }),
		happened('school-consulted', { receivedDate: '2026-11-09' }),
		...answers({ 'rows:provision:r0:help': 'Two', 'rows:provision:r0:price': '45', 'rows:schools:a:kind': 'special' })
	]);
	const home = `/cases/${id}`;
	return [
		{ name: 'what can be done', at: `${home}/do` },
		{ name: 'a journey', at: `${home}/do/personal-budget` },
		{ name: 'a journey with dates', at: `${home}/do/review` },
		{ name: 'next steps', at: `${home}/ask/help-not-happening/next` },
		{ name: 'question: a list', at: `${home}/ask/ask-for-budget/budget-lines` },
		{ name: 'a list', at: `${home}/lists/provision/budget` },
		{ name: 'schools side by side', at: `${home}/lists/schools/all` },
		{ name: 'a row', at: `${home}/lists/provision/budget/r0` },
		{ name: 'a row, with an error', at: `${home}/lists/changes/all/r1`, act: submit },
		{ name: 'the record', at: `${home}/log` },
		{ name: 'schools asked', at: `${home}/asked-schools` }
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
