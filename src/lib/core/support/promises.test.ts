import { expect, test } from 'vitest';
import type { Happening } from '../cases/happenings.ts';
import { date } from '../dates/calendar-date.ts';
import { isFailed, promisesIn } from './promises.ts';
import { supportRecord } from './record.ts';

const today = date('2026-11-21');

const promise = (root: string, due?: string): Happening => ({
	id: root,
	root,
	event: 'promise',
	on: date('2026-11-03'),
	dates: { on: date('2026-11-03'), ...(due && { due: date(due) }) },
	details: { at: 'school', withWhom: 'Ms Example', promised: 'send the record' }
});
const answer = (of: string, on: string, kept: string): Happening => ({
	id: `${of}-answer`,
	root: `${of}-answer`,
	event: 'promise-answered',
	on: date(on),
	dates: { on: date(on) },
	details: { kept },
	of
});

test.each([
	// due, answer, state, whether to write about it, why
	['2026-11-21', undefined, 'open', false, 'today is still in time'],
	['2026-11-20', undefined, 'late', true, 'yesterday has gone'],
	[undefined, undefined, 'open', false, 'no day was named, so it is never late'],
	['2026-11-20', ['2026-11-20', 'kept'], 'kept', false, 'on the day itself'],
	['2026-11-19', ['2026-11-20', 'kept'], 'kept-late', false, 'a day late, but done'],
	[undefined, ['2026-11-20', 'kept'], 'kept', false, 'no day to be late for'],
	['2026-11-20', ['2026-11-20', 'in-part'], 'in-part', true, 'some of it is left'],
	['2026-11-30', ['2026-11-20', 'broken'], 'broken', true, 'told before the day that it will not be']
])('a promise for %s, answered %o, is %s (to write about: %s; %s)', (due, answered, state, failed, _why) => {
	const [on, kept] = answered ?? [];
	const story = [promise('p', due), ...(on && kept ? [answer('p', on, kept)] : [])];
	const [made] = promisesIn(story, today);
	expect(made?.state).toBe(state);
	expect(made && isFailed(made)).toBe(failed);
});

test('the next one comes first, one without a day after those with one, settled ones last', () => {
	const story = [
		promise('later', '2026-12-01'),
		promise('settled', '2026-11-04'),
		answer('settled', '2026-11-04', 'kept'),
		promise('no day'),
		promise('next', '2026-11-25')
	];
	expect(promisesIn(story, today).map(({ root }) => root)).toEqual(['next', 'later', 'no day', 'settled']);
});

test('an answer to one promise says nothing of another, and the newest answer counts', () => {
	const story = [
		promise('a', '2026-11-06'),
		promise('b', '2026-11-06'),
		answer('a', '2026-11-06', 'broken'),
		answer('a', '2026-11-09', 'kept')
	];
	expect(promisesIn(story, today).map(({ root, state }) => [root, state])).toEqual([
		['b', 'late'],
		['a', 'kept-late']
	]);
});

test('the record tells each in a line, in the English of letters', () => {
	const at = (event: Happening['event'], on: string, details: Record<string, string>, dates = {}): Happening => ({
		id: on,
		root: on,
		event,
		on: date(on),
		dates: { on: date(on), ...dates },
		details
	});
	const story = [
		at(
			'support-planned',
			'2026-09-07',
			{ help: 'reading group', aim: 'read a page' },
			{ reviewOn: date('2026-10-30') }
		),
		at('support-missed', '2026-10-05', { help: 'reading group', reason: 'no staff' }),
		at('support-reviewed', '2026-10-30', { aimMet: 'no', ownView: '“too loud”' }),
		at('support-meeting', '2026-11-03', { contact: 'call', withWhom: 'Ms Example', said: 'the group has stopped' }),
		promise('p', '2026-11-06'),
		at('assessment-requested', '2026-11-07', {})
	];
	expect(supportRecord(story, today)).toEqual([
		'7 September 2026: help planned; reading group; to reach: read a page; to be looked at on 30 October 2026',
		'5 October 2026: help did not happen; reading group; reason given: no staff',
		'30 October 2026: help looked at; the aim was not reached; own view: “too loud”',
		'3 November 2026: call with Ms Example: the group has stopped',
		'3 November 2026: Ms Example promised for 6 November 2026: send the record (not kept by that day)'
	]);
});
