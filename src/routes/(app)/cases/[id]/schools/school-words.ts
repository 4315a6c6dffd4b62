import type { School } from '$lib/core/schools/school.ts';
import { categoryOf, testFor } from '$lib/core/schools/category.ts';
import { mustLookUp } from '$lib/i18n/look-up.ts';
import type { Words } from '$lib/i18n/words.ts';

/** “Council school”. */
export function categoryLine({ t }: Words, school: School): string {
	return mustLookUp(t, ['schools', 'category', categoryOf(school)]);
}

/** “Wigton, CA7 9AA”: the same in every language. */
export function placeLine({ town, postcode }: School): string {
	return [town, postcode].filter(Boolean).join(', ');
}

export function canAskLine({ t }: Words, school: School): string {
	return mustLookUp(t, ['schools', 'canAsk', testFor(categoryOf(school))]);
}

export function agesLine({ t }: Words, { ages }: School): string | undefined {
	const [from, to] = ages ?? [null, null];
	if (from !== null && to !== null) return t(($) => $.schools.facts.agesFromTo, { from, to });
	if (from !== null) return t(($) => $.schools.facts.agesFrom, { from });
	return to === null ? undefined : t(($) => $.schools.facts.agesTo, { to });
}
