import { voiceOf } from '../cases/person.ts';
import type { Bank, Step } from './sequence.ts';

/** What every letter needs beside its own facts. It is asked once in a case, by whichever letter comes first. */
export const tailBank = {
	'full-name': { control: 'line' },
	'writer-name': { control: 'line' },
	address: { control: 'words' },
	reference: { control: 'line' },
	'school-name': { control: 'line' }
} as const satisfies Bank;

const names: readonly (string | Step)[] = [
	'full-name',
	{ ask: 'writer-name', when: (answers, today) => voiceOf(answers, today) !== 'young-person' },
	'address'
];

/** The end of the questions for a letter to the council. */
export const toCouncil: readonly (string | Step)[] = [...names, 'reference'];

/** The end of the questions for a letter to a school or college. */
export const toSchool: readonly (string | Step)[] = ['school-name', ...names];

/** The end of the questions for a page of one's own, or for a letter to anybody else. */
export const forOthers = names;
