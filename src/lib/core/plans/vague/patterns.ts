import { accessPatterns, amountPatterns, ceilingPatterns } from './amounts.ts';
import { conditionPatterns, maybePatterns } from './conditions.ts';
import type { Firmness, VagueFamily } from './families.ts';
import { groupPatterns, whoPatterns } from './people.ts';
import { aimPatterns, handedOverPatterns, undecidedPatterns } from './promises.ts';
import { emptyPatterns, openEndedPatterns, universalPatterns } from './words.ts';

/** A wording: written as a regular expression in which a space is any white space. */
export interface Wording {
	words: string;
	/** When it is not what clears its family. */
	clearedBy?: Firmness['clearedBy'];
	/** The case of its letters tells it from other words: the month of May. */
	exact?: true;
}

export type Wordings = Readonly<Record<string, string | Wording>>;

/** One weak wording, with what would make it firm. */
export interface VaguePattern {
	id: string;
	family: VagueFamily;
	find: RegExp;
	clearedBy?: Firmness['clearedBy'];
}

const byFamily: Readonly<Record<VagueFamily, Wordings>> = {
	access: accessPatterns,
	amount: amountPatterns,
	ceiling: ceilingPatterns,
	condition: conditionPatterns,
	maybe: maybePatterns,
	empty: emptyPatterns,
	who: whoPatterns,
	group: groupPatterns,
	undecided: undecidedPatterns,
	'open-ended': openEndedPatterns,
	universal: universalPatterns,
	'handed-over': handedOverPatterns,
	aim: aimPatterns
};

/** Every weak wording that is looked for. */
export const vaguePatterns: readonly VaguePattern[] = Object.entries(byFamily).flatMap(([family, wordings]) =>
	Object.entries(wordings).map(([id, wording]) => patternOf(id, family as VagueFamily, wording))
);

function patternOf(id: string, family: VagueFamily, wording: string | Wording): VaguePattern {
	const { words, clearedBy, exact } = typeof wording === 'string' ? { words: wording } : (wording as Wording);
	const find = new RegExp(
		String.raw`(?<![\p{L}\d-])(?:${words.replaceAll(' ', String.raw`\s+`)})(?![\p{L}\d])`,
		exact ? 'gu' : 'giu'
	);
	return { id, family, find, ...(clearedBy && { clearedBy }) };
}
