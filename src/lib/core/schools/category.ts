import type { School } from './school.ts';

/**
 * The places a family may ask for by name (Children and Families Act 2014 s.38(3)), and the rest. `not-on-list`: only a
 * place approved under section 41 may be asked for, and this one is not on our copy of the list. `check-law`: a type of which
 * the law was not checked. `unknown`: the type is not known, and nothing is said of it.
 */
export const categories = [
	'maintained-school',
	'maintained-nursery',
	'academy',
	'further-education',
	'non-maintained-special',
	'section-41',
	'not-on-list',
	'independent',
	'outside',
	'check-law',
	'unknown'
] as const;
export type Category = (typeof categories)[number];

/** The test the council must apply: it must name the place unless s.39(4) holds; or it must have regard to s.9 of 1996. */
export type PlacementTest = 's39' | 's9' | 'unknown';

const byType: ReadonlyMap<number, Category> = new Map(
	(
		[
			['maintained-school', [1, 2, 3, 5, 7, 12]],
			['maintained-nursery', [15]],
			['academy', [28, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46, 57]],
			['non-maintained-special', [8]],
			['not-on-list', [10, 32]],
			['independent', [11]],
			['outside', [24, 25, 26, 27, 29, 30, 37, 56]],
			['check-law', [6, 14, 31, 49]]
		] as const
	).flatMap(([category, types]) => types.map((type) => [type, category] as const))
);
const furtherEducation =
	/^(?:General Further Education College|Tertiary College|Land-Based College|Sixth Form College\b.*|Art, Design and Performing Arts College)$/i;

export function categoryOf({ type, section41, furtherEducation: kind }: School): Category {
	if (section41 === 'approved') return 'section-41';
	if (type === undefined) return 'unknown';
	// Not every place of type 18 is in the further education sector.
	if (type === 18) return kind && furtherEducation.test(kind) ? 'further-education' : 'check-law';
	return byType.get(type) ?? 'unknown';
}

export function testFor(category: Category): PlacementTest {
	switch (category) {
		case 'maintained-school':
		case 'maintained-nursery':
		case 'academy':
		case 'further-education':
		case 'non-maintained-special':
		case 'section-41':
			return 's39';
		case 'not-on-list':
		case 'independent':
		case 'outside':
			return 's9';
		default:
			return 'unknown';
	}
}

/** Special academies stand among the academies and not among the special schools, so the type decides. */
const specialTypes = [7, 8, 10, 12, 32, 33, 36, 44];
const knownTypes = new Set([...byType.keys(), 18]);

export function isSpecialType(type: number | undefined): boolean | undefined {
	return type === undefined || !knownTypes.has(type) ? undefined : specialTypes.includes(type);
}

/** The kind a school is in the family’s own list of schools, and in letters; nothing when it is none of them. */
export function kindOf(school: School): string | undefined {
	const category = categoryOf(school);
	switch (category) {
		case 'maintained-school':
			return school.isSpecial ? 'special' : 'mainstream';
		case 'maintained-nursery':
			return 'nursery';
		case 'further-education':
			return 'college';
		case 'academy':
		case 'non-maintained-special':
		case 'section-41':
			return category;
		case 'not-on-list':
		case 'independent':
			return 'independent';
		default:
			return undefined;
	}
}
