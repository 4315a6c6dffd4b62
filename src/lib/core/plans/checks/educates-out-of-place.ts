import { educatingIn } from '../educates.ts';
import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { textIn } from '../plan.ts';
import type { Plan } from '../plan.ts';

/** Health or care help that educates or trains belongs in F (Children and Families Act 2014 s.21(5)), needs of it in B. */
export function educatesOutOfPlace(plan: Plan): readonly Finding[] {
	return (['C', 'D', 'G', 'H1', 'H2'] as const).flatMap((section) =>
		educatingIn(textIn(plan, section)).map(({ text: quote, start, end, level }): Finding => ({
			id: findingId('educates', section, quote),
			kind: 'educates',
			section,
			level,
			item: { start, end },
			quote
		}))
	);
}
