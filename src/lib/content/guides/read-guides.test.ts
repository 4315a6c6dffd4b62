import { expect, test } from 'vitest';
import type { Block, Guide } from './guide.ts';
import { readGuides } from './read-guides.ts';

const front = `---
title: Asking
summary: How to ask.
number: 3
for: parent
rules: ehcna-decision-6w, appeal-window-2m-1m
reviewed: 2026-11-21
checked: 2026-11-20
help: ipsea
---
`;
const body = `
# Short

## In short

- You can ask. [law V: cfa-2014 section 36(1); A36]

## What to do today

1. Write it down.

# Full

## Who can ask

A parent can.
`;
const good = front + body;
const file = 'src/lib/content/guides/asking.en.md';

const read = (text: string, name = file) => readGuides({ [name]: text });
const one = (text: string): Guide => {
	const [guide] = read(text);
	if (!guide) throw new Error('There is no guide');
	return guide;
};
const passages = (blocks: readonly Block[] = []) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage] : block.kind === 'list' ? block.items : []));

test('a good guide is read: its front, its lengths, and what each statement of law rests on', () => {
	const guide = one(good);
	expect(guide).toMatchObject({
		slug: 'asking',
		language: 'en',
		title: 'Asking',
		number: 3,
		for: ['parent'],
		reviewed: '2026-11-21'
	});
	expect(Object.keys(guide.levels)).toEqual(['short', 'full']);
	expect(passages(guide.levels.short)[0]).toEqual({
		html: 'You can ask.',
		plain: 'You can ask.',
		line: 16,
		kind: 'law',
		basis: {
			mark: 'V',
			at: [{ law: 'cfa-2014', place: 'section 36(1)' }],
			read: ['A36'],
			checkedOn: '2026-11-20'
		}
	});
});

test('a statement may have been checked on a day of its own', () => {
	const guide = one(good.replace('; A36]', '; A36; checked 2026-12-01]'));
	expect(passages(guide.levels.short)[0]?.basis?.checkedOn).toBe('2026-12-01');
});

test('numbers of the law come from their rules, also from the second day a rule counts from', () => {
	const statement =
		'It has {{ehcna-decision-6w}}, or {{appeal-window-2m-1m from certificateIssued}}. [law V: cfa-2014 section 36; A36]';
	const guide = one(good.replace('A parent can.', statement));
	expect(passages(guide.levels.full)[0]?.plain).toBe('It has 6 weeks, or 1 month.');
});

test('a tip is told apart, and says nothing of the law', () => {
	expect(passages(one(good.replace('A parent can.', 'Tip: Keep a copy.')).levels.full)[0]).toMatchObject({
		kind: 'tip',
		plain: 'Keep a copy.'
	});
});

test('the first use of a word that is explained leads to its meaning, and no other use does', () => {
	const guide = one(good.replace('A parent can.', 'Ask SENDIASS. SENDIASS is free. Please send it.'));
	expect(guide.terms.full).toEqual(['sendiass']);
	expect(passages(guide.levels.full)[0]?.html).toBe(
		'Ask <a class="term" id="use-sendiass" href="#word-sendiass">SENDIASS</a>. SENDIASS is free. Please send it.'
	);
});

test('what a guide holds is made safe', () => {
	const guide = one(good.replace('A parent can.', 'Tea & **milk**, [a link](https://example.org/?a=1&b=2).'));
	expect(passages(guide.levels.full)[0]?.html).toBe(
		'Tea &amp; <strong>milk</strong>, <a href="https://example.org/?a=1&amp;b=2">a link</a>.'
	);
});

const easyRead = `
# Easy Read

## What it is

{document} You have an **EHC plan**. That is a paper with the help you need.

{phone: Jo calls SENDIASS} Call them.
`;

test('an idea of an Easy Read has its picture, and a hard word is explained beside it', () => {
	const [first, second] = passages(one(good + easyRead).levels['easy-read']);
	expect(first).toMatchObject({
		picture: { id: 'document' },
		html: expect.stringContaining('<strong>EHC plan</strong>')
	});
	expect(second).toMatchObject({ picture: { id: 'phone', says: 'Jo calls SENDIASS' }, plain: 'Call them.' });
});

