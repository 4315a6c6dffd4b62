import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groups } from '../src/lib/content/guides/groups.ts';
import { englishGuides as guides } from '../src/lib/content/guides/index.ts';
import { passagesOf } from '../src/lib/content/guides/guide.ts';
import type { Guide, Level } from '../src/lib/content/guides/guide.ts';
import { bannedWords, sentencesOf, wordsOf } from '../src/lib/content/guides/wording.ts';
import { lawPack } from '../src/lib/core/law/law-pack.ts';
import { glossary } from '../src/lib/content/glossary.ts';
import { helpServices } from '../src/lib/content/help-services.ts';
import { readSources } from '../src/lib/content/sources.ts';
import { hardest, median, readingGrade, syllablesOf } from './helpers/reading-grade.ts';

// What stands in the guides, words and contacts of today. How a faulty guide is refused: read-guides.test.ts.

const plainOf = (guide: Guide, level: Level) => passagesOf(guide.levels[level] ?? []).map(({ plain }) => plain);
const numbered = guides.filter(({ number }) => number !== undefined);
const everything = guides.flatMap(({ levels }) => Object.values(levels).flatMap(passagesOf));
const headingsOf = ({ levels }: Guide) =>
	Object.values(levels).flatMap((blocks) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.plain] : [])));

test('the twenty-five guides are there, under the numbers and addresses they were given', () => {
	expect(numbered.map(({ number, slug }) => [number, slug])).toEqual([
		[1, 'help-at-school-without-a-plan'],
		[2, 'keep-a-log'],
		[3, 'asking-for-an-assessment'],
		[4, 'things-they-might-say'],
		[5, 'what-happens-in-the-assessment'],
		[6, 'refused-to-assess'],
		[7, 'refused-a-plan'],
		[8, 'check-your-draft-plan'],
		[9, 'make-the-help-specific'],
		[10, 'choosing-a-school'],
		[11, 'full-or-not-suitable'],
		[12, 'independent-schools'],
		[13, 'eotas-and-home-education'],
		[14, 'travel-to-school'],
		[15, 'personal-budgets'],
		[16, 'annual-review'],
		[17, 'moving-on'],
		[18, 'growing-up'],
		[19, 'help-not-happening'],
		[20, 'who-can-sort-this-out'],
		[21, 'mediation-and-the-certificate'],
		[22, 'going-to-the-tribunal'],
		[23, 'discrimination-and-exclusion'],
		[24, 'your-rights-at-16'],
		[25, 'special-situations']
	]);
});

test('each guide stands in one group of the list', () => {
	const grouped = Object.values(groups)
		.flat()
		.toSorted((a, b) => a - b);
	expect(grouped).toEqual(numbered.map(({ number }) => number));
});

test('the cards are there', () => {
	const cards = guides.filter(({ number }) => number === undefined).map(({ slug }) => slug);
	expect(cards.toSorted()).toEqual(['keep-your-dates-safe', 'ten-myths', 'what-might-change', 'who-is-my-council']);
});

