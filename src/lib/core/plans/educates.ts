import { isHeading, itemsOf } from './items.ts';
import type { Item } from './items.ts';

const therapy =
	/\b(?:therap(?:y|ies|ists?)|SALT|SaLT|SLT|OT|speech|language|communicat\w+|physio\w*|sensory\s+(?:integration|diet|programme)|psycholog\w+|Makaton|AAC)\b/u;
const teaches =
	/\b(?:programmes?|teach\w*|train(?:ing|ed|s)?|practi[sc]\w+|learn\w*|skills?|exercises|strategies|sessions?|develop\w*|interventions?|targets|coach\w+|modelling)\b/iu;
const everyday =
	/\b(?:toilet\w*|travel\s+train\w+|independen\w+|life\s+skills|self[- ]?care|social\s+skills|behaviou?r\w*|feeding\s+skills|dressing|communication|emotional\s+regulation)\b/iu;

/** Help in a health or care section that educates or trains: section 21(5) makes it special educational provision. */
export interface Educating extends Item {
	/** A therapy is named: nearly always education. Otherwise it is to be asked. */
	level: 'red' | 'amber';
}

export function educatingIn(text: string): readonly Educating[] {
	return itemsOf(text).flatMap((item): readonly Educating[] => {
		if (isHeading(item) || !teaches.test(item.text)) return [];
		if (therapy.test(item.text)) return [{ ...item, level: 'red' as const }];
		return everyday.test(item.text) ? [{ ...item, level: 'amber' as const }] : [];
	});
}
