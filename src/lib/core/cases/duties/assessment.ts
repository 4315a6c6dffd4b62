import type { Matter } from '../belonging.ts';
import { from, fromReceipt, fromService, waitingFor } from '../duty.ts';
import type { Closing, Duty } from '../duty.ts';
import { printedOn, receivedOn } from '../story.ts';
import type { Story } from '../story.ts';
import { answers, has, isReassessment, isRequest } from '../open-matters.ts';

/** True for what belongs to a re-assessment. */
export function isReassessing({ openers }: Matter): boolean {
	return openers.some(isReassessment);
}

/** A second request that was open when the council agreed to the first has nothing left to ask for. */
function answeredWithAnother(matter: Matter, story: Story): Closing | undefined {
	if (has(matter, answers)) return undefined;
	const by = story.matters.find(
		({ event, index, openers }) =>
			index > matter.index && event.event !== 'assessment-refused' && openers.some(isRequest)
	);
	return by && { by: by.event, how: 'superseded' };
}

/** The council changed its mind: the agreement belongs to a request it had refused. */
function isReversal({ event, openers }: Matter): boolean {
	return openers.some(({ followers }) =>
		followers.some((one) => one.event === 'assessment-refused' && one.on <= event.on)
	);
}

function requestOf({ openers }: Matter): Matter | undefined {
	return openers.find(({ event }) => event.event === 'assessment-requested');
}

export const assessmentDuties: readonly Duty[] = [
	{
		rule: 'ehcna-decision-6w',
		startedBy: ['assessment-requested'],
		metBy: answers,
		closing: answeredWithAnother,
		facts: fromReceipt('received')
	},
	{
		rule: 'ehcna-decision-6w-responsible',
		startedBy: ['council-became-responsible'],
		metBy: answers,
		closing: answeredWithAnother,
		facts: from('becameResponsible', 'on')
	},
	{
		rule: 'ehcna-no-plan-16w',
		startedBy: ['assessment-requested'],
		metBy: ['plan-refused'],
		endedBy: ['assessment-refused', 'draft-plan', 'final-plan'],
		closing: answeredWithAnother,
		facts: fromReceipt('received')
	},
	{
		rule: 'ehcna-final-plan-20w',
		startedBy: ['assessment-requested'],
		metBy: ['final-plan'],
		endedBy: ['assessment-refused', 'plan-refused'],
		closing: answeredWithAnother,
		facts: fromReceipt('received')
	},
	{
		rule: 'reversed-refusal-noplan-10w',
		startedBy: ['assessment-agreed'],
		when: isReversal,
		metBy: ['plan-refused'],
		endedBy: ['draft-plan', 'final-plan'],
		facts: from('agreed', 'letterDate')
	},
	{
		rule: 'reversed-refusal-final-14w',
		startedBy: ['assessment-agreed'],
		when: isReversal,
		metBy: ['final-plan'],
		endedBy: ['plan-refused'],
		facts(matter, story) {
			const request = requestOf(matter);
			const received = request && receivedOn(request.event, story);
			return { facts: { agreed: printedOn(matter.event), ...(received && { received }) } };
		}
	},
	{
		rule: 'ehcna-six-month-bar',
		startedBy: ['plan-refused'],
		facts: from('assessed', 'letterDate')
	},
	{
		rule: 'ehcna-advice-6w',
		startedBy: ['advice-asked'],
		when: (matter) => !isReassessing(matter),
		metBy: ['advice-given'],
		facts: from('adviserReceived', 'receivedDate')
	},
	{
		rule: 'draft-plan-comments-15d',
		startedBy: ['draft-plan'],
		when: (matter) => !isReassessing(matter),
		metBy: ['comments-sent'],
		endedBy: ['final-plan', 'plan-refused', 'amended-plan'],
		supersededBy: ['draft-plan'],
		facts: fromService
	},
	{
		rule: 'draft-plan-comments-15d',
		startedBy: ['assessment-agreed'],
		when: (matter) => !has(matter, ['draft-plan', 'plan-refused', 'final-plan']),
		facts: waitingFor('served')
	},
	{
		rule: 'school-consult-15d',
		startedBy: ['school-consulted'],
		metBy: ['school-answered'],
		endedByAny: ['final-plan', 'amended-plan', 'plan-ended'],
		facts: from('schoolReceived', 'receivedDate')
	}
];
