import type { Problem, Way } from '../problem.ts';
import type { Setting } from '../names.ts';
import type { View } from '../view.ts';

/** Goes with a kind of school, and with all of them when the kind was not told. */
const ofSetting =
	(...kinds: readonly Setting[]) =>
	({ ask: { setting } }: View) =>
		setting === undefined || kinds.includes(setting);

/** What follows on the school’s own procedure, for each kind of school. */
const above: readonly Way[] = [
	{ route: 'secretary-of-state', role: 'main', letters: ['L-7.15'], when: ofSetting('maintained') },
	{ route: 'government-academy', role: 'main', letters: ['L-7.7'], when: ofSetting('academy') },
	{ route: 'government-independent', role: 'main', letters: ['L-7.7'], when: ofSetting('independent') },
	{ route: 'college-complaint', role: 'main', when: ofSetting('college') }
];

/** Row 12: no plan, or help the school owes beside one. */
export const noSenSupport: Problem = {
	id: 'no-sen-support',
	steps: [
		{ id: 'talk-to-senco', route: 'talk', letters: ['L-0.1'] },
		{ id: 'talk-to-head', route: 'talk', letters: ['L-0.3'] },
		{ id: 'complain-to-school', route: 'school-complaint', letters: ['L-0.8'] },
		{ id: 'use-drs', route: 'disagreement-resolution' },
		{ id: 'ask-for-assessment', letters: ['L-1.1'] },
		{ id: 'go-to-government', letters: ['L-7.7', 'L-7.15'] }
	],
	ways: [
		{ route: 'talk', role: 'main', letters: ['L-0.1', 'L-0.3'] },
		{ route: 'school-complaint', role: 'main', letters: ['L-0.8'] },
		{ route: 'disagreement-resolution', role: 'main' },
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'], when: ({ ask }) => ask.setting === 'maintained' },
		...above,
		{ route: 'ombudsman', role: 'last', shut: 'ombudsman-not-schools' },
		{ route: 'tribunal', role: 'last', shut: 'tribunal-not-school-support' }
	],
	gets: ['get-school-support', 'get-steps-put-right'],
	notHere: ['ombudsman-not-schools', 'dfe-decides-nothing-again']
};

/** Row 13. */
export const discrimination: Problem = {
	id: 'discrimination',
	form: 'claim',
	steps: [
		{ id: 'fill-grid', letters: ['L-7.9'] },
		{ id: 'get-advice', route: 'equality-advice' },
		{ id: 'make-claim', route: 'discrimination-claim', rule: 'dda-claim-6m' }
	],
	ways: [
		{ route: 'discrimination-claim', role: 'main', letters: ['L-7.9'] },
		{ route: 'equality-advice', role: 'alongside' },
		{ route: 'talk', role: 'alongside', letters: ['L-0.2'] },
		{
			route: 'ombudsman',
			role: 'last',
			shut: 'ombudsman-not-schools',
			when: ({ ask }) => ask.decidedBy === undefined || ask.decidedBy === 'school' || ask.decidedBy === 'trust'
		}
	],
	gets: ['get-fair-changes'],
	notHere: ['claim-no-money-at-tribunal']
};

const isInformal = ({ ask }: View) => ask.exclusion === 'informal';
const isFormal = (view: View) => !isInformal(view);

/** Row 14. Being sent home without a letter is no exclusion, and unlawful. */
export const exclusion: Problem = {
	id: 'exclusion',
	steps: [
		{ id: 'ask-if-formal', route: 'talk', letters: ['L-0.10'] },
		{ id: 'write-to-governors', route: 'exclusion-review', letters: ['L-7.10'], rule: 'excl-governors-15sd' },
		{ id: 'ask-for-panel', route: 'exclusion-review', letters: ['L-7.10'], rule: 'excl-irp-15sd' },
		{ id: 'claim-for-return', route: 'discrimination-claim', letters: ['L-7.9'], rule: 'dda-claim-6m' },
		{ id: 'early-review', letters: ['L-5.3'] },
		{ id: 'ask-for-education-now', route: 'council-complaint', letters: ['L-6.4'] }
	],
	ways: [
		{ route: 'exclusion-review', role: 'main', letters: ['L-7.10'] },
		{ route: 'talk', role: 'main', letters: ['L-0.10'], when: isInformal },
		{ route: 'school-complaint', role: 'main', letters: ['L-0.8'], when: isInformal },
		{ route: 'school-complaint', role: 'last', shut: 'school-not-exclusions', when: isFormal },
		{ route: 'discrimination-claim', role: 'alongside', letters: ['L-7.9'] },
		{ route: 'council-complaint', role: 'alongside', letters: ['L-6.4', 'L-7.5'] }
	],
	gets: ['get-back-to-school', 'get-new-look-by-governors'],
	notHere: ['panel-not-take-back', 'school-not-exclusions']
};

/** Row 15. */
export const admission: Problem = {
	id: 'admission',
	steps: [
		{ id: 'choose-in-plan', letters: ['L-3.1'] },
		{ id: 'admission-appeal', route: 'admission-appeal' },
		{ id: 'make-claim', route: 'discrimination-claim', letters: ['L-7.9'], rule: 'dda-claim-6m' }
	],
	ways: [
		{ route: 'talk', role: 'main', letters: ['L-3.1'], when: ({ ask }) => ask.hasPlan === true },
		{ route: 'admission-appeal', role: 'main' },
		{ route: 'discrimination-claim', role: 'alongside', letters: ['L-7.9'] },
		{ route: 'equality-advice', role: 'alongside' },
		{ route: 'tribunal', role: 'last', shut: 'shut-no-plan-here', when: ({ ask }) => !ask.hasPlan }
	],
	gets: ['get-place'],
	notHere: ['shut-no-plan-here']
};

/** Row 18. */
export const aboutTheSetting: Problem = {
	id: 'about-the-setting',
	steps: [
		{ id: 'ask-for-own-procedure', route: 'school-complaint', letters: ['L-7.16'] },
		{ id: 'complain-to-school', route: 'school-complaint', letters: ['L-0.8'] },
		{ id: 'go-to-government', letters: ['L-7.7', 'L-7.15'] }
	],
	ways: [
		{ route: 'talk', role: 'alongside' },
		{ route: 'school-complaint', role: 'main', letters: ['L-7.16', 'L-0.8'] },
		...above,
		{ route: 'inspectors', role: 'main', when: ({ ask }) => ask.setting === 'nursery' },
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'], when: ({ ask }) => ask.setting === 'nursery' },
		{ route: 'ombudsman', role: 'last', shut: 'ombudsman-not-schools' }
	],
	gets: ['get-steps-put-right'],
	notHere: ['ombudsman-not-schools', 'school-not-plans', 'dfe-decides-nothing-again']
};
