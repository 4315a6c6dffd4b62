import type { Matter } from '../belonging.ts';
import { asking, from, fromNotice, waitingFor } from '../duty.ts';
import type { Closing, Duty } from '../duty.ts';
import { decisions, has } from '../open-matters.ts';
import { appealedBy, needsCertificate } from './window.ts';

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