test.each([
	['{document} You', 'You', 32, 'begins with its picture', 'an idea without a picture'],
	['{document}', '{dragon}', 32, 'there is no picture “dragon”', 'a picture nobody drew'],
	['{document} You', '{document} {phone} You', 32, 'an idea has one picture', 'two pictures'],
	['**EHC plan**', 'EHC plan', 32, '“EHC plan” is a hard word', 'a hard word that is not explained'],
	['{document} You have', '- {document} You have', 32, 'Easy Read has no lists', 'a list'],
	['the help you need.', 'the help. It is long. It is yours.', 32, 'more than 3 sentences', 'more than one idea'],
	[
		'the help you need.',
		'the help you need at school, at home, on the bus and with your friends too.',
		32,
		'where 15 are the most',
		'a long sentence'
	],
	['A parent can.', '{phone} A parent can.', 26, 'pictures stand in Easy Read only', 'a picture elsewhere']
])('Easy Read: %j for %j is refused at line %i (%s): %s', (from, to, line, what, _why) => {
	const text = good + easyRead;
	expect(text).toContain(from);
	expect(() => read(text.replace(from, () => to))).toThrow(
		new RegExp(`^${escape(file)}:${line}: [^\\n]*${escape(what)}`, 'm')
	);
});

test('a guide in another language may have its Short alone, in its own words', () => {
	const polish = good
		.replace(/# Full[^]*/, '')
		.replace('## In short', '## W skrócie')
		.replace('letters: ', '');
	const found = readGuides({ 'asking.en.md': good, 'asking.pl.md': polish });
	expect(found.map(({ language, levels }) => [language, Object.keys(levels)])).toEqual([
		['en', ['short', 'full']],
		['pl', ['short']]
	]);
});

test('guides come in the order of their numbers, and cards after them', () => {
	const card = good.replace('number: 3\n', '');
	const second = good.replace('number: 3', 'number: 1');
	const found = readGuides({ 'card.en.md': card, 'third.en.md': good, 'first.en.md': second });
	expect(found.map(({ slug }) => slug)).toEqual(['first', 'third', 'card']);
});

// What is changed in the good guide, the line it is refused at, and what is said of it.
test.each([
	['title: Asking\n', '', 1, 'there is no title', 'a missing title'],
	['summary: How to ask.', 'summary: ', 1, 'there is no summary', 'an empty summary'],
	['reviewed: 2026-11-21', 'reviewed: 2026-02-30', 7, '“2026-02-30” is not a day', 'a day that does not exist'],
	['number: 3', 'number: three', 4, 'not a whole number', 'a number in words'],
	['for: parent', 'for: parents', 5, 'for: there is no “parents”', 'a reader nobody knows'],
	['help: ipsea', 'help: ipsea, aunt', 9, 'help: there is no “aunt”', 'a helper nobody knows'],
	['help: ipsea', 'help: ipsea\ncolour: red', 10, '“colour: red”', 'a line no guide has'],
	['help: ipsea', 'help: ipsea\nhelp: ipsea', 10, 'two lines for help', 'a line twice'],
	['rules: ehcna-decision-6w', 'rules: made-up-9w', 6, 'rules: there is no “made-up-9w”', 'an unknown rule'],
	['help: ipsea', 'help: ipsea\nflow: dance', 10, 'flow: there is no “dance”', 'an unknown flow'],
	['help: ipsea', 'help: ipsea\ncalculator: nine', 10, 'calculator: there is no “nine”', 'an unknown calculator'],
	['help: ipsea', 'help: ipsea\nshown: upside-down', 10, 'shown: there is no “upside-down”', 'a way it is not shown'],
	[
		'help: ipsea',
		'help: ipsea\ncalculator: draft-plan-no-school',
		10,
		'calculator: there is no “draft-plan-no-school”',
		'a rule that works out no day'
	],
	['help: ipsea', 'help: ipsea\nletters: one', 10, 'letters: there is no “one”', 'what is no letter'],
	[
		'help: ipsea',
		'help: ipsea\nnext: nowhere',
		10,
		'“/guides/nowhere” leads nowhere',
		'a next guide that is not there'
	],
	['A parent can.', 'It has {{made-up-9w}}. [law V: A36]', 26, 'no rule “made-up-9w”', 'an unknown rule in the text'],
	[
		'A parent can.',
		'It has {{mediation-contact-2m}}. [law V: A36]',
		26,
		'not in the line “rules:”',
		'a rule that is not named'
	],
	[
		'A parent can.',
		'It has {{ehcna-decision-6w from birth}}. [law V: A36]',
		26,
		'gives no length',
		'a fact it does not count from'
	],
	['A parent can.', 'It has 6 weeks. [law V: A36]', 26, '“6 weeks” is typed', 'a number somebody typed'],
	[
		'A parent can.',
		'It has two working days. [law V: A36]',
		26,
		'“two working days” is typed',
		'a number typed in words'
	],
	['A parent can.', 'The council must answer.', 26, '“must”) has no source', 'a statement of law without a source'],
	[
		'A parent can.',
		'It has {{ehcna-decision-6w}}.',
		26,
		'a length from a rule”) has no source',
		'a length without a source'
	],
	['A parent can.', 'Tip: The council must answer.', 26, 'a tip is ours', 'law in a tip'],
	['A parent can.', 'Tip: Ask. [law V: A36]', 26, 'a tip is ours', 'a tip dressed as law'],
	['A parent can.', 'It can. [law V: A999]', 26, 'there is no source “A999”', 'an unknown source'],
	['A parent can.', 'It can. [law V: cfa-2014]', 26, '“cfa-2014” says no place', 'a law without where in it'],
	['A parent can.', 'It can. [law V: cfa-2014 section 1]', 26, 'names a page that was read', 'a V nobody read'],
	['A parent can.', 'It can. [law M: checked 2026-11-21]', 26, 'has no source', 'a source that is only a day'],
	['A parent can.', 'It can. [law X: A36]', 26, 'V, S or M', 'an unknown mark'],
	['A parent can.', 'It can. [law V: A36; checked soon]', 26, 'no day like 2026-11-21', 'a day that is none'],
	['A parent can.', 'It can [law V: A36] do so.', 26, 'has to stand at the end', 'a mark in the middle'],
	['checked: 2026-11-20\n', '', 15, 'no checked date', 'no checked date anywhere'],
	['A parent can.', '[Look](/guides/nowhere).', 26, '“/guides/nowhere” leads nowhere', 'a dead link'],
	['A parent can.', '[Look](#nothing).', 26, '“#nothing” leads nowhere', 'a dead anchor'],
	['A parent can.', '[Look](/glossary#zebra).', 26, 'leads nowhere', 'a word that is not explained'],
	['A parent can.', '[Look](/guides/asking/easy-read).', 26, 'leads nowhere', 'a length that is not there'],
	['A parent can.', '[Look](/calculator/nine).', 26, 'leads nowhere', 'a calculator there is none of'],
	['A parent can.', '[Look](/help#tea).', 26, 'leads nowhere', 'a situation there is none of'],
	['A parent can.', '[Look](http://example.org).', 26, 'leads nowhere', 'a link that is not https'],
	['A parent can.', 'You _may_ ask.', 26, '“_may_” is not plain text', 'italics'],
	['A parent can.', 'You <b>can</b> ask.', 26, '“<b>” is not plain text', 'HTML in a line'],
	['A parent can.', '<script>alert(1)</script>', 26, 'and no html', 'HTML as a block'],
	['A parent can.', '| a | b |\n|---|---|\n| c | d |', 26, 'and no table', 'a table'],
	['A parent can.', '- one\n  - two', 26, 'no list of its own', 'a list in a list'],
	['## Who can ask', '### Who can ask', 24, 'is 3 deep, under one that is 1', 'a heading that skips a step'],
	['A parent can.', '#### Deep', 26, 'is 4 deep', 'a heading too deep'],
	['A parent can.', '## Who can ask', 26, 'two headings are called', 'a heading twice'],
	['## Who can ask', '## Sources', 24, 'a heading “Sources” of its own', 'a heading every page has'],
	['## Who can ask\n\n', '', 24, 'text before the first', 'text without a heading'],
	['# Full', '# Long', 22, '“# Long” is none of', 'an unknown length'],
	['# Short\n', 'Hello.\n\n# Short\n', 12, 'text before “# Short”', 'text before the first length'],
	['## In short', '## Shortly', 1, 'Short has no “## In short”', 'no opening'],
	['\n# Full\n\n## Who can ask\n\nA parent can.\n', '', 1, 'there is no part for full', 'no full guide'],
	['1. Write it down.', '1. Tell the local authority.', 20, '“local authority” is not a word of ours', 'a banned word'],
	['summary: How to ask.', 'summary: Fight for your rights.', 3, '“Fight” is not', 'a banned word at the top'],
	['## Who can ask', '## Apply now', 24, '“Apply” is not', 'a banned word in a heading'],
	[
		'1. Write it down.',
		'1. One two three four five six seven eight nine ten, one two three four five six seven eight nine ten more.',
		20,
		'a sentence of 21 words',
		'a long sentence'
	]
])('%j for %j is refused at line %i (%s): %s', (from, to, line, what, _why) => {
	expect(good).toContain(from);
	const text = good.replace(from, () => to);
	expect(() => read(text)).toThrow(new RegExp(`^${escape(file)}:${line}: [^\\n]*${escape(what)}`, 'm'));
});

test.each(['Asking.en.md', 'asking_now.en.md', 'asking.md', 'asking.english.md'])(
	'a file called %s is refused',
	(name) => {
		expect(() => read(good, name)).toThrow('is called like');
	}
);

test('a file without its front is refused', () => {
	expect(() => read(body)).toThrow(`${file}:1: the file does not begin`);
});

test('every fault of every file is told at once', () => {
	const message = () =>
		readGuides({ 'a.en.md': good.replace('title: Asking\n', ''), 'b.en.md': good.replace('parent\n', 'cat\n') });
	expect(message).toThrow(/a\.en\.md:1: there is no title[^]*b\.en\.md:5: for/);
});

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
