/** What may happen in a case, with the days and details an event of each kind has. `true` must be given. */
export interface EventSpec {
	dates: Readonly<Record<string, boolean>>;
	details: Readonly<Record<string, readonly string[] | 'words'>>;
}

/** Every paper of the council has the date printed on it, and may have the day it was sent and the day it came. */
const paper = { letterDate: true, sentDate: false, receivedDate: false } as const;

export const eventSpecs = {
	'assessment-requested': {
		dates: { sentDate: true, receivedDate: false },
		details: { by: ['e-mail', 'first-class', 'signed-for', 'by-hand', 'online-form'], afterFive: ['yes', 'no'] }
	},
	'assessment-agreed': { dates: paper, details: {} },
	'assessment-refused': { dates: paper, details: {} },
	'draft-plan': { dates: { ...paper, endGiven: false }, details: {} },
	'plan-refused': { dates: paper, details: {} },
	'final-plan': { dates: paper, details: { about: ['section-i-only', 'more'] } },
	'other-letter': { dates: paper, details: { about: 'words' } },
	'mediation-adviser-told': { dates: { on: true }, details: { wants: ['mediation', 'certificate-only'] } },
	'mediation-certificate': { dates: { certificateDate: true }, details: {} },
	'appeal-sent': { dates: { sentDate: true, receivedDate: false }, details: { about: ['section-i-only', 'more'] } }
} as const satisfies Record<string, EventSpec>;

export type EventKind = keyof typeof eventSpecs;

export function isEventKind(text: string): text is EventKind {
	return Object.hasOwn(eventSpecs, text);
}