// Section 14 of the journeys says which questions each guide answers.
test.each([
	[
		'asking-for-an-assessment',
		['Who can ask', 'What does the council have to ask itself?', 'What do I write?', 'What happens when?']
	],
	[
		'refused-to-assess',
		['Which reasons are not good enough?', 'How do I appeal?', 'How do I get the certificate?', 'How long do I have?']
	],
	[
		'check-your-draft-plan',
		['What does each section have to hold?', 'How do I check it?', 'When is help clear enough?', 'How long do I have?']
	],
	['who-can-sort-this-out', ['Which way do I go?', 'What can each one do?', 'What shuts what?']],
	[
		'help-at-school-without-a-plan',
		[
			'What is SEN support?',
			'What must the school do?',
			'How often should the school meet me?',
			'What about the £6,000?'
		]
	],
	['keep-a-log', ['Why keep a log?', 'What do I write down?', 'How do I write it?']],
	['things-they-might-say', ['What may the council say?', 'What may the school say?']],
	['what-happens-in-the-assessment', ['Who gives advice?', 'What is my part?']],
	['refused-a-plan', ['What does the law ask?', 'Which reasons should I look at closely?', 'What are my choices?']],
	['make-the-help-specific', ['Which words are too weak?', 'How do I change a line?']],
	['choosing-a-school', ['Which schools can I ask for?', 'How do I look at a school?']],
	[
		'full-or-not-suitable',
		['“The school is full”', '“The school says it can’t meet need”', '“Mainstream is not suitable for him”']
	],
	['independent-schools', ['A school that is not on the list', 'How do I compare the costs?']],
	['eotas-and-home-education', ['What is the difference?', 'How do I ask for EOTAS?']],
	['travel-to-school', ['Who has a right to free travel, from 5 to 16?', 'What about 16 to 25?']],
	['personal-budgets', ['How do I ask?', 'When may they pay it to me?', 'What if they say no?']],
	['annual-review', ['Before the meeting', 'At the meeting', 'After the meeting']],
	['moving-on', ['Which date is it?', 'What is different after Year 11?']],
	['growing-up', ['What must the plan do?', 'What about care when I am 18?']],
	['help-not-happening', ['What does the law say?', 'Step by step']],
	['going-to-the-tribunal', ['Which form is it?', 'What do I send with it?', 'What is the day like?']],
	[
		'discrimination-and-exclusion',
		[
			'How do I claim against a school?',
			'Who decides about discrimination?',
			'What happens after an exclusion for good?'
		]
	],
	['your-rights-at-16', ['What becomes yours?', 'Can my parents still help?', 'What if I cannot decide something?']],
	[
		'special-situations',
		['Children in care', 'Service families', 'Youth custody', 'Out of school, or in a referral unit', 'New to English']
	],
	[
		'mediation-and-the-certificate',
		['Do I need a certificate?', 'I do not want to mediate', 'I want to mediate', 'What is mediation like?']
	]
])('%s answers its questions', (slug, questions) => {
	const guide = guides.find((one) => one.slug === slug);
	expect(guide && headingsOf(guide)).toEqual(expect.arrayContaining(questions));
});

test('the draft plan guide has a part for each of the twelve boxes of a plan', () => {
	const guide = guides.find(({ slug }) => slug === 'check-your-draft-plan');
	const boxes = (guide ? headingsOf(guide) : []).flatMap((heading) => /^(H1 and H2|[A-K]):/.exec(heading)?.[1] ?? []);
	expect(boxes).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1 and H2', 'I', 'J', 'K']);
});

test('most of each guide says where it is in the law', () => {
	for (const { slug, levels } of numbered) {
		const passages = Object.values(levels).flatMap(passagesOf);
		// A log is a habit, and little of it is law.
		const least = slug === 'keep-a-log' ? 8 : 20;
		expect(passages.filter(({ basis }) => basis).length, slug).toBeGreaterThanOrEqual(least);
	}
});

