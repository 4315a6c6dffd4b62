import { areasIn } from '../areas.ts';
import type { Area } from '../areas.ts';
import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { itemsOf } from '../items.ts';
import type { Item } from '../items.ts';
import { hedgesIn, inCommon, isOnlyLabel, needsIn, stemsOf } from '../needs.ts';
import type { Need } from '../needs.ts';
import { textIn } from '../plan.ts';
import type { Plan, SectionId } from '../plan.ts';
import { isProvision } from '../seven-questions.ts';

/** Two words that carry a text are enough to say that a help is for a need. */
const enoughInCommon = 2;

/** Each need in B held against the help in F, each help against the needs and the outcomes. */
export function needsAgainstHelp(plan: Plan): readonly Finding[] {
	const needs = needsIn(textIn(plan, 'B'));
	const help = itemsOf(textIn(plan, 'F')).filter(isProvision);
	return [
		...needs.flatMap(needWords),
		...(help.length > 0 ? unmet(plan, needs) : []),
		...(needs.length > 0 ? without(plan, needs, help) : [])
	];
}

function unmet(plan: Plan, needs: readonly Need[]): Finding[] {
	const helpText = textIn(plan, 'F');
	const met = new Set(areasIn(helpText));
	const stems = stemsOf(helpText);
	return needs.flatMap((need): Finding[] => {
		const open = need.areas.filter((area) => !met.has(area));
		if (need.areas.length === 0) {
			const isMet = inCommon(stemsOf(need.text), stems) >= enoughInCommon;
			return isMet ? [] : [about('need-without-help', 'B', need, [], 'amber')];
		}
		if (open.length === 0) return [];
		const isBare = open.length === need.areas.length;
		return [about(isBare ? 'need-without-help' : 'need-partly-met', 'B', need, open, isBare ? 'red' : 'amber')];
	});
}

function without(plan: Plan, needs: readonly Need[], help: readonly Item[]): Finding[] {
	const needed = new Set(needs.flatMap(({ areas }) => areas));
	const outcomes = textIn(plan, 'E');
	const hopedFor = new Set(areasIn(outcomes));
	return help.flatMap((item): Finding[] => {
		const areas = areasIn(item.text);
		if (areas.length === 0) return [];
		const isForNone = (of: ReadonlySet<Area>) => areas.every((area) => !of.has(area));
		return [
			...(isForNone(needed) ? [about('help-without-need', 'F', item, areas, 'amber')] : []),
			...(outcomes.trim() !== '' && isForNone(hopedFor)
				? [about('help-without-outcome', 'F', item, areas, 'amber')]
				: [])
		];
	});
}

/** A need has to say how it shows, and as much as it is. */
function needWords(need: Need): Finding[] {
	const { text: quote } = need;
	const base = { section: 'B' as const, level: 'amber' as const, item: span(need), quote };
	const label: Finding[] = isOnlyLabel(need)
		? [{ ...base, id: findingId('need-label', 'B', quote), kind: 'need-label' }]
		: [];
	const hedges = hedgesIn(quote).map(({ text: words, start, end }): Finding => {
		const at = { start: need.start + start, end: need.start + end };
		return { ...base, id: findingId('need-hedged', 'B', `${words} ${quote}`), kind: 'need-hedged', at, words };
	});
	return [...label, ...hedges];
}

function about(
	kind: 'need-without-help' | 'need-partly-met' | 'help-without-need' | 'help-without-outcome',
	section: SectionId,
	item: Item,
	areas: readonly Area[],
	level: Finding['level']
): Finding {
	return { id: findingId(kind, section, item.text), kind, section, level, item: span(item), quote: item.text, areas };
}

function span({ start, end }: Item): { start: number; end: number } {
	return { start, end };
}
