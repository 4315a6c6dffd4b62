import { describe, expect, test } from 'vitest';
import en from '../src/lib/content/locales/en/index.ts';
import { journeys } from '../src/lib/content/journeys/index.ts';
import { readSources } from '../src/lib/content/sources.ts';
import { eventKinds, eventSpecs } from '../src/lib/core/cases/events.ts';
import { flows } from '../src/lib/core/flows/index.ts';
import { letterKinds } from '../src/lib/core/letters/index.ts';
import { tables } from '../src/lib/core/lists/tables.ts';
import { bannedWords, sentencesOf, wordsOf } from '../src/lib/content/guides/wording.ts';
import { questionWords } from '../src/lib/i18n/question-words.ts';
import { wordsFor } from '../src/lib/i18n/words.ts';

// Words found by ids that come from data, where no type can see that one is missing.

const words = await wordsFor('en', 'questions', 'ask', 'letters', 'lists', 'journeys', 'events', 'log');
const questions = new Map(Object.values(flows).flatMap((flow) => Object.entries(flow.questions)));

type Tree = { readonly [key: string]: string | Tree };
const leavesOf = (tree: Tree): string[] =>
	Object.values(tree).flatMap((leaf) => (typeof leaf === 'string' ? [leaf] : leavesOf(leaf)));
const at = (tree: unknown, ...path: readonly string[]): unknown =>
	path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], tree);

test.each(['parent', 'you', 'helper'] as const)('every question and option has words for %s', (reader) => {
	for (const [id, question] of questions) {
		const text = questionWords(words.t, id, { reader, name: 'Sami', more: { youngPersonFrom: '27 June 2033' } });
		expect(text.title.split(/\s+/).length, `${id}: ${text.title}`).toBeLessThanOrEqual(12);
		for (const shown of [text.title, text.hint ?? '', text.why]) expect(shown, id).not.toContain('{{');
		if ('options' in question) for (const option of question.options) expect(text.option(option), id).not.toBe('');
	}
});

test('every end of a flow has its page', () => {
	const known = ['check', 'steps', 'ask', 'log-request', 'log-letter', 'look-around', 'pack'];
	const ends = new Set(Object.values(flows).flatMap(({ outcomes }) => outcomes));
	// A worksheet and the pack for the day end on pages of their own.
	const shown = [...ends].filter((end) => !known.includes(end) && !end.startsWith('worksheet-'));
	for (const end of shown) expect(at(en.ask.ends, end, 'title'), end).toBeTypeOf('string');
});

test('every letter and every box of a list is called something', () => {
	for (const id of Object.keys(letterKinds)) {
		expect(at(en.letters.kinds, id.replace('.', '-'), 'what'), id).toBeTypeOf('string');
	}
	for (const [table, { fields }] of Object.entries(tables)) {
		for (const [name, field] of Object.entries(fields)) {
			expect(at(en.lists, table, 'fields', name, 'label'), name).toBeTypeOf('string');
			for (const option of 'options' in field ? field.options : []) {
				expect(at(en.lists, table, 'fields', name, 'options', option), `${name} ${option}`).toBeTypeOf('string');
			}
		}
	}
});

test('every event, day and detail is called something', () => {
	for (const kind of eventKinds) {
		const { dates, details }: { dates: object; details: Readonly<Record<string, readonly string[] | 'words'>> } =
			eventSpecs[kind];
		expect(at(en.events.kinds, kind), kind).toBeTypeOf('string');
		for (const name of Object.keys(dates)) expect(at(en.events.dates, name), name).toBeTypeOf('string');
		for (const [name, options] of Object.entries(details)) {
			expect(at(en.events.details, name, 'label'), name).toBeTypeOf('string');
			if (options === 'words') continue;
			for (const option of options) expect(at(en.events.details, name, 'options', option), option).toBeTypeOf('string');
		}
	}
});

describe.each(journeys)('$id', (journey) => {
	const here = en.journeys[journey.id as keyof typeof en.journeys] as unknown as Tree;

	test('each statement, card, piece of evidence and failure has words, and there are no words without one', () => {
		const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
		expect(Object.keys(here.law as Tree).sort()).toEqual(ids(journey.law));
		expect(Object.keys(here.may as Tree).sort()).toEqual(ids(journey.may));
		expect(Object.keys(here.sayings as Tree).sort()).toEqual(ids(journey.sayings));
		expect(Object.keys(here.failures as Tree).sort()).toEqual(ids(journey.failures));
		expect(Object.keys(here.evidence as Tree).sort()).toEqual([...journey.evidence].sort());
	});
	test('each statement rests on a page that was read, or says that it is from memory', () => {
		for (const { id, mark, sources } of [...journey.law, ...journey.may, ...journey.sayings]) {
			for (const source of sources) expect(readSources[source], `${id}: ${source}`).toBeDefined();
			if (mark !== 'M') expect(sources.length, id).toBeGreaterThan(0);
		}
	});
	test('its flow and letters exist', () => {
		expect(flows[journey.flow]).toBeDefined();
		for (const letter of [...journey.letters, ...journey.failures.flatMap(({ letters }) => letters)]) {
			expect(letterKinds[letter], letter).toBeDefined();
		}
	});
});

test('every letter of a journey can be reached from its page', () => {
	const listed = new Set(journeys.flatMap(({ letters }) => letters));
	const ours = Object.keys(letterKinds).filter((id) => /^L-[0-6]\./.test(id) && !id.startsWith('L-1.'));
	expect(ours).toHaveLength(49);
	expect(ours.filter((id) => !listed.has(id))).toEqual([]);
});

test('short sentences, and none of the words we do not use', () => {
	const texts = [en.journeys, en.lists, en.log, en.letters.kinds, en.letters.why].flatMap((tree) =>
		leavesOf(tree as unknown as Tree)
	);
	expect(texts.length).toBeGreaterThan(500);
	const faults = texts.flatMap((text) => [
		...bannedWords.filter(({ pattern }) => pattern.test(text)).map(({ pattern }) => `${String(pattern)}: ${text}`),
		...sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 20)
	]);
	expect(faults).toEqual([]);
});
