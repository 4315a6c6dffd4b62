import { describe, expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { append, latestOf } from './append.ts';
import type { Appended } from './append.ts';
import { answersIn, historyOf, standing } from './journal.ts';
import type { Entry, Journal, NewEntry } from './journal.ts';

/** Stamps `a1`, `a2`… a second apart from half past nine. */
function phone(
	name = 'a',
	from = '2026-11-21T09:30'
): () => Pick<Entry, 'caseId' | 'id' | 'recordedAt' | 'recordedBy'> {
	let count = 0;
	return () => {
		count += 1;
		const recordedAt = `${from}:${String(count).padStart(2, '0')}.000Z`;
		return { caseId: 'c1', id: `${name}${count}`, recordedAt, recordedBy: name };
	};
}

function appended(journal: Journal, wanted: readonly NewEntry[], stamp = phone()): Appended {
	const result = append(journal, wanted, stamp);
	if ('nothingToCorrect' in result) throw new Error(`nothing to correct at ${result.nothingToCorrect}`);
	return result;
}

const answer = (question: string, value: string | null): NewEntry => ({ kind: 'answer', question, value });
const refused = (letterDate: string): NewEntry => ({
	kind: 'event',
	event: 'assessment-refused',
	dates: { letterDate: date(letterDate) },
	details: {}
});

test('an entry gets its stamp and keeps its words', () => {
	expect(appended([], [answer('name', 'Sami')]).added).toEqual([
		{
			kind: 'answer',
			question: 'name',
			value: 'Sami',
			caseId: 'c1',
			id: 'a1',
			recordedAt: '2026-11-21T09:30:01.000Z',
			recordedBy: 'a'
		}
	]);
});

test('a second press adds nothing and gives the same entry', () => {
	const first = appended([], [refused('2026-10-09')]);
	const second = appended(first.added, [refused('2026-10-09')], phone('b'));
	expect(second).toEqual({ added: [], entries: first.entries });
});

test('two the same in one go are one', () => {
	const { added, entries } = appended([], [answer('name', 'Sami'), answer('name', 'Sami')]);
	expect(added).toHaveLength(1);
	expect(entries).toEqual([added[0], added[0]]);
});

test('another letter of the same kind is another event', () => {
	const first = appended([], [refused('2026-10-09')]);
	expect(appended(first.added, [refused('2026-10-10')], phone('b')).added).toHaveLength(1);
});

describe('answers', () => {
	test('a new answer takes the place of the old, which stays in its history', () => {
		const first = appended([], [answer('name', 'Sam')]);
		const journal = [...first.added, ...appended(first.added, [answer('name', 'Sami')], phone('b')).added];
		expect(answersIn(journal)).toEqual({ name: 'Sami' });
		expect(historyOf(journal, 'b1').map(({ id }) => id)).toEqual(['b1', 'a1']);
	});

	test('“I don’t know” is an answer too', () => {
		const first = appended([], [answer('born-on', '2017-05-03')]);
		const journal = [...first.added, ...appended(first.added, [answer('born-on', null)], phone('b')).added];
		expect(answersIn(journal)).toEqual({ 'born-on': null });
	});

	test('answered apart on two devices, one with a clock a year fast: the answer given last counts for good', () => {
		const here = appended([], [answer('name', 'Sam')]).added;
		const fast = appended([], [answer('name', 'Samuel')], phone('b', '2027-11-21T09:30')).added;
		const both = [...here, ...fast];
		expect(answersIn(both), 'the fast clock is ahead at first').toEqual({ name: 'Samuel' });

		const { added } = appended(both, [answer('name', 'Sami')], phone('c', '2026-11-22T09:30'));
		expect(answersIn([...both, ...added])).toEqual({ name: 'Sami' });
		expect(standing([...both, ...added])).toHaveLength(1);
	});

	test('the same as the answer that stands is not written again, though another device said something else', () => {
		const both = [
			...appended([], [answer('name', 'Sam')]).added,
			...appended([], [answer('name', 'Sami')], phone('b', '2026-11-21T10:30')).added
		];
		expect(appended(both, [answer('name', 'Sami')], phone('c')).added).toEqual([]);
		expect(answersIn([...both, ...appended(both, [answer('name', 'Sam')], phone('c')).added])).toEqual({ name: 'Sam' });
	});
});

describe('corrections', () => {
	const first = appended([], [refused('2026-10-09')]).added;

	test('a correction replaces; the old one can be seen', () => {
		const { added } = appended(first, [{ ...refused('2026-10-08'), replaces: 'a1' }], phone('b'));
		const journal = [...first, ...added];
		expect(standing(journal).map(({ id }) => id)).toEqual(['b1']);
		expect(historyOf(journal, 'b1')).toHaveLength(2);
	});

	test('a tab that has not seen the last correction corrects the last one, not the first', () => {
		const second = [...first, ...appended(first, [{ ...refused('2026-10-08'), replaces: 'a1' }], phone('b')).added];
		const third = appended(second, [{ ...refused('2026-10-07'), replaces: 'a1' }], phone('c')).added;
		expect(third[0]?.replaces).toBe('b1');
		expect(standing([...second, ...third]), 'one letter, not two').toHaveLength(1);
	});

	test('taking back twice is taking back once', () => {
		const gone = [...first, ...appended(first, [{ kind: 'withdrawn', replaces: 'a1' }], phone('b')).added];
		expect(standing(gone)).toEqual([]);
		expect(appended(gone, [{ kind: 'withdrawn', replaces: 'a1' }], phone('c')).added).toEqual([]);
	});

	test('what was taken back can be written down again', () => {
		const gone = [...first, ...appended(first, [{ kind: 'withdrawn', replaces: 'a1' }], phone('b')).added];
		expect(appended(gone, [refused('2026-10-09')], phone('c')).added).toHaveLength(1);
	});

	test.each<[string, Journal, NewEntry]>([
		['an entry that is not there', first, { ...refused('2026-10-08'), replaces: 'z9' }],
		[
			'an entry of another kind',
			appended([], [answer('name', 'Sami')]).added,
			{ ...refused('2026-10-08'), replaces: 'a1' }
		],
		[
			'an entry that was taken back meanwhile',
			[...first, ...appended(first, [{ kind: 'withdrawn', replaces: 'a1' }], phone('b')).added],
			{ ...refused('2026-10-08'), replaces: 'a1' }
		]
	])('%s cannot be corrected, and nothing is added', (_what, journal, wanted) => {
		expect(append(journal, [answer('council', 'E06000063'), wanted], phone('c'))).toEqual({
			nothingToCorrect: wanted.replaces
		});
	});
});

test('a circle of corrections, as only a forged file has, ends', () => {
	const [one, other] = appended([], [answer('name', 'Sam'), refused('2026-10-09')]).added;
	const circle = [
		{ ...one, replaces: 'a2' },
		{ ...other, replaces: 'a1' }
	] as Entry[];
	expect(latestOf(circle, 'a1')?.id).toBe('a2');
});
