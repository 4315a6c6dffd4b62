import type { Entry, EventEntry, Journal } from '../../src/lib/core/cases/journal.ts';
import { timelineOf } from '../../src/lib/core/cases/timeline.ts';
import { date } from '../../src/lib/core/dates/calendar-date.ts';
import type { Answers } from '../../src/lib/core/flows/flow.ts';
import { lawPack } from '../../src/lib/core/law/law-pack.ts';
import { makeLetter } from '../../src/lib/core/letters/index.ts';
import { freeze, plainText } from '../../src/lib/core/letters/letter.ts';
import type { Letter } from '../../src/lib/core/letters/letter.ts';
import { fieldName } from '../../src/lib/core/lists/rows.ts';

export const today = date('2026-11-21');

const rows = (table: string, all: readonly Readonly<Record<string, string>>[]): Answers =>
	Object.fromEntries(
		all.flatMap((row, place) =>
			Object.entries(row).map(([field, value]) => [fieldName(table, `r${place}`, field), value])
		)
	);

/** Every fact that any letter of the journeys asks for, as a family might tell it. */
export const everything: Answers = {
	reference: 'SEN/123',
	address: '1 Example Street\nAnytown AN1 1AA',
	'school-name': 'Any Primary School',
	needs: 'reading, and noise.',
	'own-words': '“I want to read with Dad.”',
	progress: ['slower'],
	'school-examples': 'on 3 November he hid under a table; on 5 November he read nothing.',
	'disability-effect': 'autism; noise hurts.',
	barrier: 'everybody eats in the loud hall.',
	adjustments: 'Lunch in a quiet room\nA warning before the bell',
	'adjustments-why': 'it costs nothing.',
	'last-meetings': '4 March 2026',
	'meeting-topics': 'Reading at home',
	'progress-proof': 'Reading age 5 in March and in October 2026',
	specialists: ['speech', 'psychologist'],
	'specialist-asked-before': 'in June 2026.',
	condition: 'epilepsy.',
	'condition-day': 'medicine at noon.',
	'condition-emergency': 'call 999 after five minutes.',
	'facts-wanted': 'Who runs the reading group?',
	'local-offer-page': 'Support in school.',
	'school-complaint-stage': 'first',
	'school-complaint-about': ['support', 'meetings'],
	'school-complaint-facts': '3 November 2026: no help in class',
	'school-complaint-wants': 'Start the reading group again',
	'said-where': 'school',
	'said-by': 'Ms Example, head teacher',
	'said-on': '2026-11-03',
	'said-what': '“Support has stopped because of the White Paper.”',
	'follow-up-to': 'school',
	'sent-home-days': '2 November 2026, at noon: “He is too upset.”',
	'part-timetable': 'yes',
	'sent-home-reason': 'he was upset.',

	'advisers-missing': ['psychologist', 'social-care'],
	'advice-lacks': ['help', 'outcomes'],
	'told-no-amounts': 'yes',
	'old-reports': 'Speech therapy, June 2023: he has changed since then.',
	'refusal-on': '2026-11-09',
	'refusal-answers': '“School can meet the needs”: two terms of groups did not',
	'new-facts': 'the letter of Dr Example of 16 November 2026.',
	strengths: 'Drawing\nAnimals',
	health: 'he sleeps badly.',
	'social-care': 'none that we know of.',
	'what-works': 'A quiet room',
	'what-fails': 'Groups of eight',
	'help-wanted': 'A speech therapist, one hour a week',
	'outcomes-wanted': 'To read a page by July 2028',
	'place-thoughts': 'a small school.',

	'draft-names-school': 'yes',
	'moves-to-f': 'speech therapy in Section G.',
	'outcomes-comments': 'the second one has no date.',
	'school-wish': 'now',
	'budget-wish': 'yes',
	'meeting-wish': 'yes',
	'reports-missing': 'Speech and language report of June 2026',
	'plan-late-reason': 'there are not enough psychologists.',
	'plan-differences': 'F: speech therapy has no hours',

	'wants-mainstream': 'yes',
	'wanted-school': 'Other Example School',
	'wanted-where': '2 Example Road, Anytown',
	'wanted-kind': 'academy',
	'council-school': 'Third Example School',
	'school-suits': 'Noise: small classes\nReading: a specialist teacher',
	'school-said': '“We can meet his needs.”',
	'school-answer-ahead': 'it is not full in Year 5.',
	'second-choice': 'Fourth Example School.',
	'travel-view': 'on foot, ten minutes.',
	course: 'Horticulture, level 1.',
	'school-offer': 'a place from January 2027.',
	'school-fees': '£20,000 a year, with speech therapy.',
	'why-not-others': 'Third Example School: no specialist teacher',
	'cost-compared': 'the same, with transport.',
	'school-asked-on': '2026-11-02',
	'council-school-why': 'Noise: classes of 32',
	'visit-notes': 'on 9 November the hall was very loud.',
	'why-no-school': 'Three schools were tried, says Dr Example',
	'otherwise-package': 'Ten hours a week with a tutor at home',
	'otherwise-evidence': 'the letter of Dr Example.',
	'travel-condition': '“Parents will transport.”',
	'nearer-school': 'Third Example School.',
	'nearer-place': 'no',
	'travel-costs': 'the same.',
	'why-at-home': 'since 1 September 2026 there is no school place.',
	'home-said': '“Just say that you home educate.”',

	'budget-when': 'draft',
	'budget-better': 'she knows him.',
	'budget-manager': 'nominee',
	'budget-nominee': 'Pat Example, his aunt.',
	'budget-plan-b': 'If the tutor is ill, the hours are made up.',
	'budget-flexible': 'hours within a term.',
	'onsite-help': 'speech therapy, one hour a week.',
	'onsite-who': 'Sam Example, registered, checked and insured.',
	'onsite-when': 'Tuesdays at 2 pm in the library.',
	'onsite-staff': 'nothing.',
	'onsite-if-not': 'we stop after a month.',
	'budget-refusal-words': '“It is not our policy.”',
	'budget-refusal-about': ['policy', 'impact'],
	'budget-answers': 'Policy: this is one child',
	'budget-instead': 'a start with one line.',
	'payment-change': 'stopped',
	'payment-reason': '“From 1 December, to save money.”',
	'payment-points': 'The tutor needs a month’s notice',
	'payment-lost': 'ten hours a week from 1 December.',
	quotes: 'Tutor A: £45 an hour\nTutor B: £48 an hour',
	'cost-changed': 'the tutor’s price rose in September.',
	'budget-body': 'nhs',
	'health-line': '“Occupational therapy, monthly.”',
	'continuing-care': 'yes',
	'payment-stop-on': '2026-12-31',
	'payment-left': '£90; the records are attached.',

	'good-now': 'he has a friend.',
	'hard-now': 'reading.',
	hopes: 'to work with animals.',
	'school-next': 'stay.',
	'take-part': 'by a film.',
	'what-changed': 'since September he cannot go in.',
	'why-not-wait': 'he may lose his place.',
	'who-should-come': 'his therapist.',
	'early-want': 'More hours in Section F',
	'review-missing': 'The speech therapist’s advice',
	'review-then': 'new-date',
	'last-assessed-on': '2025-03-04',
	'ask-advice-from': 'Ms Example, speech therapist.',
	'ending-reason': '“He makes no progress.”',
	'outcomes-left': 'To travel alone',
	'still-needed': 'Speech therapy: nobody else gives it',
	'stay-in-education': 'to go on at college.',
	'move-when': 'in September 2028, from Any Primary School.',
	'carry-over': 'Three visits in summer.',
	'adult-needs': 'help with money.',
	'adult-benefit': 'moving out is planned for next year.',
	'adult-worker': 'We know Ms Example.',
	'my-where': 'outside.',
	'my-who': 'my tutor; not the whole team.',
	'my-long': 'half an hour.',
	'my-show': 'my garden film.',
	'my-not': 'last year.',
	'my-writes': 'my tutor.',

	effect: 'he is behind and sad.',
	'catch-up': 'two hours a week until July.',
	'complaint-stage': '1',
	'complaint-about': ['provision', 'handling'],
	'complaint-facts': '1 September 2026: no therapy since then',
	remedy: ['act', 'catch-up'],
	'health-missed': 'since May 2026: “There is a waiting list.”',
	'health-teaches': 'yes',
	'last-attended': '2026-09-04',
	'why-out': 'he is too anxious.',
	'out-evidence': 'the letter of Dr Example.',
	'has-plan': 'yes',
	'what-would-work': 'a tutor at home.',
	'records-from': 'school',
	'records-wanted': ['timetables', 'therapy'],
	'records-form': 'e-mail.',
	'complaint-dates': 'complaint on 1 October, final answer on 10 November 2026.',
	'went-wrong': ['delay', 'not-delivered'],
	'ombudsman-remedy': 'the hours that were lost.',
	'not-appealable': 'it is about delay.',
	papers: 'The plan\nThe final answer',
	'lost-sessions': 'Speech therapy, autumn term: 10',
	'paid-ourselves': '£450.',
	'plan-words': 'F3: speech therapy, one hour a week',
	'breach-dates': 'Every week since 1 September 2026',
	'asked-and-answer': '1 October 2026: asked; 10 November: “no staff”',
	urgency: 'he has stopped speaking at school.',
	'child-means': 'none.',
	'adviser-by': '2026-12-01',

	...rows('changes', [
		{ section: 'B', add: 'He cannot filter noise.', why: 'Dr Example, page 3' },
		{ section: 'F', remove: 'access to support', add: 'one hour a week with a speech therapist', why: 'page 5' }
	]),
	...rows('outcomes', [
		{ outcome: 'Reads a short book', progress: 'part', how: 'he reads two pages' },
		{ outcome: 'Has a friend', progress: 'met' }
	]),
	...rows('provision', [
		{
			help: 'Speech therapy',
			amount: 'one hour a week',
			outcome: 'Speaks in class',
			happens: 'no',
			since: '1 September 2026',
			reason: '“no staff”',
			form: 'direct-payment',
			provider: 'Sam Example, speech therapist',
			price: '60',
			times: '36',
			'price-from': 'the offer of 2 November',
			onsite: 'not-yet'
		},
		{ help: 'Reading tutor', happens: 'part', form: 'arranged', price: '45.50', times: '10' },
		{ help: 'Small class', happens: 'full', form: 'none' }
	])
};

