import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillingsOf } from '../../../../../tests/helpers/facts.ts';
import { eventKinds, eventSpecs } from '../../../core/cases/events.ts';
import type { EventSpec } from '../../../core/cases/events.ts';
import { date } from '../../../core/dates/calendar-date.ts';
import { openPack } from '../../../core/law/open-pack.ts';
import { resultNotes } from '../../../core/law/notes.ts';
import { factWords } from '../../../core/law/rule.ts';
import type { Rule } from '../../../core/law/rule.ts';
import { combined, rules } from '../../../core/law/rules/index.ts';
import { sources } from '../../../core/law/sources.ts';
import { stepNames } from '../../../core/law/steps.ts';
import { workOut } from '../../../core/law/work-out.ts';
import events from './events.ts';
import law from './law.ts';
import titles from './titles.ts';

const keysOf = (words: object) => Object.keys(words).sort();
const distinct = (names: Iterable<string>) => [...new Set(names)].sort();
const ofAll = (pick: (rule: Rule) => readonly string[]) => distinct(rules.flatMap((rule) => [...pick(rule)]));

/** All strings below a tree of words, with the path to each. */
function textsIn(tree: object, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : textsIn(value as object, `${path}${key}.`)
	);
}

/** Every rule worked out, with its facts in every shape; the seasons move some of them. */
const allWorked = [...rules, ...combined].flatMap((rule) =>
	['2026-06-22', '2026-10-28', '2027-09-03'].flatMap((from) =>
		fillingsOf(rule, date(from)).flatMap((facts) => {
			const result = workOut(rule.id, facts, openPack);
			return result.ok ? [result.worked] : [];
		})
	)
);
const limits = allWorked.map(({ limit }) => limit);

