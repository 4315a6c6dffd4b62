import type { Problem, Way } from '../problem.ts';
import type { View } from '../view.ts';
import { appealWays, decisionProblems } from './decisions.ts';

/** Row 4. */
export const sectionsBF: Problem = {
	id: 'sections-b-f',
	decisions: ['final-plan', 'amended-plan'],
	form: 'appeal',
	steps: [
		{ id: 'start-clock', rule: 'appeal-window-2m-1m' },
		{ id: 'list-changes', letters: ['L-2.1'] },
		{ id: 'contact-adviser', route: 'mediation', letters: ['L-7.1', 'L-7.2'], rule: 'mediation-contact-2m' },
		{ id: 'appeal', route: 'tribunal', letters: ['L-7.3', 'L-7.4'], rule: 'appeal-window-2m-1m' },
		{ id: 'add-health-and-care' }
	],
	ways: appealWays('L-2.1'),
	gets: ['get-new-words'],
	notHere: ['tribunal-sections', 'tribunal-not-money', 'ombudsman-not-appealable']
};

/** Row 5. Alone it needs no certificate; with B or F it does. */
export const sectionI: Problem = {
	id: 'section-i',
	decisions: ['final-plan', 'amended-plan'],
	form: 'appeal',
	steps: [
		{ id: 'start-clock', rule: 'appeal-window-section-i' },
		{ id: 'object-to-school', route: 'talk', letters: ['L-3.4'] },
		{ id: 'proof-school-was-asked' },
		{ id: 'appeal', route: 'tribunal', letters: ['L-7.3', 'L-7.4'], rule: 'appeal-window-section-i' }
	],
	ways: [...appealWays('L-3.4'), { route: 'admission-appeal', role: 'last', shut: 'shut-place-is-in-plan' }],
	gets: ['get-school-named', 'get-condition-removed'],
	notHere: ['admission-not-for-plans', 'ombudsman-not-appealable']
};

/** Problems whose appeal can ask for a recommendation about health or social care: rows 2 to 7. */
const withRecommendation = decisionProblems.filter((one) => one !== 'assessment-refused');

const isInAppeal = ({ ask }: View) => withRecommendation.some((one) => ask.problems.includes(one));

/** The appeal about education that health or social care can be added to; alone there is none. */
const addedToAppeal: Way = {
	route: 'tribunal',
	role: 'main',
	letters: ['L-7.3'],
	shut: (view) => {
		if (isInAppeal(view)) return undefined;
		const isRefusalToAssess = view.ask.problems.includes('assessment-refused');
		return isRefusalToAssess ? 'tribunal-no-recommendation-here' : 'tribunal-not-health-alone';
	}
};

/** Row 9. */
export const healthPart: Problem = {
	id: 'health-part',
	ridesOn: withRecommendation,
	form: 'appeal',
	steps: [
		{ id: 'tick-health', route: 'tribunal', letters: ['L-7.3'] },
		{ id: 'mediate-health', route: 'mediation', letters: ['L-7.1'] },
		{ id: 'use-drs', route: 'disagreement-resolution' },
		{ id: 'complain-to-health', route: 'nhs-complaint', letters: ['L-7.8'], rule: 'nhs-complaint-12m' },
		{ id: 'health-ombudsman', route: 'nhs-complaint', rule: 'phso-12m' }
	],
	ways: [
		addedToAppeal,
		{ route: 'mediation', role: 'main', letters: ['L-7.1', 'L-7.2'] },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'nhs-complaint', role: 'main', letters: ['L-7.8'] }
	],
	gets: ['get-recommendations', 'get-written-answer', 'nhs-answer-duty', 'get-service'],
	notHere: ['tribunal-not-health-alone']
};

/** Row 10. */
export const socialCarePart: Problem = {
	id: 'social-care-part',
	ridesOn: withRecommendation,
	form: 'appeal',
	steps: [
		{ id: 'tick-care', route: 'tribunal', letters: ['L-7.3'] },
		{ id: 'mediate-care', route: 'mediation', letters: ['L-7.1'] },
		{ id: 'complain-about-care', route: 'council-complaint', letters: ['L-7.5'], rule: 'csc-complaint-12m' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-7.6'], rule: 'lgsco-12m' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' }
	],
	ways: [
		addedToAppeal,
		{ route: 'mediation', role: 'main', letters: ['L-7.1', 'L-7.2'] },
		{ route: 'disagreement-resolution', role: 'alongside' },
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'] },
		{ route: 'ombudsman', role: 'main', letters: ['L-7.6'] },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true }
	],
	gets: ['get-recommendations', 'get-written-answer', 'get-care-service'],
	notHere: ['tribunal-not-health-alone']
};
