import type { Problem } from '../problem.ts';
import type { View } from '../view.ts';
import { latest } from '../view.ts';
import { decisionProblems } from './decisions.ts';

/** Row 16: not in the words of a plan. */
export const nhsService: Problem = {
	id: 'nhs-service',
	steps: [
		{ id: 'talk-to-service', route: 'talk' },
		{ id: 'complain-to-health', route: 'nhs-complaint', letters: ['L-7.8'], rule: 'nhs-complaint-12m' },
		{ id: 'health-ombudsman', route: 'nhs-complaint', rule: 'phso-12m' }
	],
	ways: [
		{ route: 'talk', role: 'alongside' },
		{ route: 'nhs-complaint', role: 'main', letters: ['L-7.8'] },
		{ route: 'tribunal', role: 'last', shut: 'tribunal-not-health-alone' }
	],
	gets: ['get-service'],
	notHere: ['nhs-not-section-f']
};

const isAppealRunning = (view: View) =>
	view.ask.appealed === true || latest(view, ({ event }) => event === 'appeal-sent') !== undefined;

/** Row 19. */
export const data: Problem = {
	id: 'data',
	steps: [
		{ id: 'ask-for-papers', route: 'talk', letters: ['L-7.11'], rule: 'sar-1m' },
		{ id: 'complain-about-data', route: 'information-commissioner', rule: 'data-complaint-ack-30d' },
		{ id: 'go-to-data-watchdog', route: 'information-commissioner' }
	],
	ways: [
		{ route: 'talk', role: 'main', letters: ['L-7.11'] },
		{ route: 'information-commissioner', role: 'main' },
		{ route: 'tribunal', role: 'alongside', when: isAppealRunning }
	],
	gets: ['get-copies'],
	notHere: ['ico-not-who-is-right']
};

/** Row 20. The card comes first, blocks nothing, and nothing waits for it. */
export const safeguarding: Problem = {
	id: 'safeguarding',
	steps: [
		{ id: 'call-999' },
		{ id: 'tell-social-care' },
		{ id: 'tell-school-lead' },
		{ id: 'tell-allegations-officer' },
		{ id: 'call-a-helpline' },
		{ id: 'then-the-other-rows' }
	],
	ways: [
		{ route: 'school-complaint', role: 'last', letters: ['L-0.8'] },
		{ route: 'discrimination-claim', role: 'last', letters: ['L-7.9'] }
	],
	gets: ['get-safety'],
	notHere: ['never-wait-for-a-complaint']
};

const hasSchoolAppeal = (view: View) => view.ask.problems.includes('section-i') && isAppealRunning(view);

/** Mini-row. */
export const transport: Problem = {
	id: 'transport',
	ridesOn: ['section-i'],
	steps: [
		{ id: 'transport-appeal', route: 'council-complaint' },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-7.6'], rule: 'lgsco-12m' },
		{
			id: 'appeal-transport-condition',
			route: 'tribunal',
			letters: ['L-3.6', 'L-7.3'],
			rule: 'appeal-window-section-i'
		}
	],
	ways: [
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'] },
		{
			route: 'ombudsman',
			role: 'main',
			letters: ['L-7.6'],
			shut: (view) => (hasSchoolAppeal(view) ? 'shut-transport-with-appeal' : undefined)
		},
		{
			route: 'tribunal',
			role: 'last',
			letters: ['L-3.6'],
			shut: ({ ask }) => (ask.transportInSectionI ? undefined : 'tribunal-not-transport')
		}
	],
	gets: ['get-transport', 'get-condition-removed'],
	notHere: ['tribunal-not-transport']
};

/** Mini-row: a child in care, where the council stands in for the parent. */
export const inCare: Problem = {
	id: 'in-care',
	ridesOn: decisionProblems,
	form: 'appeal',
	steps: [
		{ id: 'use-own-right', route: 'tribunal', letters: ['L-7.3'] },
		{ id: 'ask-reviewing-officer', route: 'talk' }
	],
	ways: [
		{ route: 'talk', role: 'main' },
		{ route: 'tribunal', role: 'main', letters: ['L-7.3'] }
	],
	gets: ['carer-can-appeal', 'in-care-allies'],
	notHere: []
};

/** Mini-row: in youth custody. */
export const custody: Problem = {
	id: 'custody',
	ridesOn: decisionProblems,
	form: 'appeal-in-custody',
	steps: [
		{ id: 'write-to-home-council', route: 'talk' },
		{ id: 'appeal-in-custody', route: 'tribunal', letters: ['L-7.3'] },
		{ id: 'go-to-ombudsman', route: 'ombudsman', letters: ['L-7.6'], rule: 'lgsco-12m' },
		{ id: 'letter-before-claim', route: 'judicial-review', letters: ['L-7.12'], rule: 'jr-3m' }
	],
	ways: [
		{ route: 'talk', role: 'main' },
		{ route: 'tribunal', role: 'main', letters: ['L-7.3'] },
		{ route: 'council-complaint', role: 'main', letters: ['L-7.5'] },
		{ route: 'ombudsman', role: 'main', letters: ['L-7.6'] },
		{ route: 'judicial-review', role: 'last', letters: ['L-7.12'], ifUrgent: true }
	],
	gets: ['custody-duty', 'custody-same-tribunal'],
	notHere: []
};
