import { chromium, devices } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';
import { cases } from './tests/helpers/places.ts';
import { answers, asha, happened, seedCase, setClock } from './tests/helpers/phone.ts';
import { everything } from './tests/helpers/full-answers.ts';
import { mkdirSync } from 'node:fs';

const out = '/tmp/j-shots';
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser()?.path, args: ['--disable-gpu', '--disable-quic'] });
const width = Number(process.env.W ?? 390);
const context = await browser.newContext({ ...devices['Pixel 7'], viewport: { width, height: width > 800 ? 800 : 844 }, deviceScaleFactor: 1, baseURL: 'http://localhost:4330', serviceWorkers: 'block', colorScheme: (process.env.D ? 'dark' : 'light') as 'dark' });
const page = await context.newPage();
page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log('CONSOLE', m.text(), page.url()); });
page.on('pageerror', (e) => console.log('PAGEERROR', e.message, page.url()));
await setClock(page, '2026-11-21T10:00:00');
const extra = answers(Object.fromEntries(Object.entries(everything).filter(([id]) => id.startsWith('rows:'))));
const id = await seedCase(page, [...asha, ...extra, ...answers({ 'rows:schools:a:name': 'Example Special School' }),
	happened('final-plan', { letterDate: '2026-02-02' }), happened('review-meeting', { on: '2026-11-10' }),
	happened('promise', { on: '2026-11-03', due: '2026-11-06' }, { at: 'school', withWhom: 'Ms Example, SENCO', promised: 'Send the SEN record' }),
	happened('support-meeting', { on: '2026-11-03' }, { contact: 'meeting', withWhom: 'Ms Example', said: 'The reading group has stopped.' }),
	happened('support-planned', { on: '2026-09-07', reviewOn: '2026-10-30' }, { help: 'Reading group, twice a week', aim: 'Read a page by Christmas' }),
	happened('school-consulted', { receivedDate: '2026-11-09' }, { school: 'Other Example School' }),
	...answers({ 'rows:schools:a:kind': 'special', 'rows:schools:a:visited': 'yes', 'rows:schools:a:offers': 'Small classes, quiet rooms', 'rows:schools:b:name': 'Private Example School', 'rows:schools:b:kind': 'independent' })
]);
const home = `/cases/${id}`;
const all: [string, string][] = [
	['today', home], ['do', `${home}/do`], ['sen', `${home}/do/sen-support`], ['budget', `${home}/do/personal-budget`], ['review', `${home}/do/review`],
	['help', `${home}/do/help-not-happening`],
	['log', `${home}/log`], ['asked', `${home}/asked-schools`], ['list-budget', `${home}/lists/provision/budget`], ['schools', `${home}/lists/schools/all`],
	['row', `${home}/lists/provision/budget/r0`], ['q-rows', `${home}/ask/ask-for-budget/budget-lines`], ['q-choice', `${home}/ask/ask-for-budget/budget-when`],
	['next', `${home}/ask/help-not-happening/next`], ['check', `${home}/ask/secure-provision/check`], ['letters', `${home}/letters`], ['record', `${home}/record`], ['history', `${home}/history`]
];
const only = process.env.ONLY?.split(',');
for (const [name, at] of all) {
	if (only && !only.includes(name)) continue;
	await page.goto(at);
	await page.locator('h1').first().waitFor({ state: 'attached', timeout: 10000 }).catch(() => console.log('NO H1', at));
	await page.waitForTimeout(600);
	if (process.env.OPEN) await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
	await page.screenshot({ path: `${out}/${name}-${width}${process.env.D ? '-dark' : ''}.png`, fullPage: true });
}
await browser.close();
