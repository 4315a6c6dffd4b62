import { lawPack } from '../../core/law/law-pack.ts';

/**
 * Where on the site the things are that a guide sends its reader to. What has no page yet has no address: a guide may
 * name it, and its link is left out until the address stands here.
 */
const addresses = {
	flow: {
		'ask-for-an-assessment': undefined,
		'check-a-draft-plan': undefined,
		'who-can-sort-this-out': undefined
	},
	letter: {
		'L-1.1': undefined,
		'L-1.2': undefined,
		'L-1.3': undefined,
		'L-1.7': undefined,
		'L-2.1': undefined,
		'L-2.2': undefined,
		'L-7.1': undefined,
		'L-7.2': undefined,
		'L-7.3': undefined,
		'L-7.13': undefined
	},
	calculator: {
		assessment: undefined,
		mediation: undefined,
		appeal: undefined
	}
} as const satisfies Record<string, Record<string, `/${string}` | undefined>>;

type Kind = keyof typeof addresses;

export const isFlow = (id: string) => Object.hasOwn(addresses.flow, id);
export const isLetter = (id: string) => Object.hasOwn(addresses.letter, id);
export const isCalculator = (id: string) =>
	Object.hasOwn(addresses.calculator, id) && lawPack.rules.some(({ family }) => family === id);

/** The address of a flow, a letter or a calculator, once it has a page. */
export function addressOf(kind: Kind, id: string): string | undefined {
	const known: Readonly<Record<string, string | undefined>> = addresses[kind];
	return known[id];
}
