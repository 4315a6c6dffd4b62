import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../../core/disputes/contacts.ts';
import { ladders } from '../../../core/disputes/ladders/index.ts';
import { ladderIds, stageIds } from '../../../core/disputes/ladders/ladder.ts';
import { letterItems } from '../../../core/disputes/letter-check.ts';
import {
	deciders,
	exclusions,
	problemIds,
	routeIds,
	settings,
	urgencies,
	wants
} from '../../../core/disputes/names.ts';
import { problems } from '../../../core/disputes/problems/index.ts';
import { routes } from '../../../core/disputes/routes/index.ts';
import { statements } from '../../../core/disputes/statements/index.ts';
import { stepIds } from '../../../core/disputes/steps.ts';
import { bannedWords, sentencesOf, typedLength, wordsOf } from '../../guides/wording.ts';
import { helpServices } from '../../help-services.ts';
import { readSources } from '../../sources.ts';
import { formCodes } from '../../tribunal-forms.ts';
import disagree from './disagree.ts';
import said from './statements.ts';
import ways from './ways.ts';

const keysOf = (words: object) => Object.keys(words).sort();
const sorted = (ids: readonly string[]) => [...ids].sort();

/** All strings below a tree of words, with the path to each. */
function textsIn(tree: object, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : textsIn(value as object, `${path}${key}.`)
	);
}

/** Letters are named in the code of the ways, wherever they are offered. */
function lettersNamed(): string[] {
	const folder = join(import.meta.dirname, '../../../core/disputes');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/(?<!test)\.ts$/.test(name)
	);
	const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
	return [...new Set([...code.matchAll(/'(L-\d\.\d+)'/g)].map((match) => (match[1] ?? '').replace('.', '-')))];
}

describe('every id has words, and there are no words without an id', () => {
	test.each([
		['statements', said, keysOf(statements)],
		['problems', ways.problems, problemIds],
		['routes', ways.routes, routeIds],
		['contacts', ways.contacts, keysOf(contacts)],
		['steps', ways.steps, stepIds],
		['deciders', ways.deciders, deciders],
		['settings', ways.settings, settings],
		['wants', ways.wants, wants],
		['urgencies', ways.urgencies, urgencies],
		['exclusions', ways.exclusions, exclusions],
		['papers', ways.papers, lettersNamed()],
		['things to bring', ways.bring, [...new Set(Object.values(routes).flatMap(({ bring }) => bring))]],
		['forms', ways.forms, [...new Set(Object.values(problems).flatMap(({ form }) => form ?? []))]],
		['ladders', disagree.ladders, ladderIds],
		['stages', disagree.stages, stageIds],
		['what a letter holds', disagree.letter.items, letterItems]
	] as const)('%s', (_kind, words, ids) => {
		expect(keysOf(words)).toEqual(sorted(ids));
	});

	test('each ladder has its stages, and each stage stands in some ladder', () => {
		expect(keysOf(ladders)).toEqual(sorted(ladderIds));
		expect([...new Set(Object.values(ladders).flatMap(({ stages }) => stages.map(({ id }) => id)))].sort()).toEqual(
			sorted(stageIds)
		);
	});
});

describe('what each statement rests on', () => {
	test('every page that is named was read', () => {
		const seen = Object.entries(statements).flatMap(([id, { seen }]) =>
			(seen as readonly string[]).map((one) => [id, one])
		);
		expect(seen.length).toBeGreaterThan(200);
		expect(seen.filter(([, source = '']) => !readSources[source])).toEqual([]);
	});

	test('what was read names where; what is from memory or our own names no page', () => {
		for (const [id, { mark, seen }] of Object.entries(statements)) {
			const names = mark === 'V' || mark === 'S';
			expect(seen.length > 0, id).toBe(names);
		}
	});

	test('what the law is said to ask is no tip', () => {
		const told = Object.entries(statements).filter(
			([id, { mark }]) => mark === 'tip' && /\bmust\b/.test(said[id as keyof typeof said])
		);
		expect(told.map(([id]) => id)).toEqual([]);
	});

	test('every service that is named can be reached', () => {
		const known = helpServices.map(({ id }) => id);
		for (const [id, contact] of Object.entries(contacts)) {
			if ('service' in contact) expect(known, id).toContain(contact.service);
		}
	});

	test('each form is named in a page that was read', () => {
		for (const [id, { seen }] of Object.entries(formCodes)) {
			expect(seen.length, id).toBeGreaterThan(0);
			for (const one of seen) expect(readSources, id).toHaveProperty([one]);
		}
	});
});

describe('the words are plain', () => {
	const texts = [...textsIn(said), ...textsIn(ways), ...textsIn(disagree)];

	test('no sentence is longer than 20 words, and no banned word is said', () => {
		expect(texts.length).toBeGreaterThan(600);
		const tooLong = texts.flatMap(([path, text]) =>
			sentencesOf(text)
				.filter((sentence) => wordsOf(sentence).length > 20)
				.map((sentence) => `${path}: ${sentence}`)
		);
		const banned = texts.flatMap(([path, text]) =>
			bannedWords.filter(({ pattern }) => pattern.test(text)).map(({ say }) => `${path}: ${say}`)
		);
		expect({ tooLong, banned }).toEqual({ tooLong: [], banned: [] });
	});

	test('lengths of time come from the rules', () => {
		for (const [path, text] of texts.filter(([path]) => path !== 'certificate.scriptHint')) {
			expect(text, path).not.toMatch(typedLength);
		}
	});
});
