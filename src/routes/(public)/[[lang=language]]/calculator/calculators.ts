import { lawPack } from '$lib/core/law/law-pack.ts';
import type { Rule, RuleFamily } from '$lib/core/law/rule.ts';

/** The families of rules, in the order of a case. */
const families: readonly RuleFamily[] = [
	'assessment',
	'mediation',
	'appeal',
	'review',
	'reassessment',
	'moving',
	'ending-and-age',
	'order',
	'personal-budget',
	'complaint'
];

/** The rules that can be worked out on a page of their own, by family. Combined ones answer the API only. */
export function calculators(): readonly { family: RuleFamily; rules: readonly Rule[] }[] {
	return families.map((family) => ({
		family,
		rules: lawPack.rules.filter((rule) => rule.family === family && rule.due)
	}));
}
