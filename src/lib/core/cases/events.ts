import { orderedActs } from '../law/rules/order/periods.ts';

/** What may happen in a case, with the days and details an event of each kind has. `true` must be given. */
export interface EventSpec {
	dates: Readonly<Record<string, boolean>>;
	details: Readonly<Record<string, readonly string[] | 'words'>>;
}

/** Every paper of the council has the date printed on it, and may have the day it was sent and the day it came. */
const paper = { letterDate: true, sentDate: false, receivedDate: false } as const;
/** What happens on one day. */
const day = { on: true } as const;
const posted = { sentDate: true, receivedDate: false } as const;
const bySending = {
	by: ['e-mail', 'first-class', 'signed-for', 'by-hand', 'online-form'],
	afterFive: ['yes', 'no']
} as const;
const about = { about: ['section-i-only', 'more'] } as const;

/** What the Tribunal can order, and a council can agree to do: each has periods of its own. */
export const orders = [
	'assess',
	'make-plan',
	'remit',
	'amend',
	'name-school',
	'continue',
	'continue-amend',
	'ending-upheld',
	'dismissed'
] as const;

/** To whom a complaint can go. The two Ombudsmen have events of their own. */
export const complaintsTo = [
	'council',
	'setting',
	'nhs',
	'government',
	'inspectors',
	'information-commissioner',
	'transport',
	'admission-panel',
	'somebody-else'
] as const;

