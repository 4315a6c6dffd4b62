import { describe, expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { takenOut } from '../lists/rows.ts';
import {
	changedSince,
	piecesIn,
	standingWords,
	stateOf,
	versionAnswers,
	versionsIn,
	wordingName
} from './working-document.ts';
import { workingPaper, workingText } from './working-paper.ts';

const answers: Answers = {
	[wordingName('r2', 'section')]: 'F',
	[wordingName('r2', 'now')]: 'Access to speech therapy.',
	[wordingName('r2', 'family')]: 'One hour each week.',
	[wordingName('r1', 'section')]: 'F',
	[wordingName('r1', 'agreed')]: 'A quiet room for tests.',
	[wordingName('r3', 'section')]: 'B',
	[wordingName('r3', 'council')]: 'Sami has some difficulty with noise.'
};

test.each([
	// what is there, where it stands, why
	[{}, 'unchanged', 'nothing was proposed'],
	[{ now: 'a' }, 'unchanged', 'the words of the plan alone'],
	[{ now: 'a', family: 'b' }, 'family', 'one side'],
	[{ council: 'b' }, 'council', 'the other side'],
	[{ family: 'a', council: 'b' }, 'disputed', 'both, and not alike'],
	[{ family: 'one  hour\na week', council: 'one hour a week' }, 'agreed', 'both alike but for spaces'],
	[{ family: 'a', council: 'b', agreed: 'c' }, 'agreed', 'settled since']
] as const)('%j is %s (%s)', (words, state, _why) => {
	expect(stateOf(words)).toBe(state);
});

describe('the pieces', () => {
	test('stand by section, B before F, and in the order they were begun', () => {
		expect(piecesIn(answers).map(({ id, section, state }) => [id, section, state])).toEqual([
			['r3', 'B', 'council'],
			['r1', 'F', 'agreed'],
			['r2', 'F', 'family']
		]);
	});
	test('that were taken out are gone', () => {
		const { question, value } = takenOut('working', 'r2');
		expect(piecesIn({ ...answers, [question]: value }).map(({ id }) => id)).toEqual(['r3', 'r1']);
	});
	test('have the agreed words standing, and else those of the plan', () => {
		expect(piecesIn(answers).map(standingWords)).toEqual(['', 'A quiet room for tests.', 'Access to speech therapy.']);
	});
});

describe('a version', () => {
	const pieces = piecesIn(answers);
	const kept = { ...answers, ...versionAnswers('v1', { on: date('2026-11-21'), what: 'sent', pieces }) };

	test('stays as it was when the pieces change', () => {
		const later = { ...kept, [wordingName('r2', 'agreed')]: 'Forty minutes each week.' };
		const [version] = versionsIn(later);
		expect(version).toMatchObject({ number: 1, on: '2026-11-21', what: 'sent' });
		expect(version?.pieces).toEqual(pieces);
		expect(version && changedSince(piecesIn(later), version).map(({ id }) => id)).toEqual(['r2']);
	});
	test('that cannot be read is left out, and breaks nothing', () => {
		const broken = { ...kept, 'rows:working-versions:v1:copy': '{"not": "a list"' };
		expect(versionsIn(broken)).toEqual([]);
		expect(piecesIn(broken)).toEqual(pieces);
	});
	test('has its words in a paper with a key', () => {
		const given = { on: date('2026-11-21'), name: 'Sami', council: 'Cumberland council', version: 1, written: 'today' };
		expect(workingText(workingPaper(pieces, given))).toBe(
			'Working document\n\nPlan of Sami\nCumberland council\nVersion 1, today\n\n' +
				'Key\nPlan: the words of the plan as they are, in normal type\nAgreed: words both sides agree, underlined and in green\n' +
				'Family: words the parent or young person proposes, in bold and blue\nCouncil: words the council proposes, in italics and dark red\n\n' +
				'Section B: special educational needs\n\nB1. Proposed by the council\nCouncil: Sami has some difficulty with noise.\n\n' +
				'Section F: special educational provision\n\nF1. Agreed\nAgreed: A quiet room for tests.\n\n' +
				'F2. Proposed by the parent or young person\nPlan: Access to speech therapy.\nFamily: One hour each week.\n'
		);
	});
});
