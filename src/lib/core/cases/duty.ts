import type { CalendarDate } from '../dates/calendar-date.ts';
import { isKnown } from '../dates/working-days.ts';
import type { Receipt } from '../law/receipt.ts';
import type { Matter } from './belonging.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import { printedOn, receiptIn } from './story.ts';
import type { Story } from './story.ts';

/** The facts a rule is given by a case, and what it still waits for. */
export interface DutyFacts {
	facts: Readonly<Record<string, string>>;
	/** Facts without which no date can be told yet. */
	waitsFor?: readonly string[];
	/** A day that was presumed and not proved. */
	receipt?: Receipt;
	/**
	 * Facts to ask for once the day has passed, before anybody is called late: the day was worked out where a paper says
	 * the true one, or from what is usual and not from what was told.
	 */
	asksWhenPast?: readonly string[];
}

/** What ended a duty: done; fallen away; or another took its place. */
export interface Closing {
	by: Happening;
	how: 'met' | 'ended' | 'superseded';
	/** The day it was done, when that is not the day the happening is told by. */
	on?: CalendarDate;
}

type Kinds = readonly EventKind[];

/** What in a case starts a rule's clock, and what ends it. */
export interface Duty {
	rule: string;
	startedBy: Kinds;
	/** Tells apart two duties of one rule that one event starts. */
	part?: string;
	/** Which events of those kinds start it; all of them when nothing is said. */
	when?(matter: Matter, story: Story): boolean;
	/** What was to be done, done. Only what belongs to the event that started the duty. */
	metBy?: Kinds;
	/** What makes the duty fall away undone. */
	endedBy?: Kinds;
	/** What puts a newer duty of the same sort in its place. */
	supersededBy?: Kinds;
	/** The same for whatever happens later in the case, whether it belongs to the event or not. */
	metByAny?: Kinds;
	endedByAny?: Kinds;
	supersededByAny?: Kinds;
	/** A date of the starting event itself on which the duty was met. */
	metOn?: string;
	/** For an end that needs a closer look; asked first. */
	closing?(matter: Matter, story: Story): Closing | undefined;
	facts(matter: Matter, story: Story): DutyFacts | undefined;
}

/** A duty and the happening that started it. */
export interface Started {
	duty: Duty;
	matter: Matter;
}

/** For what is done out of the family's sight: when its day has passed without word, the family is asked first. */
export function asking(facts: Duty['facts'], ...names: readonly string[]): Duty['facts'] {
	return (matter, story) => {
		const known = facts(matter, story);
		return known && { ...known, asksWhenPast: names };
	};
}

/** The facts of a duty that counts from one day of the event. */
export function from(fact: string, ...names: readonly string[]): Duty['facts'] {
	return ({ event }) => {
		const on = names.map((name) => event.dates[name]).find((day) => day !== undefined);
		return on && { facts: { [fact]: on } };
	};
}

/** Those of some facts that the event tells under the same name. */
export function toldBy({ dates }: Happening, ...facts: readonly string[]): DutyFacts['facts'] {
	const told: Record<string, string> = {};
	for (const fact of facts) {
		const on = dates[fact];
		if (on) told[fact] = on;
	}
	return told;
}

/** The council's clocks run from the day a request arrived, or is presumed to have. */
export function fromReceipt(fact: string): Duty['facts'] {
	return ({ event }, story) => {
		const receipt = receiptIn(event, story);
		if (!receipt) return undefined;
		return isKnown(receipt.on) ? { facts: { [fact]: receipt.on }, receipt } : { facts: {}, waitsFor: [fact], receipt };
	};
}

/** The day to answer a paper runs from its service: the day it came; else the earliest day it can have come. */
export function fromService({ event }: Matter): DutyFacts | undefined {
	const { receivedDate, sentDate, letterDate } = event.dates;
	const served = receivedDate ?? sentDate ?? letterDate;
	return served && { facts: { served, ...toldBy(event, 'endGiven') } };
}

/**
 * An appeal's clocks run from the date on the letter, never from the day it came; a later day of sending counts for the
 * last lawful day alone (OP1).
 */
export function fromNotice({ event }: Matter): DutyFacts {
	const { sentDate } = event.dates;
	const noticeSent = printedOn(event);
	return { facts: { noticeSent, ...(sentDate && sentDate > noticeSent && { sentDate }) } };
}

/** A duty that nobody can work out yet, because a day is missing. */
export function waitingFor(...facts: readonly string[]): Duty['facts'] {
	return () => ({ facts: {}, waitsFor: facts });
}

/** For rules that have no date to give. */
export const noFacts: Duty['facts'] = () => ({ facts: {} });