/** The facts that duties wait for or ask for are named in the code of the duties. */
function factsWaitedFor(): string[] {
	const folder = join(import.meta.dirname, '../../../core/cases/duties');
	const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	const calls = code
		.join('\n')
		.matchAll(/(?:waitingFor\(|waitsFor: \[|asksWhenPast: \[)'(\w+)'|^\s*'(\w+On)'$|, '(\w+On)'\),?$/gm);
	return [...calls].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('every id has words, and there are no words without an id', () => {
	test('rules', () => expect(keysOf(law.rules)).toEqual(ofAll(({ id }) => [id])));
	test('titles', () => expect(keysOf(titles)).toEqual(keysOf(law.rules)));
	test('facts', () => {
		const asked = [...rules, ...combined].flatMap((rule) =>
			Object.keys(rule.facts).map((fact) => factWords(rule, fact))
		);
		expect(keysOf(law.facts)).toEqual(distinct([...asked, ...factsWaitedFor()]));
	});
	test('notes', () => expect(keysOf(law.notes)).toEqual(distinct([...ofAll(({ notes }) => notes), ...resultNotes])));
	test('steps', () => {
		const named = keysOf(law.steps).map((key) => key.replace(/_(one|other)$/, ''));
		expect(distinct(named)).toEqual(distinct(stepNames));
	});
	test('the days in a working, as its rule calls them', () => {
		const called = allWorked.flatMap(({ rule, limit }) =>
			limit.working.flatMap(({ fact }) => (fact ? [factWords(rule, fact)] : []))
		);
		expect(called).toContain('tribunalDecisionSent');
		for (const fact of called) expect(keysOf(law.facts)).toContain(fact);
	});
	test('named days', () => {
		expect(keysOf(law.named)).toEqual(distinct(limits.flatMap(({ named = {} }) => Object.keys(named))));
	});
	test('families', () => expect(keysOf(law.families)).toEqual(ofAll(({ family }) => [family])));
	test('actors', () => expect(keysOf(law.actors)).toEqual(ofAll(({ binds }) => [binds])));
	test('check codes', () => expect(keysOf(law.checks)).toEqual(ofAll(({ checks }) => checks.map(({ code }) => code))));
	test('exceptions', () => expect(keysOf(law.exceptions)).toEqual(ofAll(({ exceptions }) => exceptions)));
	test('remedies', () => expect(keysOf(law.remedies)).toEqual(ofAll(({ ifMissed }) => ifMissed)));
	test('conventions', () => expect(keysOf(law.conventions)).toEqual(ofAll(({ convention }) => [convention])));
	test('kinds of days', () => expect(keysOf(law.gives)).toEqual(ofAll(({ gives }) => [gives])));
	test('ranks of sources', () =>
		expect(keysOf(law.ranks)).toEqual(distinct(Object.values(sources).map(({ rank }) => rank))));
	test('choices', () => {
		const options = rules.flatMap((rule) =>
			Object.values(rule.facts).flatMap((spec) => (spec.kind === 'choice' ? spec.options : []))
		);
		expect(keysOf(law.options)).toEqual(distinct(options));
	});
	test('events, their days and details', () => {
		const specs: EventSpec[] = Object.values(eventSpecs);
		expect(keysOf(events.kinds)).toEqual(distinct(eventKinds));
		expect(keysOf(events.dates)).toEqual(distinct(specs.flatMap(({ dates }) => Object.keys(dates))));
		expect(keysOf(events.details)).toEqual(distinct(specs.flatMap(({ details }) => Object.keys(details))));
		for (const [detail, { options }] of Object.entries(events.details)) {
			const used = specs.flatMap(({ details }) => {
				const choices = details[detail];
				return choices === undefined || choices === 'words' ? [] : choices;
			});
			expect(keysOf(options), detail).toEqual(distinct(used));
		}
	});
});

describe('the words fit the rules', () => {
	test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
		const words: Record<string, string> = law.rules[id as keyof typeof law.rules];
		expect(keysOf(words)).toEqual(['explain', 'ifMissed', 'inWords']);
		const { inWords = '', explain = '', ifMissed = '' } = words;
		const title: string = titles[id as keyof typeof titles];
		for (const text of [title, inWords, explain]) expect(text).not.toBe('');
		expect(ifMissed !== '', 'something can be done when it is missed').toBe(rule.ifMissed.length > 0);

		const asked = [
			...Object.values(words)
				.join(' ')
				.matchAll(/\{\{(\w+)\}\}/g)
		].map((match) => match[1]);
		expect(keysOf(rule.numbers)).toEqual(expect.arrayContaining(distinct(asked as string[])));
		const isOne = rule.numbers.count === 1;
		for (const unit of ['week', 'month', 'day']) {
			const follows = isOne ? `{{count}} ${unit}s` : new RegExp(`\\{\\{count\\}\\} (working |school )?${unit}\\b`);
			expect(`${title} ${inWords} ${explain}`).not.toMatch(follows);
		}
	});

	test('numbers of the law come from the rules, not from the words', () => {
		// A time of day, an age and the number of a birthday are no lengths of time.
		const allowed = /\b5 pm\b|\b16th birthday\b|\bstill be 15\b|\bover 18\b|\bturns 16\b/g;
		for (const [path, text] of [...textsIn(law.rules), ...textsIn(titles)])
			expect(text.replace(allowed, ''), path).not.toMatch(/\d/);
	});

	test('steps that count speak of one and of many', () => {
		const counting = keysOf(law.steps).filter((key) => key.endsWith('_other'));
		expect(counting.length).toBeGreaterThan(10);
		for (const key of counting) expect(keysOf(law.steps)).toContain(key.replace(/_other$/, '_one'));
		for (const key of counting) expect(law.steps[key as keyof typeof law.steps], key).toContain('{{count}}');
	});
});

describe('the words are plain', () => {
	const texts = [...textsIn(law), ...textsIn(titles), ...textsIn(events)];

	test('no sentence is longer than 20 words', () => {
		for (const [path, text] of texts) {
			for (const sentence of text.split(/(?<=[.?!])\s+/)) {
				expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(20);
			}
		}
	});

	test.each(['LA', 'local authority', 'authority', 'fight', 'battle', 'fail', 'unfortunately', 'refuse', 'statutory'])(
		'nobody says %s',
		(word) => {
			for (const [path, text] of texts) expect(text, path).not.toMatch(new RegExp(`\\b${word}\\b`));
		}
	);
});
