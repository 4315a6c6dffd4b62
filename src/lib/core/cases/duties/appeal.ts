import { asking, from, noFacts, toldBy, waitingFor } from '../duty.ts';
import type { Duty } from '../duty.ts';
import type { Matter } from '../belonging.ts';
import type { Story } from '../story.ts';
import { has } from '../open-matters.ts';

/** Claims against these go to the county court. */
const elsewhere = 'college-nursery-or-council';

const over = ['tribunal-decision', 'appeal-conceded', 'appeal-withdrawn'] as const;

/** School-day rules are given the terms of the school when they were told. */
function inSchoolDays(fact: string, ...names: readonly string[]): Duty['facts'] {
	const days = from(fact, ...names);
	return (matter, story) => {
		const known = days(matter, story);
		return known && story.terms ? { facts: { ...known.facts, terms: story.terms } } : known;
	};
}

/** The bundle comes before the hearing that starts the count, so it is looked for on both sides of it. */
function bundleSent({ openers, event }: Matter, { happened }: Story) {
	const since = openers[0]?.event.on ?? event.on;
	const by = happened.find((one) => one.event === 'bundle-sent' && one.on >= since);
	return by && { by, how: 'met' as const };
}

export const appealDuties: readonly Duty[] = [
	{
		rule: 'trib-register-10wd',
		startedBy: ['appeal-sent'],
		metBy: ['appeal-registered'],
		endedBy: [...over, 'appeal-returned'],
		facts: from('appealSent', 'sentDate')
	},
	{
		rule: 'trib-la-response-30wd',
		startedBy: ['appeal-sent'],
		when: (matter) => !has(matter, ['appeal-registered', 'council-responded', 'appeal-returned', ...over]),
		facts: waitingFor('sentToLa')
	},
	{
		rule: 'trib-la-response-30wd',
		startedBy: ['appeal-registered'],
		metBy: ['council-responded'],
		endedBy: over,
		facts({ event }) {
			const facts = { sentToLa: event.on, ...toldBy(event, 'sentToLa', 'directedDate') };
			return event.dates.directedDate ? { facts } : { facts, asksWhenPast: ['directedDate'] };
		}
	},
	{
		rule: 'trib-hearing',
		startedBy: ['appeal-registered'],
		endedBy: over,
		endedByAny: ['hearing'],
		facts: noFacts
	},
	{
		rule: 'trib-bundle-10wd',
		startedBy: ['hearing'],
		closing: bundleSent,
		endedBy: ['tribunal-decision'],
		facts: asking(({ event }) => ({ facts: { hearing: event.on, ...toldBy(event, 'directedDate') } }), 'bundleSentOn')
	},
	{
		rule: 'trib-decision-10wd',
		startedBy: ['hearing'],
		metBy: ['tribunal-decision'],
		facts: from('hearing', 'on')
	},
	{
		rule: 'trib-challenge-28d',
		startedBy: ['tribunal-decision'],
		when: ({ event }) => event.details.how !== 'consent',
		metBy: ['decision-challenged'],
		facts: from('decisionSent', 'sentDate', 'letterDate')
	},
	{
		rule: 'ut-permission-1m',
		startedBy: ['permission-refused'],
		metBy: ['upper-tribunal-asked'],
		facts: from('refusalSent', 'sentDate', 'letterDate')
	},
	{
		rule: 'dda-claim-6m',
		startedBy: ['discrimination', 'excluded'],
		when: ({ event }) => event.details.by !== elsewhere,
		metBy: ['claim-sent'],
		facts: from('startsWith', 'on')
	},
	{
		rule: 'dda-county-court-6m',
		startedBy: ['discrimination'],
		when: ({ event }) => event.details.by === elsewhere,
		metBy: ['claim-sent'],
		facts: from('startsWith', 'on')
	},
	{
		rule: 'excl-governors-15sd',
		startedBy: ['excluded'],
		metBy: ['governors-decided'],
		facts: inSchoolDays('governorsTold', 'governorsTold', 'on')
	},
	{
		rule: 'excl-irp-15sd',
		startedBy: ['governors-decided'],
		metBy: ['panel-asked'],
		facts: inSchoolDays('noticeGiven', 'letterDate')
	}
];

/** A date the Tribunal wrote that stands for itself. */
export const directedDuty: Duty = {
	rule: 'trib-directed-date',
	startedBy: ['date-given'],
	facts: from('directedDate', 'directedDate')
};
