import type { Journal } from '../../src/lib/core/cases/journal.ts';
import { flows } from '../../src/lib/core/flows/index.ts';
import type { Answers } from '../../src/lib/core/flows/flow.ts';
import { event } from './case.ts';

// What Asha and Jo have to say when they disagree, and what happened. Today is 21 November 2026.

const about = { council: 'E06000063', reference: 'SEN/123', 'school-name': 'Any Primary School' };

export const asha: Answers = {
	...about,
	who: 'child',
	relation: 'parent',
	name: 'Sami',
	'full-name': 'Sami Example',
	'writer-name': 'Asha Example',
	address: '1 Example Street\nAnytown AN1 1AA',
	'born-on': '2017-05-03'
};

export const jo: Answers = {
	...about,
	'school-name': 'Any College',
	who: 'me',
	name: 'Jo',
	'full-name': 'Jo Example',
	address: '2 Example Street',
	'born-on': '2009-05-03'
};

/** Asha for Jo, who in this telling cannot make the decision. */
export const forJo: Answers = { ...jo, who: 'child', 'can-decide': 'no', 'writer-name': 'Asha Example' };

export const priya: Answers = { ...asha, who: 'someone', 'helping-as': 'advocate', 'writer-name': 'Priya Example' };

export const told: Answers = {
	'mediation-wants': 'certificate-only',
	'adviser-name': 'Any Mediation Service',
	'mediation-issues': ['education', 'health'],
	'mediation-needs': 'a phone call and not a video.',
	'mediation-points': 'Hours of speech therapy.',
	'would-accept': 'An hour each week, by a therapist.',
	'mediation-evidence': 'Therapy report, June 2026\nSchool report, July 2026',
	'must-come': 'The therapist’s manager.',

	'appeal-issues': ['section-f', 'section-i'],
	'appeal-school-kind': ['listed', 'mainstream'],
	'appeal-section-f-council': 'The plan is flexible enough.',
	'appeal-section-f-why': 'Section F says “access to speech therapy”, with no hours.',
	'appeal-section-f-evidence': 'Therapy report, June 2026, page 4.',
	'appeal-section-f-order': '“One hour of direct speech therapy each week from a qualified therapist.”',
	'appeal-section-i-council': 'The school is full.',
	'appeal-section-i-why': 'The school has taken a child since.',
	'appeal-section-i-evidence': 'E-mail of the school, 2 November 2026.',
	'appeal-section-i-order': 'Name Any Academy in Section I.',
	'appeal-views': '“Talking with friends is what counts.”',
	'recommend-wanted': ['health'],
	'recommend-health': 'In Section G: a sleep clinic review every term.',

	'evidence-index':
		'4 June 2026; A. Therapist; needs an hour a week; page 4\nJuly 2026; Any Primary School; no progress; page 9',
	witnesses: 'A. Therapist, speech and language therapist',

	'complaint-about': ['provision', 'handling'],
	'complaint-facts': 'No speech therapy since 7 September 2026.',
	effect: 'No progress in talking.',
	remedy: ['act', 'catch-up', 'costs'],
	'not-appealable': 'The plan is not in dispute. It is not carried out.',
	papers: 'The complaint\nThe final answer',

	'school-complaint-steps': '5 October 2026: written complaint\n19 October 2026: the head’s answer',
	'procedure-faults': ['not-followed', 'not-finished'],
	'procedure-fault-story': 'There was no panel.',
	'school-papers': 'The procedure\nThe head’s answer',
	'school-kind': 'academy',
	'school-complaint': 'Support stopped on 7 September 2026. We want it back.',

	'nhs-body': 'Any NHS board (ICB)',
	'nhs-service': 'the sleep clinic',
	'nhs-should': 'Section G: a review every term.',
	'nhs-story': 'No review since May 2026.',
	'nhs-effect': 'He sleeps four hours a night.',
	'nhs-want': 'A review by 31 December 2026.',

	'dda-what': 'He was left out of the school trip.',
	'dda-who': 'Any Primary School; the deputy head.',
	'dda-impairment': 'Autism: he cannot bear noise, since he was two.',
	'dda-reason': 'They said that he would spoil it for others.',
	'dda-adjustments': 'Ear defenders and a helper, asked for on 1 October 2026.',
	'dda-comparison': 'Every other child of the class went.',
	'dda-effect': 'He does not want to go to school.',
	'dda-orders': ['apology', 'policy'],

	'exclusion-link': 'A fire bell, and nobody with him.',
	'exclusion-support': 'The plan says one adult. There was none.',
	'exclusion-instead': 'An early review of the plan.',
	'exclusion-views': '“I was scared.”',
	'exclusion-order': 'return',

	'records-holder': 'Any Primary School',
	'records-years': 'September 2024 until today',
	'papers-wanted': 'E-mails about the plan\nNotes of meetings',

	'court-duty': 'section-f',
	'plan-words': '“One hour of speech therapy each week.”',
	'breach-dates': 'Every week since 7 September 2026',
	'asked-and-answer': 'Asked on 5 October 2026. No answer.',
	urgency: 'He is losing the words he had.',
	'child-means': 'None.',

	'late-why': 'The letter did not say that we could appeal.',
	'late-knew': 'On 16 November 2026, from SENDIASS.',
	'late-did': 'Asked for the certificate the same day.',
	'late-harm': 'No plan until he is ten.',
	'late-papers': 'The decision letter',

	'agreed-words': 'Section F: “One hour of direct speech therapy each week.”',
	'agreed-by': '2026-12-18',
	'agreed-others': 'Therapy starts on 30 November 2026.',

	'sos-body': 'council',
	'sos-kind': 'duty',
	'sos-story': 'No review since May 2024.',
	'sos-routes': 'A complaint, answered on 2 November 2026. There is nothing to appeal.',
	'sos-drs': 'turned-down',
	'sos-papers': 'The complaint and its answer'
};

export const happenings = {
	refused: event('assessment-refused', { letterDate: '2026-10-09' }, {}, { id: 'refusal' }),
	finalPlan: event('final-plan', { letterDate: '2026-10-09' }, {}, { id: 'plan' }),
	complained: event('complaint-sent', { sentDate: '2026-10-05' }, { to: 'council' }, { id: 'complaint' }),
	answered: event('complaint-answered', { on: '2026-11-02' }, {}, { id: 'answer' }),
	trip: event('discrimination', { on: '2026-11-12' }, { by: 'school' }, { id: 'trip' }),
	excluded: event('excluded', { on: '2026-11-12' }, {}, { id: 'exclusion' }),
	governors: event('governors-decided', { letterDate: '2026-11-19' }, {}, { id: 'governors' }),
	appealed: event('appeal-sent', { sentDate: '2026-11-16' }, {}, { id: 'appeal' })
};

export const journalOf = (...told: readonly (keyof typeof happenings)[]): Journal => told.map((one) => happenings[one]);

/** Every question of a flow that stands in one of the answers: what a letter can be made of. */
export function questionsOf(flow: string): readonly string[] {
	return Object.keys(flows[flow]?.questions ?? {});
}
