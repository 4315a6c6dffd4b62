import type { EventKind } from '../../cases/events.ts';
import type { Happening } from '../../cases/happenings.ts';
import type { Stage } from './ladder.ts';

const is =
	(kind: EventKind, details: Readonly<Record<string, string>> = {}) =>
	(event: Happening): boolean =>
		event.event === kind && Object.entries(details).every(([name, value]) => event.details[name] === value);

/** A complaint to somebody at a stage; without a stage it is the first, without an addressee it went to the council. */
const complaint =
	(to: string, stage: string) =>
	({ event, details }: Happening): boolean =>
		event === 'complaint-sent' && (details.to ?? 'council') === to && (details.stage ?? '1') === stage;

const answered = is('complaint-answered');
const byComplaint = { ends: answered, log: 'complaint-sent', logAnswer: 'complaint-answered' } as const;
const byOmbudsman = {
	ends: is('ombudsman-answered'),
	log: 'ombudsman-asked',
	logAnswer: 'ombudsman-answered'
} as const;
const careStep = (...steps: readonly string[]) => {
	return ({ event, details }: Happening) => event === 'social-care-step' && steps.includes(details.step ?? '');
};

export const talk: Stage = {
	id: 'talk',
	route: 'talk',
	letters: [],
	log: 'support-meeting',
	next: 'next-when-talk-did-not-help',
	says: []
};

export const written: Stage = {
	id: 'written',
	route: 'school-complaint',
	letters: ['L-0.8', 'L-7.16'],
	...byComplaint,
	begins: complaint('setting', '1'),
	next: 'next-after-written-answer',
	says: ['school-times-are-its-own']
};

export const governors: Stage = {
	...written,
	id: 'governors',
	letters: ['L-0.8'],
	begins: complaint('setting', '2'),
	next: 'next-after-governors-answer'
};

export const panel: Stage = {
	...written,
	id: 'panel',
	letters: ['L-7.16'],
	begins: complaint('setting', '2'),
	next: 'next-after-panel',
	says: ['school-panel', 'school-times-are-its-own']
};

export const college: Stage = {
	...written,
	id: 'college',
	next: 'next-after-college-procedure',
	says: ['college-steps-first', 'school-times-are-its-own']
};

export const provider: Stage = { ...written, id: 'provider', next: 'next-after-provider', says: [] };

const government = {
	...byComplaint,
	begins: complaint('government', '1'),
	next: 'next-none',
	says: ['minister-stands-back']
} as const;

export const governmentSchool: Stage = {
	...government,
	id: 'government-school',
	route: 'secretary-of-state',
	letters: ['L-7.15']
};
export const governmentAcademy: Stage = {
	...government,
	id: 'government-academy',
	route: 'government-academy',
	letters: ['L-7.7'],
	says: ['esfa-is-closed', 'dfe-decides-nothing-again']
};
export const governmentIndependent: Stage = {
	...government,
	id: 'government-independent',
	route: 'government-independent',
	letters: ['L-7.7'],
	says: ['independent-steps', 'independent-no-appeal']
};
export const governmentCollege: Stage = {
	...government,
	id: 'government-college',
	route: 'college-complaint',
	letters: [],
	says: ['college-twelve-months', 'college-now-dfe', 'their-own-form']
};
export const inspectors: Stage = {
	...government,
	begins: complaint('inspectors', '1'),
	id: 'inspectors',
	route: 'inspectors',
	letters: [],
	says: ['inspectors-not-one-child', 'their-own-form']
};

export const councilFirst: Stage = {
	id: 'council-first',
	route: 'council-complaint',
	letters: ['L-7.5'],
	theirs: ['la-complaint-ack-5wd', 'la-complaint-s1-10wd'],
	...byComplaint,
	begins: complaint('council', '1'),
	next: 'next-after-first-answer',
	says: ['times-are-guidance', 'council-steps-differ']
};

export const councilFinal: Stage = {
	...councilFirst,
	id: 'council-final',
	theirs: ['la-complaint-ack-5wd', 'la-complaint-s2-20wd'],
	begins: complaint('council', '2'),
	next: 'next-after-final-answer'
};

export const ombudsman: Stage = {
	id: 'ombudsman',
	route: 'ombudsman',
	letters: ['L-7.6'],
	own: 'lgsco-12m',
	...byOmbudsman,
	begins: ({ event, details }) => event === 'ombudsman-asked' && details.which !== 'health',
	next: 'next-none',
	says: ['lgo-is-lgsco', 'ombudsman-twelve-months', 'ombudsman-not-appealable']
};

const care = {
	route: 'council-complaint',
	log: 'social-care-step',
	logAnswer: 'social-care-step',
	says: ['care-three-steps', 'care-times-from-memory']
} as const;

export const careManager: Stage = {
	...care,
	id: 'care-manager',
	letters: ['L-7.5'],
	own: 'csc-complaint-12m',
	theirs: ['csc-stage-1-10wd'],
	begins: careStep('complained'),
	ends: careStep('answered'),
	next: 'next-ask-for-investigation'
};

