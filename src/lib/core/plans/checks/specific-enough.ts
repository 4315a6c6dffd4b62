import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { itemsOf } from '../items.ts';
import type { Item } from '../items.ts';
import { provisionSections, textIn } from '../plan.ts';
import type { Plan, SectionId } from '../plan.ts';
import { unsaidIn } from '../seven-questions.ts';
import { vagueIn } from '../vague/find-vague.ts';
import type { Vague } from '../vague/find-vague.ts';

/** So specific and clear that there is no room for doubt: what each line of help does not say, and its weak words. */
export function specificEnough(plan: Plan): readonly Finding[] {
	return provisionSections.flatMap((section) => {
		const text = textIn(plan, section);
		const items = itemsOf(text);
		return [
			...items.flatMap((item) => unsaid(section, item)),
			...vagueIn(text, items).map((one) => vague(section, items, one))
		];
	});
}

function unsaid(section: SectionId, item: Item): Finding[] {
	const found = unsaidIn(item);
	if (!found) return [];
	const { text: quote, start, end } = item;
	return [{ id: findingId('unsaid', section, quote), kind: 'unsaid', section, ...found, item: { start, end }, quote }];
}

function vague(section: SectionId, items: readonly Item[], found: Vague): Finding {
	const { start, end, text: words, pattern, family, level, sentence } = found;
	const item = items.find((one) => start >= one.start && start < one.end);
	return {
		id: findingId('vague', section, `${pattern} ${words} ${sentence.text}`),
		kind: 'vague',
		section,
		level,
		...(item && { item: { start: item.start, end: item.end }, quote: item.text }),
		at: { start, end },
		words,
		pattern,
		family
	};
}
