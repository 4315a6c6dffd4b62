import type { Matter } from '../belonging.ts';
import { from, fromReceipt } from '../duty.ts';
import type { Duty } from '../duty.ts';

const of =
	(whom: string) =>
	({ event }: Matter) =>
		(event.details.of ?? 'council') === whom;
/** The Ombudsman's code is for councils. */
const isToCouncil = (complaint: Matter | undefined) => (complaint?.event.details.to ?? 'council') === 'council';
const isStage2 = ({ openers }: Matter) => openers.some(({ event }) => event.details.stage === '2');

/** Each step of a social care complaint with the clock it starts, which the step after it ends. */
const socialCareClocks = [
	['complained', 'csc-stage-1-10wd'],
	['answered', 'csc-stage-2-ask-20wd'],
	['stage-2-asked', 'csc-stage-2-25wd'],
	['stage-2-answered', 'csc-stage-3-ask-20wd'],
	['panel-asked', 'csc-panel-30wd'],
	['panel-met', 'csc-panel-report-5wd'],
	['reported', 'csc-panel-reply-15wd']
] as const;

export const complaintDuties: readonly Duty[] = [
	{
		rule: 'la-complaint-ack-5wd',
		startedBy: ['complaint-sent'],
		when: isToCouncil,
		metBy: ['complaint-acknowledged', 'complaint-answered'],
		facts: fromReceipt('complaintReceived')
	},
	{
		rule: 'la-complaint-s1-10wd',
		startedBy: ['complaint-acknowledged'],
		when: (matter) => isToCouncil(matter.openers[0]) && !isStage2(matter),
		metBy: ['complaint-answered'],
		facts: from('acknowledged', 'on')
	},
	{
		rule: 'la-complaint-s2-20wd',
		startedBy: ['complaint-acknowledged'],
		when: (matter) => isToCouncil(matter.openers[0]) && isStage2(matter),
		metBy: ['complaint-answered'],
		facts: from('acknowledged', 'on')
	},
	{
		rule: 'lgsco-12m',
		startedBy: ['fault-noticed'],
		when: of('council'),
		metBy: ['ombudsman-asked'],
		facts: from('startsWith', 'on')
	},
	{
		rule: 'nhs-complaint-12m',
		startedBy: ['fault-noticed'],
		when: of('nhs'),
		metBy: ['complaint-sent', 'ombudsman-asked'],
		facts: from('happenedOn', 'on')
	},
	{
		rule: 'phso-12m',
		startedBy: ['fault-noticed'],
		when: of('nhs'),
		metBy: ['ombudsman-asked'],
		facts: from('startsWith', 'on')
	},
	{
		rule: 'csc-complaint-12m',
		startedBy: ['fault-noticed'],
		when: of('social-care'),
		metBy: ['social-care-step'],
		facts: from('startsWith', 'on')
	},
	...socialCareClocks.map(([step, rule]): Duty => ({
		rule,
		startedBy: ['social-care-step'],
		when: ({ event }) => event.details.step === step,
		metBy: ['social-care-step'],
		facts: from('stageBegan', 'on')
	})),
	{
		rule: 'jr-3m',
		startedBy: ['unlawful-act'],
		metBy: ['court-claim-made'],
		facts: from('grounds', 'on')
	},
	{
		rule: 'sar-1m',
		startedBy: ['records-asked'],
		when: ({ event }) => event.details.what !== 'school-record',
		metBy: ['records-given'],
		facts: fromReceipt('received')
	},
	{
		rule: 'pupil-record-15sd',
		startedBy: ['records-asked'],
		when: ({ event }) => event.details.what === 'school-record',
		metBy: ['records-given'],
		facts(matter, story) {
			const known = fromReceipt('requestReceived')(matter, story);
			return known && story.terms && !known.waitsFor
				? { ...known, facts: { ...known.facts, terms: story.terms } }
				: known;
		}
	},
	{
		rule: 'data-complaint-ack-30d',
		startedBy: ['data-complaint-sent'],
		metBy: ['data-complaint-acknowledged'],
		facts: fromReceipt('complaintReceived')
	}
];
