import { atSchool, lettersFrom, senTeam } from '../letter-kind.ts';
import type { Pen } from '../letter-kind.ts';
import { factsFromCouncil, factsFromSchool } from './facts.ts';
import { followUp } from './follow-up.ts';
import { adjustments, healthcarePlan } from './health-and-disability.ts';
import { lawNotChanged, schoolComplaint, sentHome } from './objections.ts';
import { askSpecialist, askSupport, threeMeetings } from './support.ts';

const senco = atSchool('SENCO');
const head = atSchool('head teacher or principal');
const toWhoPromised = (pen: Pen) => (pen.chose('follow-up-to', 'council') ? senTeam(pen) : senco(pen));
const toWhoSaidIt = (pen: Pen) => (pen.chose('said-where', 'council') ? senTeam(pen) : head(pen));

/** Letters while there is no plan, or beside one: L-0.1 to L-0.10. */
export const senSupportLetters = lettersFrom({
	'L-0.1': { flow: 'ask-what-support', about: 'Special educational support', to: senco, body: askSupport },
	'L-0.2': { flow: 'ask-adjustments', about: 'Reasonable adjustments', to: head, body: adjustments },
	'L-0.3': { flow: 'ask-meetings', about: 'Meetings about special educational needs', to: senco, body: threeMeetings },
	'L-0.4': { flow: 'ask-specialist', about: 'Specialist advice', to: senco, body: askSpecialist },
	'L-0.5': { flow: 'ask-healthcare-plan', about: 'Individual healthcare plan', to: head, body: healthcarePlan },
	'L-0.6': { flow: 'ask-school-facts', about: 'Information about support', to: head, body: factsFromSchool },
	'L-0.7': { flow: 'ask-council-facts', about: 'Information about support', to: senTeam, body: factsFromCouncil },
	'L-0.8': { flow: 'complain-to-school', about: 'Complaint', to: complaintReader, body: schoolComplaint },
	'L-0.9': { flow: 'law-not-changed', about: 'The law in force', to: toWhoSaidIt, body: lawNotChanged },
	/** About promises in the record that were not kept. */
	'follow-up': { flow: 'follow-up', about: 'What was promised', to: toWhoPromised, body: followUp },
	'L-0.10': { flow: 'object-to-sent-home', about: 'Being sent home', to: head, body: sentHome }
});

function complaintReader(pen: Pen) {
	return atSchool(
		pen.chose('school-complaint-stage', 'panel') ? 'chair of governors or trust' : 'head teacher or principal'
	)(pen);
}
