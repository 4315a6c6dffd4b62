import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { weakOutcomesIn } from '../outcomes.ts';
import { textIn } from '../plan.ts';
import type { Plan } from '../plan.ts';

/** Outcomes of which nobody could say that they were reached, and help that stands as an outcome. */
export function outcomesNotSpecific(plan: Plan): readonly Finding[] {
	return weakOutcomesIn(textIn(plan, 'E')).map(({ text: quote, start, end, lacks }): Finding => ({
		id: findingId('outcome-weak', 'E', quote),
		kind: 'outcome-weak',
		section: 'E',
		level: lacks.includes('is-help') || lacks.length > 1 ? 'red' : 'amber',
		item: { start, end },
		quote,
		lacks
	}));
}
