import type { Answers } from '../flow.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';

const choice = (...options: string[]) => ({ control: 'choice', options }) as const;
const line = { control: 'line' } as const;

export const groups = ['in-care', 'forces', 'home', 'out', 'custody', 'language', 'early-years', 'medical'] as const;

const bank = {
	groups: { control: 'several', options: groups },
	'care-whose': choice('order', 'agreed'),
	'care-worker': line,
	'forces-move': line,
	'forces-where': choice('england', 'uk', 'overseas'),
	'home-by-choice': choice('yes', 'no'),
	'out-since': line,
	'out-hours': line,
	'custody-where': line,
	'custody-release': line,
	'language-home': line,
	'language-tested': choice('yes', 'no'),
	'early-who': choice('nursery', 'home'),
	'medical-days': line
} as const satisfies Bank;

const inGroup = (group: (typeof groups)[number], ask: string) => ({
	ask,
	when: ({ groups: chosen }: Answers) => Array.isArray(chosen) && chosen.includes(group)
});

/** What is different for some families: more questions, and other steps. */
export const specialGroupFlows = [
	sequence(
		'special-groups',
		bank,
		[
			'groups',
			inGroup('in-care', 'care-whose'),
			inGroup('in-care', 'care-worker'),
			inGroup('forces', 'forces-move'),
			inGroup('forces', 'forces-where'),
			inGroup('home', 'home-by-choice'),
			inGroup('out', 'out-since'),
			inGroup('out', 'out-hours'),
			inGroup('custody', 'custody-where'),
			inGroup('custody', 'custody-release'),
			inGroup('language', 'language-home'),
			inGroup('language', 'language-tested'),
			inGroup('early-years', 'early-who'),
			inGroup('medical', 'medical-days')
		],
		'steps'
	)
];
