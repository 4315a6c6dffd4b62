import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Calendar } from '../dates/holidays.ts';
import { isKnown } from '../dates/working-days.ts';
import { receiptOf } from '../law/receipt.ts';
import type { Receipt, Sending } from '../law/receipt.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import type { SendingWay } from './journal.ts';

/** The facts a rule is given by a case, and what it still waits for. */
export interface DutyFacts {
	facts: Readonly<Record<string, CalendarDate>>;
	/** Facts without which no date can be told yet. */
	waitsFor?: readonly string[];
	/** A day that was presumed and not proved. */
	receipt?: Receipt;
}

/** What in a case starts a rule's clock, and what ends it. */
export interface Duty {
	rule: string;
	startedBy: readonly EventKind[];
	/** What was to be done, done. */
	metBy: readonly EventKind[];
	/** What makes the duty fall away undone. */
	endedBy: readonly EventKind[];
	facts(event: Happening, later: readonly Happening[], calendar: Calendar): DutyFacts | undefined;
}

const decisions = ['assessment-refused', 'plan-refused', 'final-plan'] as const satisfies EventKind[];

export const duties: readonly Duty[] = [
	{
		rule: 'ehcna-decision-6w',
		startedBy: ['assessment-requested'],
		metBy: ['assessment-agreed', 'assessment-refused', 'draft-plan', 'plan-refused', 'final-plan'],
		endedBy: [],
		facts: fromReceipt
	},
	{
		rule: 'ehcna-no-plan-16w',
		startedBy: ['assessment-requested'],
		metBy: ['plan-refused'],
		endedBy: ['assessment-refused', 'draft-plan', 'final-plan'],
		facts: fromReceipt
	},
	{
		rule: 'ehcna-final-plan-20w',
		startedBy: ['assessment-requested'],
		metBy: ['final-plan'],
		endedBy: ['assessment-refused', 'plan-refused'],
		facts: fromReceipt
	},
	{
		rule: 'draft-plan-comments-15d',
		startedBy: ['draft-plan'],
		metBy: [],
		endedBy: ['final-plan'],
		facts: ({ dates }) => {
			const served = dates.receivedDate ?? dates.sentDate ?? dates.letterDate;
			return served && { facts: { served, ...(dates.endGiven && { endGiven: dates.endGiven }) } };
		}
	},
	{
		rule: 'mediation-contact-2m',
		startedBy: decisions,
		metBy: ['mediation-adviser-told', 'mediation-certificate'],
		endedBy: ['appeal-sent'],
		facts: (event) => (isSectionIOnly(event) ? undefined : fromNotice(event))
	},
	{
		rule: 'mediation-cert-3wd',
		startedBy: ['mediation-adviser-told'],
		metBy: ['mediation-certificate'],
		endedBy: ['appeal-sent'],
		facts: ({ dates, details }) =>
			details.wants === 'certificate-only' && dates.on ? { facts: { toldAdviser: dates.on } } : undefined
	},
	{
		rule: 'appeal-window-2m-1m',
		startedBy: decisions,
		metBy: ['appeal-sent'],
		endedBy: [],
		facts: (event, later) => (isSectionIOnly(event) ? undefined : withCertificate(fromNotice(event), later))
	},
	{
		rule: 'appeal-window-section-i',
		startedBy: ['final-plan'],
		metBy: ['appeal-sent'],
		endedBy: [],
		facts: (event) => (isSectionIOnly(event) ? fromNotice(event) : undefined)
	}
];

function isSectionIOnly({ details }: Happening): boolean {
	return details.about === 'section-i-only';
}

/** The council's clocks run from the day a request arrived, or is presumed to have. */
function fromReceipt(
	{ dates, details }: Happening,
	_later: readonly Happening[],
	calendar: Calendar
): DutyFacts | undefined {
	if (!dates.sentDate) return undefined;
	const sending: Sending = {
		sentOn: dates.sentDate,
		by: (details.by ?? 'first-class') as SendingWay,
		afterFive: details.afterFive === 'yes',
		receivedOn: dates.receivedDate
	};
	const receipt = receiptOf(sending, calendar);
	return isKnown(receipt.on)
		? { facts: { received: receipt.on }, receipt }
		: { facts: {}, waitsFor: ['received'], receipt };
}

/** An appeal's clocks run from the date on the letter, never from the day it came (OP1). */
function fromNotice({ dates }: Happening): DutyFacts | undefined {
	return dates.letterDate && { facts: { noticeSent: dates.letterDate } };
}

/** The first certificate issued after the notice counts for it. */
function withCertificate(duty: DutyFacts | undefined, later: readonly Happening[]): DutyFacts | undefined {
	const certificateIssued = later.find(({ event }) => event === 'mediation-certificate')?.dates.certificateDate;
	return duty && certificateIssued ? { facts: { ...duty.facts, certificateIssued } } : duty;
}
