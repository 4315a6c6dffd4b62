import { describe, expect, test } from 'vitest';
import { isFromNewerVersion, longestText, readEntry } from './entry-check.ts';
import type { Fault } from './shape.ts';

const base = { id: 'e1', caseId: 'c1', recordedAt: '2026-11-21T09:30:00.000Z', recordedBy: 'phone' };
const answer = { ...base, kind: 'answer', question: 'name', value: 'Sami' };
const refusal = {
	...base,
	kind: 'event',
	event: 'assessment-refused',
	dates: { letterDate: '2026-10-09', receivedDate: '2026-10-12' },
	details: {}
};
const finalPlan = { ...refusal, event: 'final-plan', details: { about: 'section-i-only' } };
const otherLetter = { ...refusal, event: 'other-letter', details: { about: 'A letter about school transport.' } };
const copy = {
	id: 'L-1.1',
	on: '2026-09-02',
	from: ['Asha'],
	to: ['SEN team'],
	subject: 'Request for an EHC needs assessment',
	body: [
		{ kind: 'heading', id: 'h', text: 'What I ask' },
		{ kind: 'paragraph', id: 'p', text: 'I ask for an assessment.' },
		{ kind: 'list', id: 'l', items: ['one', 'two'] }
	],
	signedBy: ['Asha']
};
const letter = { ...base, kind: 'letter-sent', letter: 'L-1.1', sentOn: '2026-09-02', by: 'e-mail', copy };
const withdrawn = { ...base, kind: 'withdrawn', replaces: 'e0' };

describe('what a journal can hold is read back as it was', () => {
	test.each([
		['a word', answer],
		['a correction', { ...answer, replaces: 'e0' }],
		['“I don’t know”', { ...answer, value: null }],
		['several choices', { ...answer, value: ['in-care', 'custody'] }],
		['none of the choices', { ...answer, value: [] }],
		['a name in another script, with an emoji', { ...answer, value: 'سامي 👨‍👩‍👦' }],
		['a text of 20,000 letters', { ...answer, value: 'a'.repeat(20_000) }],
		['half of an emoji, as a cut-off text ends', { ...answer, value: 'Sami \ud83d' }],
		['a leap day', { ...refusal, dates: { letterDate: '2028-02-29' } }],
		['a paper', refusal],
		['a paper with a choice', finalPlan],
		['a paper in own words', otherLetter],
		['a sent letter', letter],
		['a sent letter with its proof', { ...letter, afterFive: true, receivedOn: '2026-09-03' }],
		['something taken back', withdrawn]
	])('%s', (_what, entry) => {
		expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
	});
});