export const asha: Answers = {
	...everything,
	who: 'child',
	relation: 'parent',
	name: 'Sami',
	'full-name': 'Sami Example',
	'writer-name': 'Asha Example',
	'born-on': '2017-05-03',
	council: 'E06000063'
};

/** Jo is 17 and writes for themselves. */
export const jo: Answers = {
	...everything,
	who: 'me',
	name: 'Jo',
	'full-name': 'Jo Example',
	'born-on': '2009-05-03',
	council: 'E06000063',
	'school-name': 'Any College'
};

/** Priya helps Asha; and Asha acts for Jo, who cannot decide. */
export const priya: Answers = { ...asha, who: 'someone', 'helping-as': 'advocate', 'writer-name': 'Priya Example' };
export const forJo: Answers = {
	...jo,
	who: 'child',
	relation: 'parent',
	'can-decide': 'no',
	'writer-name': 'Asha Example'
};

let count = 0;
const event = (
	event: EventEntry['event'],
	dates: Readonly<Record<string, string>>,
	details: Readonly<Record<string, string>> = {}
): Entry => ({
	kind: 'event',
	id: `e${(count += 1)}`,
	caseId: 'c',
	recordedAt: `2026-11-20T10:00:${String(count).padStart(2, '0')}.000Z`,
	recordedBy: 'd',
	event,
	dates: dates as EventEntry['dates'],
	details
});