test('no statement stands better than the rule its number comes from', () => {
	const folder = join(import.meta.dirname, '../src/lib/content/guides');
	const lines = readdirSync(folder)
		.filter((name) => name.endsWith('.en.md'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
	const read = lines.filter((line) => line.includes('[law V:'));
	const rules = read.flatMap((line) => [...line.matchAll(/\{\{([a-z0-9-]+)/g)].map(([, id = '']) => ({ id, line })));
	expect(rules.length).toBeGreaterThan(50);
	for (const { id, line } of rules) {
		const codes: readonly string[] = lawPack.find(id)?.checks.map(({ code }) => code) ?? [];
		expect(codes.includes('P') || codes.includes('p'), `${id} was not read in the law: ${line}`).toBe(true);
	}
});

test('every page that was read is used somewhere, so that the list of sources is no ornament', () => {
	const src = join(import.meta.dirname, '../src');
	const users = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
		(name) => /\.(ts|md)$/.test(name) && !/content\/sources\.ts$|\.test\.ts$/.test(name)
	);
	const text = users.map((name) => readFileSync(join(src, name), 'utf8')).join('\n');
	const isUsed = (id: string) => new RegExp(`[;'\\s]${id}[;'\\]]`).test(text);
	expect(isUsed('A36')).toBe(true);
	expect(isUsed('A999')).toBe(false);
	expect(Object.keys(readSources).filter((id) => !isUsed(id))).toEqual([]);
});

test('Short can be read at eleven: median grade 6 or lower, and each guide for itself', () => {
	const grades = guides.map((guide) => readingGrade(plainOf(guide, 'short')));
	expect(median(grades)).toBeLessThanOrEqual(6);
	expect(Math.max(...grades)).toBeLessThanOrEqual(6);
	const lines = hardest(
		guides.flatMap((guide) => plainOf(guide, 'short')),
		10
	);
	console.log(
		['Hardest in Short:', ...lines.map(({ grade, sentence }) => `${grade.toFixed(1)} ${sentence}`)].join('\n')
	);
});

test('no sentence of a guide has more than 25 words, and none a banned word', () => {
	expect(everything.length).toBeGreaterThan(1800);
	for (const { plain } of everything) {
		for (const sentence of sentencesOf(plain)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
		for (const { pattern } of bannedWords) expect(plain).not.toMatch(pattern);
	}
});

test('the ten myths are ten cards, each with what the law says and where to read on', () => {
	const myths = guides.find(({ slug }) => slug === 'ten-myths');
	const blocks = myths?.levels.short ?? [];
	const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
	expect(myths?.shown).toBe('cards');
	expect(starts).toHaveLength(10);
	for (const [place, start] of starts.entries()) {
		const card = passagesOf(blocks.slice(start, starts[place + 1]));
		expect(card.filter(({ basis }) => basis).length, `card ${place + 1}`).toBeGreaterThan(0);
		expect(card.at(-1)?.html, `card ${place + 1}`).toMatch(/<a href="\/guides\//);
	}
});

test('what might change names no day of change, and keeps to what is proposed', () => {
	const card = guides.find(({ slug }) => slug === 'what-might-change');
	const text = card ? plainOf(card, 'short').join(' ') : '';
	expect(text).toContain('A plan to change the law is not the law.');
	expect(text).toContain('Nothing in today’s tests has changed.');
	expect(text).toContain('“because of the White Paper”? That is not right.');
	expect(text).not.toMatch(/20(2[789]|3\d)/);
});

test('words and contacts keep to our words too', () => {
	const texts = [
		...glossary
			.filter(({ id }) => id !== 'council')
			.flatMap(({ means, forYoungPerson = '' }) => [means, forYoungPerson]),
		...helpServices.flatMap(({ what, how = '' }) => [what, how])
	];
	for (const text of texts) for (const { pattern } of bannedWords) expect(text).not.toMatch(pattern);
});

test.each([
	['EHC', 3, 'said letter by letter'],
	['SENDIASS', 3, 'said as a word'],
	['council', 2, 'a plain word'],
	['assessment', 3, 'a long word'],
	['6', 1, 'a figure'],
	['“Why?”', 1, 'with its marks']
])('%s has %i syllables: %s', (word, count) => {
	expect(syllablesOf(word)).toBe(count);
});

test('the grade is that of the formula', () => {
	// 16 words, 24 syllables, 1 sentence: 0.39 × 16 + 11.8 × 1.5 − 15.59.
	const example = 'This sentence, taken as a reading passage unto itself, is being used to prove a point.';
	expect(readingGrade([example])).toBeCloseTo(8.35, 2);
	// 6 words, 6 syllables, 1 sentence: 2.34 + 11.8 − 15.59.
	expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
});

test('the middle of an even and of an odd number of grades', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2.5);
});