describe('anything else is refused, and says where', () => {
	test.each<[string, unknown, Fault[]]>([
		['nothing', undefined, [{ at: '', is: 'not-an-object' }]],
		['a list', [], [{ at: '', is: 'not-an-object' }]],
		['no kind', base, [{ at: 'kind', is: 'missing' }]],
		['a kind of later', { ...base, kind: 'photo' }, [{ at: 'kind', is: 'unknown' }]],
		['a kind that means something to JavaScript', { ...base, kind: 'constructor' }, [{ at: 'kind', is: 'unknown' }]],
		['no id', { ...answer, id: undefined }, [{ at: 'id', is: 'missing' }]],
		['an id that is not one', { ...answer, id: '<b>' }, [{ at: 'id', is: 'not-a-name' }]],
		[
			'a question that would reach into an object',
			{ ...answer, question: '__proto__' },
			[{ at: 'question', is: 'not-a-name' }]
		],
		['a field of later', { ...answer, mood: 'good' }, [{ at: 'mood', is: 'unknown' }]],
		['a number for words', { ...answer, value: 7 }, [{ at: 'value', is: 'not-text' }]],
		['a list within a list', { ...answer, value: [['a']] }, [{ at: 'value.0', is: 'not-text' }]],
		['a text without end', { ...answer, value: 'a'.repeat(longestText + 1) }, [{ at: 'value', is: 'too-long' }]],
		[
			'a time of the phone’s own zone',
			{ ...answer, recordedAt: '2026-11-21T09:30:00+01:00' },
			[{ at: 'recordedAt', is: 'not-an-instant' }]
		],
		['hour 24', { ...answer, recordedAt: '2026-11-21T24:00:00.000Z' }, [{ at: 'recordedAt', is: 'not-an-instant' }]],
		[
			'a time on a day that is not',
			{ ...answer, recordedAt: '2026-02-30T09:30:00.000Z' },
			[{ at: 'recordedAt', is: 'not-an-instant' }]
		],
		['itself replaced', { ...answer, replaces: 'e1' }, [{ at: 'replaces', is: 'replaces-itself' }]],
		['something taken back without saying what', { ...base, kind: 'withdrawn' }, [{ at: 'replaces', is: 'missing' }]],
		[
			'an event of later',
			{ ...refusal, event: 'plan-burnt', dates: {}, details: {} },
			[{ at: 'event', is: 'unknown' }]
		],
		[
			'a paper without its date',
			{ ...refusal, dates: { receivedDate: '2026-10-12' } },
			[{ at: 'dates.letterDate', is: 'missing' }]
		],
		[
			'31 February',
			{ ...refusal, dates: { letterDate: '2026-02-31' } },
			[{ at: 'dates.letterDate', is: 'not-a-date' }]
		],
		[
			'29 February of another year',
			{ ...refusal, dates: { letterDate: '2026-02-29' } },
			[{ at: 'dates.letterDate', is: 'not-a-date' }]
		],
		[
			'a year of two digits',
			{ ...refusal, dates: { letterDate: '26-10-09' } },
			[{ at: 'dates.letterDate', is: 'not-a-date' }]
		],
		[
			'a date another event has',
			{ ...refusal, dates: { letterDate: '2026-10-09', on: '2026-10-09' } },
			[{ at: 'dates.on', is: 'unknown' }]
		],
		[
			'a detail that is no choice',
			{ ...finalPlan, details: { about: 'everything' } },
			[{ at: 'details.about', is: 'unknown' }]
		],
		['a way of sending that is none', { ...letter, by: 'pigeon' }, [{ at: 'by', is: 'unknown' }]],
		[
			'half a letter',
			{ ...letter, copy: { ...copy, body: [{ kind: 'list', id: 'l' }] } },
			[{ at: 'copy.body.0.items', is: 'missing' }]
		],
		['“yes” for yes', { ...letter, afterFive: 'yes' }, [{ at: 'afterFive', is: 'not-yes-or-no' }]]
	])('%s', (_what, entry, faults) => {
		expect(readEntry(entry)).toEqual({ ok: false, faults });
	});

	test('all faults are told at once', () => {
		const read = readEntry({ ...refusal, id: '', dates: { letterDate: 'soon' } });
		expect(read).toEqual({
			ok: false,
			faults: [
				{ at: 'id', is: 'not-a-name' },
				{ at: 'dates.letterDate', is: 'not-a-date' }
			]
		});
	});
});

test('a field that would reach into every object is refused', () => {
	const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as object;
	expect(readEntry(Object.assign(hostile, answer))).toMatchObject({ ok: false });
	expect(readEntry({ ...answer, ...hostile })).toEqual({ ok: false, faults: [{ at: '__proto__', is: 'unknown' }] });
});

test.each([
	[[{ at: 'event', is: 'unknown' }], true, 'an event this version does not know'],
	[
		[
			{ at: 'event', is: 'unknown' },
			{ at: 'id', is: 'missing' }
		],
		false,
		'no version writes an entry without an id'
	],
	[[], false, 'nothing wrong at all']
] as [Fault[], boolean, string][])('from a newer version: %j is %s (%s)', (faults, isNewer, _why) => {
	expect(isFromNewerVersion(faults)).toBe(isNewer);
});