export const careInvestigation: Stage = {
	...care,
	id: 'care-investigation',
	letters: ['L-7.5'],
	own: 'csc-stage-2-ask-20wd',
	theirs: ['csc-stage-2-25wd'],
	begins: careStep('stage-2-asked'),
	ends: careStep('stage-2-answered'),
	next: 'next-ask-for-care-panel'
};

export const carePanel: Stage = {
	...care,
	id: 'care-panel',
	letters: ['L-7.5'],
	own: 'csc-stage-3-ask-20wd',
	theirs: ['csc-panel-30wd', 'csc-panel-report-5wd', 'csc-panel-reply-15wd'],
	begins: careStep('panel-asked'),
	ends: careStep('closed'),
	next: 'next-after-care-panel'
};

export const healthBody: Stage = {
	id: 'health-body',
	route: 'nhs-complaint',
	letters: ['L-7.8'],
	own: 'nhs-complaint-12m',
	...byComplaint,
	begins: complaint('nhs', '1'),
	next: 'next-health-ombudsman',
	says: ['nhs-two-steps']
};

export const healthOmbudsman: Stage = {
	id: 'health-ombudsman',
	route: 'nhs-complaint',
	letters: [],
	own: 'phso-12m',
	...byOmbudsman,
	begins: is('ombudsman-asked', { which: 'health' }),
	next: 'next-none',
	says: ['nhs-two-steps', 'their-own-form']
};

export const dataRequest: Stage = {
	id: 'data-request',
	route: 'talk',
	letters: ['L-7.11'],
	theirs: ['sar-1m', 'pupil-record-15sd'],
	begins: is('records-asked'),
	ends: is('records-given'),
	log: 'records-asked',
	logAnswer: 'records-given',
	next: 'next-complain-about-data',
	says: []
};

export const dataComplaint: Stage = {
	id: 'data-complaint',
	route: 'information-commissioner',
	letters: [],
	theirs: ['data-complaint-ack-30d'],
	begins: is('data-complaint-sent'),
	ends: is('data-complaint-acknowledged'),
	log: 'data-complaint-sent',
	logAnswer: 'data-complaint-acknowledged',
	next: 'next-data-watchdog',
	says: ['ico-body-must-answer']
};

export const dataWatchdog: Stage = {
	id: 'data-watchdog',
	route: 'information-commissioner',
	letters: [],
	...byComplaint,
	begins: complaint('information-commissioner', '1'),
	next: 'next-none',
	says: ['ico-not-who-is-right', 'their-own-form']
};

export const exclusionGovernors: Stage = {
	id: 'exclusion-governors',
	route: 'exclusion-review',
	letters: ['L-7.10'],
	theirs: ['excl-governors-15sd'],
	begins: is('excluded'),
	ends: is('governors-decided'),
	log: 'excluded',
	logAnswer: 'governors-decided',
	next: 'next-panel-if-permanent',
	says: ['governors-can-take-back']
};

export const exclusionPanel: Stage = {
	id: 'exclusion-panel',
	route: 'exclusion-review',
	letters: ['L-7.10'],
	own: 'excl-irp-15sd',
	begins: is('panel-asked'),
	ends: is('panel-decided'),
	log: 'panel-asked',
	logAnswer: 'panel-decided',
	next: 'next-claim-can-return',
	says: ['panel-permanent-only', 'panel-expert', 'panel-not-take-back']
};

export const exclusionClaim: Stage = {
	id: 'exclusion-claim',
	route: 'discrimination-claim',
	letters: ['L-7.9'],
	own: 'dda-claim-6m',
	begins: is('claim-sent'),
	log: 'claim-sent',
	next: 'next-none',
	says: ['claim-readmission', 'claim-no-certificate']
};

export const admissionPanel: Stage = {
	id: 'admission-panel',
	route: 'admission-appeal',
	letters: [],
	...byComplaint,
	begins: complaint('admission-panel', '1'),
	next: 'admission-panel-decides',
	says: ['admission-refusal-letter', 'admission-fair-rules', 'their-own-form']
};

export const transportFirst: Stage = {
	id: 'transport-first',
	route: 'council-complaint',
	letters: [],
	...byComplaint,
	begins: complaint('transport', '1'),
	next: 'next-transport-second',
	says: ['transport-two-steps', 'their-own-form']
};

export const transportSecond: Stage = {
	...transportFirst,
	id: 'transport-second',
	begins: complaint('transport', '2'),
	next: 'next-after-final-answer'
};

export const budgetReview: Stage = {
	id: 'budget-review',
	route: 'talk',
	letters: ['L-4.3', 'L-4.4'],
	own: 'pb-refusal-review',
	begins: is('budget-review-asked'),
	log: 'budget-review-asked',
	next: 'next-budget-complaint',
	says: ['tribunal-not-budget']
};