/** Any event may also say which earlier entry it belongs to, with `of` on the entry. */
export const eventSpecs = {
	born: { dates: { dob: true }, details: {} },

	hearing: { dates: { on: true, directedDate: false }, details: {} },
	'appeal-conceded': {
		dates: day,
		details: { what: ['assess', 'contents', 'school', 'make-plan', 'cease'], changesAgreed: ['yes', 'no'] }
	},
	'tribunal-decision': {
		dates: { letterDate: true, sentDate: false },
		details: { order: orders, how: ['decided', 'consent'] }
	},

	'council-became-responsible': { dates: day, details: {} },
	'assessment-requested': { dates: posted, details: bySending },
	'assessment-agreed': { dates: paper, details: {} },
	'assessment-refused': { dates: paper, details: {} },
	'advice-asked': { dates: { receivedDate: true }, details: { who: 'words' } },
	'advice-given': { dates: day, details: {} },
	'reassessment-requested': { dates: posted, details: bySending },
	'reassessment-agreed': { dates: paper, details: {} },
	'reassessment-refused': { dates: paper, details: {} },
	'draft-plan': { dates: { ...paper, endGiven: false }, details: {} },
	'school-consulted': { dates: { receivedDate: true }, details: { school: 'words' } },
	'school-answered': {
		dates: day,
		details: {
			answer: ['yes', 'no', 'not-clear'],
			ground: ['full', 'cannot-meet', 'age', 'others', 'cost', 'none'],
			words: 'words'
		}
	},

	'phase-transfer': {
		dates: day,
		details: { to: ['school', 'junior', 'secondary', 'post-16', 'another-post-16'] }
	},
	'review-meeting': { dates: { on: true, invitedOn: false, papersOn: false }, details: {} },
	'review-report': { dates: day, details: {} },
	'review-decision': { dates: paper, details: { decision: ['keep', 'amend', 'cease'] } },
	'amendment-notice': { dates: { ...paper, endGiven: false }, details: { when: ['after-review', 'between-reviews'] } },
	'comments-sent': { dates: posted, details: {} },
	'amendment-dropped': { dates: paper, details: {} },
	'plan-refused': { dates: paper, details: {} },
	'final-plan': { dates: paper, details: about },
	'amended-plan': { dates: paper, details: about },

	'council-moved': { dates: { on: true, oldLaAware: false }, details: {} },
	'plan-transferred': { dates: day, details: {} },
	'transfer-notice': { dates: paper, details: {} },
	'health-board-changed': { dates: { oldIcbAware: true, moveDate: false }, details: { change: ['move', 'other'] } },
	'health-board-told': { dates: day, details: {} },
	'health-board-cannot-arrange': { dates: day, details: {} },
	'health-board-asked-council': { dates: day, details: {} },

	'ending-proposed': { dates: paper, details: {} },
	'ending-decided': { dates: paper, details: {} },
	'plan-ended': { dates: day, details: {} },
	'other-letter': { dates: paper, details: { about: 'words' } },

	'mediation-adviser-told': { dates: day, details: { wants: ['mediation', 'certificate-only'] } },
	'mediation-council-told': { dates: day, details: { about: ['education', 'mixed', 'health'] } },
	'mediation-health-board-told': { dates: day, details: {} },
	'mediation-not-arranged': { dates: day, details: {} },
	'mediation-meeting': { dates: { on: true, noticeOn: false }, details: {} },
	'mediation-certificate': { dates: { certificateDate: true }, details: {} },
	'mediation-agreement': {
		dates: { on: true, agreedDate: false },
		details: { what: [...orderedActs, 'other'], councilTookPart: ['yes', 'no'] }
	},
	'agreement-kept': { dates: day, details: {} },
	'council-told-of-agreement': { dates: day, details: {} },

	'appeal-sent': { dates: posted, details: about },
	'appeal-returned': { dates: day, details: {} },
	'appeal-registered': { dates: { letterDate: true, sentToLa: false, directedDate: false }, details: {} },
	'council-responded': { dates: day, details: {} },
	'appeal-withdrawn': { dates: day, details: {} },
	'bundle-sent': { dates: day, details: {} },
	recommendation: { dates: day, details: { to: ['health', 'social-care'] } },
	'recommendation-answered': { dates: day, details: {} },
	'recommendation-passed-on': { dates: day, details: {} },
	'decision-challenged': { dates: posted, details: {} },
	'permission-refused': { dates: { letterDate: true, sentDate: false }, details: {} },
	'upper-tribunal-asked': { dates: posted, details: {} },

	discrimination: { dates: day, details: { by: ['school', 'college-nursery-or-council'] } },
	excluded: { dates: { on: true, governorsTold: false }, details: {} },
	'governors-decided': { dates: { letterDate: true, receivedDate: false }, details: {} },
	'panel-asked': { dates: posted, details: {} },
	'panel-decided': { dates: { letterDate: true, receivedDate: false }, details: {} },
	'claim-sent': { dates: posted, details: {} },

	'budget-refused': { dates: paper, details: {} },
	'budget-review-asked': { dates: posted, details: {} },
	'direct-payment-started': { dates: day, details: {} },
	'direct-payment-reviewed': { dates: day, details: {} },
	'direct-payment-cut': { dates: paper, details: { how: ['less', 'stopped'] } },

	'fault-noticed': { dates: day, details: { of: ['council', 'nhs', 'social-care'] } },
	'unlawful-act': { dates: day, details: {} },
	'court-claim-made': { dates: day, details: {} },
	'complaint-sent': {
		dates: posted,
		details: { ...bySending, to: complaintsTo, stage: ['1', '2'] }
	},
	'complaint-acknowledged': { dates: day, details: {} },
	'complaint-answered': { dates: day, details: { final: ['yes', 'no'] } },
	'ombudsman-asked': { dates: posted, details: { which: ['council', 'health'] } },
	'ombudsman-answered': { dates: day, details: {} },
	'social-care-step': {
		dates: day,
		details: {
			step: [
				'complained',
				'answered',
				'stage-2-asked',
				'stage-2-answered',
				'panel-asked',
				'panel-met',
				'reported',
				'closed'
			]
		}
	},
	'records-asked': { dates: posted, details: { ...bySending, what: ['personal-data', 'school-record'] } },
	'records-given': { dates: day, details: {} },
	'data-complaint-sent': { dates: posted, details: bySending },
	'data-complaint-acknowledged': { dates: day, details: {} },

	'support-meeting': {
		dates: day,
		details: { contact: ['meeting', 'call', 'e-mail', 'visit'], withWhom: 'words', said: 'words', note: ['yes', 'no'] }
	},
	promise: {
		dates: { on: true, due: false },
		details: { at: ['school', 'council'], withWhom: 'words', promised: 'words' }
	},
	'promise-answered': { dates: day, details: { kept: ['kept', 'in-part', 'broken'] } },
	'support-planned': {
		dates: { on: true, reviewOn: false },
		details: { aim: 'words', help: 'words', withWhom: 'words' }
	},
	'support-missed': { dates: day, details: { help: 'words', reason: 'words' } },
	'support-reviewed': {
		dates: day,
		details: {
			aimMet: ['yes', 'in-part', 'no'],
			ownView: 'words',
			ourView: 'words',
			next: ['keep', 'change', 'more', 'specialist', 'assessment']
		}
	},

	'date-given': { dates: { on: true, directedDate: true }, details: { by: ['tribunal', 'council'], rule: 'words' } },
	done: { dates: day, details: { rule: 'words', how: ['done', 'not-wanted'] } },
	'school-term': { dates: { firstDay: true, lastDay: true }, details: {} },
	'school-closed': { dates: { closedFrom: true, reopens: true }, details: {} },
	'exceptional-circumstances': { dates: { from: true, until: false }, details: {} },
	'away-from-area': { dates: { from: true, until: true }, details: {} },
	'appointment-missed': { dates: day, details: {} }
} as const satisfies Record<string, EventSpec>;

export type EventKind = keyof typeof eventSpecs;

export const eventKinds = Object.keys(eventSpecs) as EventKind[];

export function isEventKind(text: string): text is EventKind {
	return Object.hasOwn(eventSpecs, text);
}
