import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { NewEntry } from '../../src/lib/core/cases/journal.ts';
import { openClient, serveClient } from './client-page.ts';

/** A phone on which a stray complaint, or a word to anybody but our own server, fails the test. */
export const test = base.extend<{ heard: string[]; asked: string[] }>({
	serviceWorkers: 'block',
	heard: [
		async ({ page }, use) => {
			const heard = listen(page);
			await use(heard);
			expect(heard, 'complaints, and requests to others').toEqual([]);
		},
		{ auto: true }
	],
	asked: async ({ page }, use) => {
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
		await use(asked);
	}
});

export { expect };

function listen(page: Page): string[] {
	const heard: string[] = [];
	page.context().on('console', (message) => {
		// The copy of the app has tests of its own; here it is kept off, which the browser remarks on.
		const isOurs = message.text() === 'Service Worker registration blocked by Playwright';
		if (['error', 'warning'].includes(message.type()) && !isOurs) heard.push(message.text());
	});
	page.context().on('weberror', (error) => heard.push(error.error().message));
	page.context().on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== 'http://localhost:' + (process.env.PORT ?? '4310') && !['blob:', 'data:'].includes(protocol)) {
			heard.push(request.url());
		}
	});
	return heard;
}

/** Sets the clock of the phone: a London time, in winter that of the world. */
export function setClock(page: Page, at: string): Promise<void> {
	return page.clock.setFixedTime(new Date(`${at}Z`));
}

/** Writes a case down as the screens would, and gives its id. */
export async function seedCase(page: Page, entries: readonly NewEntry[], { backedUp = true } = {}): Promise<string> {
	await serveClient(page.context());
	const client = await openClient(page);
	return page.evaluate(
		async ([{ journal }, entries, backedUp]) => {
			const opened = await journal.openCase();
			if (!opened.ok) throw new Error(opened.problem.kind);
			const kept = await journal.record(opened.value.id, entries);
			if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
			if (backedUp) await journal.noteBackup();
			return opened.value.id;
		},
		[client, entries, backedUp] as const
	);
}

export function answers(given: Readonly<Record<string, string | readonly string[] | null>>): NewEntry[] {
	return Object.entries(given).map(([question, value]) => ({ kind: 'answer', question, value }));
}

export function happened(
	event: Extract<NewEntry, { kind: 'event' }>['event'],
	dates: Record<string, string>,
	details: Record<string, string> = {}
): NewEntry {
	return { kind: 'event', event, dates: dates as never, details };
}

export function requestSent(sentOn: string): NewEntry {
	const copy = {
		id: 'L-1.1',
		on: sentOn,
		from: ['Asha Example'],
		to: ['SEN team', 'Cumberland council'],
		subject: 'Request for an EHC needs assessment: Sami Example',
		body: [{ kind: 'paragraph', id: 'ask', text: 'I ask you to carry out an EHC needs assessment of Sami Example.' }],
		signedBy: ['Asha Example']
	};
	return { kind: 'letter-sent', letter: 'L-1.1', sentOn, by: 'e-mail', afterFive: false, copy } as unknown as NewEntry;
}

/** What Asha has told of herself and of Sami. */
export const asha = answers({
	who: 'child',
	relation: 'parent',
	name: 'Sami',
	'born-on': '2017-05-03',
	council: 'E06000063',
	'where-now': 'thinking',
	situation: [],
	pace: 'short',
	needs: 'He cannot follow a lesson in a loud room.',
	'why-plan': 'Two terms of small groups have not closed the gap.'
});
