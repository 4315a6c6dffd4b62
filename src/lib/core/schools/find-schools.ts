import { milesBetween } from './distance.ts';
import type { Place } from './distance.ts';
import { numberIn, postcodeIn, wordsOf } from './fold.ts';
import type { Phase, School } from './school.ts';
import { scoreOf } from './score.ts';

/** What may narrow a search. */
export interface SchoolFilters {
	phase?: Phase;
	special?: boolean;
	section41?: boolean;
	/** No further than so many miles from a postcode. */
	within?: { miles: number; postcode: string };
}

/** An answer, with how far it is when a postcode was given. */
export interface FoundSchool {
	school: School;
	miles?: number;
}

/** The best answers among a list that is held whole: the places of section 41, or those of an area. */
export function findSchools(
	list: readonly School[],
	sought: string,
	filters: SchoolFilters = {},
	most = 20
): readonly FoundSchool[] {
	const from = filters.within && placeOfPostcode(list, filters.within.postcode);
	const scored = list.flatMap((school) => {
		const score = scoreFor(school, sought);
		const miles = from && school.at && milesBetween(from, school.at);
		return score === undefined || !passes(school, filters, miles) ? [] : [{ school, score, miles }];
	});
	return scored
		.sort((a, b) => b.score - a.score || (a.miles ?? 0) - (b.miles ?? 0) || (a.school.name < b.school.name ? -1 : 1))
		.slice(0, most)
		.map(({ school, miles }) => ({ school, ...(miles !== undefined && { miles }) }));
}

/** Whether a place is among those asked for. What is not known of a place does not shut it out of its phase. */
export function passes(school: School, { phase, special, section41, within }: SchoolFilters, miles?: number): boolean {
	return (
		(phase === undefined || school.phase === phase || school.phase === 'all-through') &&
		(!special || school.isSpecial === true) &&
		(!section41 || school.section41 === 'approved') &&
		(!within || miles === undefined ? !within : miles <= within.miles)
	);
}

/** About where a postcode is: in the middle of the places that share it, or its first half. */
export function placeOfPostcode(list: readonly School[], postcode: string): Place | undefined {
	const wanted = postcodeIn(postcode);
	if (!wanted) return undefined;
	const outward = /^[A-Z]{1,2}\d[A-Z\d]?(?=\d[A-Z]{2}$)/.exec(wanted)?.[0] ?? wanted;
	for (const part of [wanted, wanted.slice(0, outward.length + 1), outward]) {
		const near = list.flatMap(({ at, postcode: other }) => (at && other && plain(other).startsWith(part) ? [at] : []));
		if (near.length > 0) return middle(near);
	}
	return undefined;
}

function middle(places: readonly Place[]): Place {
	const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
	return [mean(([lat]) => lat), mean(([, lng]) => lng)];
}

function plain(postcode: string): string {
	return postcode.replace(/\s/g, '').toUpperCase();
}

function scoreFor(school: School, sought: string): number | undefined {
	const number = numberIn(sought);
	if (number) return school.urn === number ? 2 : undefined;
	const postcode = postcodeIn(sought);
	if (postcode) return school.postcode && plain(school.postcode).startsWith(postcode) ? 2 : undefined;
	const words = wordsOf(sought);
	if (words.length === 0) return sought.trim() === '' ? 0 : undefined;
	return scoreOf(
		words,
		{ name: wordsOf(school.name), town: wordsOf(school.town ?? '') },
		Math.max(1, words.length - 1)
	);
}
