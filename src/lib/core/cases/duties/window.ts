import type { Matter } from '../belonging.ts';
import { fromNotice, noFacts } from '../duty.ts';
import type { Closing, Duty, DutyFacts } from '../duty.ts';
import { appealAgainst, decisions, isDecision } from '../open-matters.ts';

/** The plan's only point at issue is section I, and no appeal has brought in more. */
function isSectionIOnly({ event, followers }: Matter): boolean {
	if (event.details.about !== 'section-i-only') return false;
	return !followers.some((one) => one.event === 'appeal-sent' && one.details.about === 'more');
}

export function needsCertificate(matter: Matter): boolean {
	return isDecision(matter.event) && !isSectionIOnly(matter);
}

/** A window's facts: the letter, and the first certificate issued for it. */
export function windowOf(matter: Matter): DutyFacts {
	const { facts } = fromNotice(matter);
	const certificate = matter.followers.find(({ event }) => event === 'mediation-certificate');
	return { facts: { ...facts, ...(certificate && { certificateIssued: certificate.on }) } };
}

/** What ended a window: the appeal, or the council that changed its mind. */
export function appealedBy(matter: Matter): Closing | undefined {
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
