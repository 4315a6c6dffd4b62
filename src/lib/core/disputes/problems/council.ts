import { clockOf } from '../clock.ts';
import { lateDuties } from '../late-duties.ts';
import { decisionProblems } from './decisions.ts';
import type { Problem } from '../problem.ts';
import type { View } from '../view.ts';
import { clockIn } from '../view.ts';

/** Which letter asks after what is late. */
const chasers: readonly (readonly [RegExp, string])[] = [
	[/^ehcna-decision/, 'L-1.2'],
	[/^(ehcna-(no-plan|final)|amend-|reassess-(draft|final))/, 'L-2.3'],
	[/^review-/, 'L-5.5'],
	[/^(phase-transfer|post16)/, 'L-5.9'],
	[/^(order|concede|consent)-/, 'L-6.2']
];

function chaserFor(view: View): readonly string[] {
	const rules = lateDuties(view).map(({ rule }) => rule);
	const found = rules.flatMap((rule) => chasers.find(([pattern]) => pattern.test(rule))?.[1] ?? []);
	return found.length > 0 ? [...new Set(found)] : ['L-1.2', 'L-2.3', 'L-5.5'];
}

/** Row 8. */
export const councilLate: Problem = {
	id: 'council-late',
	late: /./,
	steps: [
		{ id: 'chase', route: 'talk', letters: ['L-1.2', 'L-2.3', 'L-5.5'] },
		{ id: 'complain-to-council', route: 'council-complaint', letters: ['L-7.5'], rule: 'la-complaint-ack-5wd' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-7.6'], rule: 'lgsco-12m' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' }
	],
	ways: [
		{ route: 'talk', role: 'main', letters: chaserFor, clocks: (view) => lateDuties(view).map(clockOf) },
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'] },
		{ route: 'ombudsman', role: 'main', letters: ['L-7.6'] },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'tribunal', role: 'last', when: ({ ask }) => !decisionProblems.some((one) => ask.problems.includes(one)) }
	],
	gets: ['get-remedy', 'get-decision', 'get-court-order'],
	notHere: ['opens-with-decision']
};

/** Row 11. */
export const helpNotHappening: Problem = {
	id: 'help-not-happening',
	steps: [
		{ id: 'ask-for-provision', route: 'talk', letters: ['L-6.1'] },
		{ id: 'complain-to-council', route: 'council-complaint', letters: ['L-6.2'], rule: 'la-complaint-ack-5wd' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-6.6'], rule: 'lgsco-12m' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' },
		{ id: 'early-review', letters: ['L-5.3'] }
	],
	ways: [
		{
			route: 'talk',
			role: 'main',
			letters: ({ ask }) => (ask.urgent?.includes('out-of-school') ? ['L-6.1', 'L-6.4'] : ['L-6.1'])
		},
		{ route: 'council-complaint', role: 'main', letters: ['L-6.2'] },
		{ route: 'ombudsman', role: 'main', letters: ['L-6.6'] },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'tribunal', role: 'last', shut: 'tribunal-not-enforce' }
	],
	gets: ['get-help-in-f', 'get-remedy', 'get-court-order'],
	notHere: ['tribunal-not-enforce']
};

/** Row 17. */
export const personalBudget: Problem = {
	id: 'personal-budget',
	steps: [
		{ id: 'ask-for-budget-review', route: 'talk', letters: ['L-4.3', 'L-4.4'], rule: 'pb-refusal-review' },
		{ id: 'complain-to-council', route: 'council-complaint', letters: ['L-7.5'], rule: 'la-complaint-ack-5wd' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-7.6'], rule: 'lgsco-12m' },
		{ id: 'complain-to-health', route: 'nhs-complaint', letters: ['L-7.8'] },
		{ id: 'appeal-section-f', route: 'tribunal' }
	],
	ways: [
		{
			route: 'talk',
			role: 'main',
			letters: ['L-4.3', 'L-4.4'],
			clocks: (view) => [clockIn(view, 'pb-refusal-review') ?? []].flat()
		},
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'], when: ({ ask }) => ask.decidedBy !== 'nhs' },
		{ route: 'ombudsman', role: 'main', letters: ['L-7.6'], when: ({ ask }) => ask.decidedBy !== 'nhs' },
		{ route: 'nhs-complaint', role: 'main', letters: ['L-7.8'], when: ({ ask }) => ask.decidedBy === 'nhs' },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'tribunal', role: 'last', shut: 'tribunal-not-budget' }
	],
	gets: ['get-budget-review', 'get-remedy'],
	notHere: ['tribunal-not-budget']
};

/** Mini-row: what the Tribunal ordered is not done. */
export const orderNotDone: Problem = {
	id: 'order-not-done',
	late: /^(order|concede|consent|recs|mediation-agreement)/,
	steps: [
		{ id: 'complain-to-council', route: 'council-complaint', letters: ['L-6.2'], rule: 'la-complaint-ack-5wd' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-6.6'], rule: 'lgsco-12m' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' }
	],
	ways: [
		{
			route: 'council-complaint',
			role: 'main',
			letters: ['L-6.2'],
			clocks: (view) => lateDuties(view).map(clockOf)
		},
		{ route: 'ombudsman', role: 'main', letters: ['L-6.6'] },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true },
		{ route: 'tribunal', role: 'last', shut: 'tribunal-not-enforce' }
	],
	gets: ['get-order-done', 'get-remedy', 'get-court-order'],
	notHere: ['tribunal-not-enforce']
};

/** Mini-row: a rule of the council’s own that breaks the law for many. */
export const unlawfulPolicy: Problem = {
	id: 'unlawful-policy',
	steps: [
		{ id: 'tell-monitoring-officer', route: 'officer-or-councillor' },
		{ id: 'tell-councillor', route: 'officer-or-councillor' },
		{ id: 'get-advice' },
		{ id: 'give-pattern-evidence', route: 'inspectors' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' }
	],
	ways: [
		{ route: 'officer-or-councillor', role: 'main' },
		{ route: 'inspectors', role: 'alongside' },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true }
	],
	gets: ['get-policy-changed', 'get-court-order'],
	notHere: ['inspectors-not-one-child']
};
