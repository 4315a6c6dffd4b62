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
