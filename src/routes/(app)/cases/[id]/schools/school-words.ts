import type { School } from '$lib/core/schools/school.ts';
import { categoryOf, testFor } from '$lib/core/schools/category.ts';
import { mustLookUp } from '$lib/i18n/look-up.ts';
import type { Words } from '$lib/i18n/words.ts';

/** “Council school · Primary · Wigton”. */
export function schoolLine({ t }: Words, school: School): string {
	const category = mustLookUp(t, ['schools', 'category', categoryOf(school)]);
	return [category, school.town, school.postcode].filter(Boolean).join(' · ');
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
