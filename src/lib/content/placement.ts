import type { Category, PlacementTest } from '../core/schools/category.ts';

/** What is said of a place and of the test for it: sources of `sources.ts`, and how far that was checked (journeys.md 6.3). */
export interface PlacementBasis {
	sources: readonly string[];
	mark: 'V' | 'S' | 'M';
}

const listed = { sources: ['A38'], mark: 'V' } as const;
/** The types of the register were held against the list from memory. */
const unchecked = { sources: [], mark: 'M' } as const;

export const categoryBasis: Readonly<Record<Category, PlacementBasis>> = {
	'maintained-school': listed,
	'maintained-nursery': listed,
	academy: listed,
	'further-education': listed,
	'non-maintained-special': listed,
	'section-41': listed,
	'not-on-list': { sources: ['A38', 'SOS-P'], mark: 'V' },
	independent: { sources: ['A38', 'SOS-P'], mark: 'V' },
	outside: unchecked,
	'check-law': unchecked,
	unknown: unchecked
};

export const testBasis: Readonly<Record<PlacementTest, PlacementBasis>> = {
	s39: { sources: ['A38', 'A40'], mark: 'V' },
	s9: { sources: ['S1', 'SOS-P'], mark: 'V' },
	unknown: unchecked
};

/** What the law says to a reason a school or council gives (journeys.md 6.3.4 and 6.3.5). */
export const groundBasis = {
	full: { sources: ['N-FULL', 'N-39'], mark: 'V' },
	'cannot-meet': { sources: ['I-SCH'], mark: 'V' },
	age: { sources: ['A39n'], mark: 'V' },
	others: { sources: ['A39n', 'N-EFF'], mark: 'V' },
	cost: { sources: ['A39n', 'A33t'], mark: 'V' },
	none: { sources: ['A39n'], mark: 'V' }
} as const satisfies Readonly<Record<string, PlacementBasis>>;

export type Ground = keyof typeof groundBasis;

export function isGround(id: string): id is Ground {
	return Object.hasOwn(groundBasis, id);
}
