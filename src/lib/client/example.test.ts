import { expect, test } from 'vitest';
import { append } from '../core/cases/append.ts';
import { readEntry } from '../core/cases/entry-check.ts';
import { timelineOf } from '../core/cases/timeline.ts';
import { addDays, date, daysBetween } from '../core/dates/calendar-date.ts';
import { lawPack } from '../core/law/law-pack.ts';
import { exampleEntries } from './example.ts';

function journalOn(today: string) {
	let count = 0;
	const stamp = () => {
		count += 1;
		return { caseId: 'example', id: `e${count}`, recordedAt: `2026-11-21T09:30:${count + 10}.000Z`, recordedBy: 'd' };
	};
	const appended = append([], exampleEntries(date(today)), stamp);
	if ('nothingToCorrect' in appended) throw new Error('an example corrects nothing');
	return appended.added;
}

test('on 21 November 2026 it is the case of the design: letter of 9 October, certificate of 17 November, appeal by 17 December', () => {
	const { happened, obligations } = timelineOf(journalOn('2026-11-21'), date('2026-11-21'), lawPack);
	expect(happened.map(({ event, on }) => [event, on])).toEqual([
		['born', '2017-05-03'],
		['assessment-requested', '2026-09-02'],
		['assessment-refused', '2026-10-09'],
		['mediation-adviser-told', '2026-11-15'],
		['mediation-certificate', '2026-11-17']
	]);
	const open = obligations.filter(({ state, gives }) => state !== 'closed' && gives === 'last-day');
	expect(open.map(({ rule, day }) => [rule, day])).toEqual([['appeal-window-2m-1m', '2026-12-17']]);
});

test('on every day of a year and a half it is the family’s turn, with days to spare', () => {
	for (let today = date('2026-11-21'); today < date('2028-05-01'); today = addDays(today, 1)) {
		const { obligations } = timelineOf(journalOn(today), today, lawPack);
		const open = obligations.filter(({ state, gives }) => state !== 'closed' && gives === 'last-day');
		expect(
			open.map(({ rule }) => rule),
			today
		).toEqual(['appeal-window-2m-1m']);
		expect(daysBetween(today, date(String(open[0]?.day))), today).toBeGreaterThan(10);
	}
});

test('every entry is one a journal can hold', () => {
	for (const entry of journalOn('2026-11-21')) expect(readEntry(entry)).toMatchObject({ ok: true });
});

test('it is plainly made up', () => {
	const words = JSON.stringify(exampleEntries(date('2026-11-21')));
	expect(words).toContain('Sam Example');
	expect(words).toContain('This letter is made up.');
});
