import { describe, expect, test } from 'vitest';
import { event, timeline } from '../../../../tests/helpers/case.ts';
import { lateReasons } from './late-reasons.ts';
import { checkDecisionLetter, letterContents, letterItems, letterQuestion, tickedIn } from './letter-check.ts';

// What a letter has to hold (SEND Regulations 2014, regulation 5(3) and others), and what is kept for a late appeal.

const all = [...letterItems];
const without = (...items: readonly string[]) => all.filter((item) => !items.includes(item));

describe('a no to an assessment holds seven things', () => {
	test('all of them there: nothing to ask for', () => {
		expect(checkDecisionLetter('assessment-refused', all)).toEqual({ missing: [] });
	});

	test.each([
		[without('reasons'), ['reasons'], undefined, 'reasons missing: asked for, but no excuse for being late'],
		[without('sendiass', 'drs'), ['drs', 'sendiass'], undefined, 'help missing'],
		[without('time-limit'), ['time-limit'], ['time-limit'], 'nobody can know the day'],
		[
			without('appeal-right', 'mediation-adviser'),
			['appeal-right', 'mediation-adviser'],
			['appeal-right', 'mediation-adviser'],
			'nor how to begin'
		]
	])('%#', (ticked, missing, lacked, _why) => {
		const check = checkDecisionLetter('assessment-refused', ticked);
		expect(check.missing.map(({ item }) => item)).toEqual(missing);
		expect(check.missing.every(({ says }) => says === 'refusal-letter-holds')).toBe(true);
		expect(check.letter).toBe('L-1.7');
		expect(check.note?.lacked).toEqual(lacked);
	});
});

test('a plan is the decision itself: no reasons are missed in it', () => {
	expect(letterContents['final-plan'].reasons).toBeUndefined();
	const check = checkDecisionLetter('final-plan', ['decision']);
	expect(check.missing.map(({ item }) => item)).not.toContain('reasons');
	expect(check.letter).toBe('L-7.17');
});

test('the adviser is named by regulation 32 in every letter', () => {
	for (const contents of Object.values(letterContents)) expect(contents['mediation-adviser']).toBeDefined();
});

describe('reasons for a late appeal, from the record alone', () => {
	const letter = event(
		'assessment-refused',
		{ letterDate: '2026-09-01', sentDate: '2026-09-04', receivedDate: '2026-09-14' },
		{},
		{ id: 'no' }
	);
	const told = event('mediation-adviser-told', { on: '2026-10-30' }, { wants: 'certificate-only' });
	const before = event('mediation-adviser-told', { on: '2026-08-01' });

	test('what the letter lacked, when it was sent and came, and what was done since', () => {
		const seen = timeline([before, letter, told]);
		const decision = seen.happened.find(({ event }) => event === 'assessment-refused');
		if (!decision) throw new Error('no letter');
		const answers = { [letterQuestion(decision)]: without('time-limit', 'reasons') };
		expect(lateReasons(decision, seen, answers)).toEqual([
			{ kind: 'letter-lacked', on: '2026-09-01', items: ['time-limit'] },
			{ kind: 'sent-late', on: '2026-09-01', day: '2026-09-04' },
			{ kind: 'letter-came-late', on: '2026-09-01', day: '2026-09-14' },
			{ kind: 'adviser-told', on: '2026-10-30' }
		]);
	});

	test('a letter that came within the week explains nothing, and one nobody looked through lacks nothing', () => {
		const plain = event('assessment-refused', { letterDate: '2026-09-01', receivedDate: '2026-09-08' });
		const seen = timeline([plain]);
		const [decision] = seen.happened;
		if (!decision) throw new Error('no letter');
		expect(tickedIn({}, decision)).toBeUndefined();
		expect(lateReasons(decision, seen, {})).toEqual([]);
	});
});
