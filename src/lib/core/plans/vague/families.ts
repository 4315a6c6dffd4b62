/**
 * Why a wording is weak. The question to ask and the firmer shape hang on the family, in the locale for the screen and in
 * `changes.ts` for the letter.
 */
export const vagueFamilies = [
	'access',
	'amount',
	'ceiling',
	'condition',
	'maybe',
	'empty',
	'who',
	'group',
	'undecided',
	'open-ended',
	'universal',
	'handed-over',
	'aim'
] as const;

export type VagueFamily = (typeof vagueFamilies)[number];

/**
 * What in the same sentence makes a wording firm. An `amount` clears it altogether; where it only softens, the words stay
 * doubtful beside a number and are shown in amber. A `floor` is a least that is never gone below.
 */
export interface Firmness {
	clearedBy: 'amount' | 'length' | 'number' | 'ratio' | 'role' | 'training' | 'floor';
	/** Beside an amount it is doubtful and no longer missing. */
	softens?: true;
}

export const firmness: Readonly<Record<VagueFamily, Firmness>> = {
	access: { clearedBy: 'amount' },
	amount: { clearedBy: 'amount' },
	ceiling: { clearedBy: 'floor', softens: true },
	condition: { clearedBy: 'floor', softens: true },
	maybe: { clearedBy: 'floor', softens: true },
	empty: { clearedBy: 'amount' },
	who: { clearedBy: 'role' },
	group: { clearedBy: 'ratio' },
	undecided: { clearedBy: 'floor', softens: true },
	'open-ended': { clearedBy: 'floor', softens: true },
	universal: { clearedBy: 'floor', softens: true },
	'handed-over': { clearedBy: 'length' },
	aim: { clearedBy: 'amount' }
};