/** A case late in its life: what the letters take their days from. */
export const lateCase: Journal = [
	event('assessment-requested', { sentDate: '2026-05-04', receivedDate: '2026-05-05' }),
	event('assessment-agreed', { letterDate: '2026-06-12' }),
	event('draft-plan', { letterDate: '2026-11-10' }),
	event(
		'promise',
		{ on: '2026-11-03', due: '2026-11-06' },
		{ at: 'school', withWhom: 'Ms Example', promised: 'send the record' }
	),
	event(
		'support-meeting',
		{ on: '2026-11-03' },
		{ contact: 'meeting', withWhom: 'Ms Example', said: 'the group has stopped' }
	)
];

/** A plan in force, under review. */
export const inReview: Journal = [
	event('final-plan', { letterDate: '2025-11-03' }),
	event('review-meeting', { on: '2026-10-05' }),
	event('budget-refused', { letterDate: '2026-11-09' }),
	event('direct-payment-started', { on: '2026-02-02' }),
	event('direct-payment-cut', { letterDate: '2026-11-12' }, { how: 'stopped' }),
	event('ending-proposed', { letterDate: '2026-11-12' }),
	event('amendment-notice', { letterDate: '2026-11-13' })
];

/** A review meeting on 5 October 2026, and no decision since: it was due four weeks later, on 2 November. */
export const afterMeeting: Journal = [
	event('final-plan', { letterDate: '2025-11-03' }),
	event('review-meeting', { on: '2026-10-05' })
];

export function letterOf(kind: string, answers: Answers, journal: Journal = lateCase): Letter {
	const timeline = timelineOf(journal, today, lawPack);
	const letter = makeLetter(kind, { answers, timeline, councilName: 'Cumberland council' });
	if (!letter) throw new Error(`There is no letter ${kind}`);
	return letter;
}

export function written(kind: string, answers: Answers, journal: Journal = lateCase): string {
	return plainText(freeze(letterOf(kind, answers, journal)), '21 November 2026');
}
