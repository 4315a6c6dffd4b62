import type { Matter } from '../belonging.ts';
import { asking, from, fromNotice, noFacts, waitingFor } from '../duty.ts';
import type { Closing, Duty, DutyFacts } from '../duty.ts';
import { appealAgainst, decisions, has, isDecision } from '../ties.ts';

/** The plan's only point at issue is section I, and no appeal has brought in more. */
function isSectionIOnly({ event, followers }: Matter): boolean {
	if (event.details.about !== 'section-i-only') return false;
	return !followers.some((one) => one.event === 'appeal-sent' && one.details.about === 'more');
}

function needsCertificate(matter: Matter): boolean {
	return isDecision(matter.event) && !isSectionIOnly(matter);
}

/** A window's facts: the letter, and the first certificate issued for it. */
export function windowOf(matter: Matter): DutyFacts {
	const { facts } = fromNotice(matter);
	const certificate = matter.followers.find(({ event }) => event === 'mediation-certificate');
	return { facts: { ...facts, ...(certificate && { certificateIssued: certificate.on }) } };
}

function appealedBy(matter: Matter): Closing | undefined {
	const by = appealAgainst(matter);
	if (by) return { by, how: 'met' };
	const { event, followers } = matter;
	// The council changed its mind: there is nothing left to appeal.
	const reversal = followers.find(
		(one) =>
			(event.event === 'assessment-refused' && one.event === 'assessment-agreed') ||
			(event.event === 'plan-refused' && one.event === 'final-plan')
	);
	return reversal && { by: reversal, how: 'ended' };
}

function contactEnded(matter: Matter): Closing | undefined {
	const by = matter.followers.find(
		({ event }) => event === 'mediation-adviser-told' || event === 'mediation-certificate'
	);
	if (by) return { by, how: 'met' };
	const closing = appealedBy(matter);
	return closing && { ...closing, how: 'ended' };
}

const wants = ({ event }: Matter) => event.details.wants;
const issue = ({ event }: Matter) => event.details.about ?? 'education';
const certificate = ['mediation-certificate'] as const;

export const mediationDuties: readonly Duty[] = [
	{
		rule: 'mediation-contact-2m',
		startedBy: decisions,
		when: needsCertificate,
		closing: contactEnded,
		facts: fromNotice
	},
	{
		rule: 'mediation-cert-3wd',
		startedBy: ['mediation-adviser-told'],
		when: (matter) => wants(matter) === 'certificate-only',
		metBy: certificate,
		endedBy: ['appeal-sent'],
		facts: from('toldAdviser', 'on')
	},
	{
		rule: 'mediation-arrange-30d',
		startedBy: ['mediation-adviser-told'],
		when: (matter) =>
			wants(matter) === 'mediation' && !has(matter, ['mediation-council-told', ...certificate, 'appeal-sent']),
		facts: waitingFor('toldLa')
	},
	{
		rule: 'mediation-arrange-30d',
		startedBy: ['mediation-council-told'],
		when: (matter) => issue(matter) !== 'health',
		metBy: ['mediation-meeting'],
		endedBy: ['mediation-not-arranged', ...certificate],
		facts: from('toldLa', 'on')
	},
	{
		rule: 'mediation-health-relay-3wd',
		startedBy: ['mediation-council-told'],
		when: (matter) => issue(matter) !== 'education',
		metBy: ['mediation-health-board-told'],
		facts: from('toldLa', 'on')
	},
	{
		rule: 'mediation-arrange-30d-health',
		startedBy: ['mediation-health-board-told'],
		when: ({ openers }) => openers.some((opener) => issue(opener) === 'health'),
		metBy: ['mediation-meeting'],
		facts: from('toldIcb', 'on')
	},
	{
		rule: 'mediation-cert-fail-3wd',
		startedBy: ['mediation-not-arranged'],
		metBy: certificate,
		facts: from('adviserToldItFails', 'on')
	},
	{
		rule: 'mediation-notice-5wd',
		startedBy: ['mediation-meeting'],
		metOn: 'noticeOn',
		endedBy: certificate,
		facts: asking(from('mediationDate', 'on'), 'noticeOn')
	},
	{
		rule: 'mediation-cert-after-3wd',
		startedBy: ['mediation-meeting'],
		metBy: certificate,
		facts: from('mediationEnded', 'on')
	}
];

export const windowDuties: readonly Duty[] = [
	{
		rule: 'appeal-window-2m-1m',
		startedBy: decisions,
		when: (matter) => needsCertificate(matter) && matter.event.event !== 'amended-plan',
		closing: appealedBy,
		facts: windowOf
	},
	{
		rule: 'appeal-fresh-window',
		startedBy: ['amended-plan'],
		when: needsCertificate,
		closing: appealedBy,
		facts: windowOf
	},
	{
		rule: 'appeal-window-section-i',
		startedBy: ['final-plan', 'amended-plan'],
		when: isSectionIOnly,
		closing: appealedBy,
		facts: fromNotice
	},
	{
		rule: 'appeal-no-certificate-leave',
		startedBy: ['appeal-sent'],
		when: ({ event, openers }) =>
			openers.some(
				(opener) =>
					needsCertificate(opener) &&
					!opener.followers.some((one) => one.event === 'mediation-certificate' && one.on <= event.on)
			),
		endedBy: ['appeal-registered', 'tribunal-decision', 'appeal-withdrawn', 'appeal-returned', 'appeal-conceded'],
		facts: noFacts
	}
];
