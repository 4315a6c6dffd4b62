import type { Obligation } from '../cases/obligation.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { DutyState } from '../law/conventions/state-of.ts';
import { stateOf } from '../law/conventions/state-of.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Actor, Gives } from '../law/rule.ts';
import { workOut } from '../law/work-out.ts';
import type { Worked } from '../law/work-out.ts';

/** A time that runs beside a way: the family’s own, or one that somebody else has to keep. */
export interface Clock {
	rule: string;
	binds: Actor;
	gives: Gives;
	state: DutyState;
	/** The day to show large: the safe day when the family must act, the last lawful one when somebody else must. */
	day?: MaybeDate;
	last?: MaybeDate;
	/** The safe day has passed, but the law still allows the act today. */
	pastSafeDay?: true;
	/** Facts without which there is no date. */
	waitsFor?: readonly string[];
	worked?: Worked;
	/** The same in the timeline, when the journal started it. */
	obligation?: Obligation;
}

export function clockOf(obligation: Obligation): Clock {
	const { rule, binds, gives, state, day, pastSafeDay, waitsFor, worked, given } = obligation;
	const last = given?.counts ? given.on : worked?.limit.lastLawful;
	return {
		rule,
		binds,
		gives,
		state,
		obligation,
		...(day && { day }),
		...(last && { last }),
		...(pastSafeDay && { pastSafeDay }),
		...(waitsFor && { waitsFor }),
		...(worked && { worked })
	};
}

/** The clock of a rule from facts alone; it waits for the facts it lacks. Nothing for a rule without a date. */
export function clockFrom(
	rule: string,
	facts: Readonly<Record<string, string>>,
	today: CalendarDate,
	pack: LawPack
): Clock | undefined {
	const newest = pack.find(rule);
	if (!newest?.due) return undefined;
	const { binds, gives } = newest;
	const result = workOut(rule, facts, pack);
	if (!result.ok) {
		const waitsFor = result.problems.flatMap((problem) => ('fact' in problem ? [problem.fact] : []));
		return { rule, binds, gives, state: 'waiting-for-input', waitsFor };
	}
	return fromWorked(result.worked, today);
}

/** The clock of something worked out already. */
export function fromWorked(worked: Worked, today: CalendarDate): Clock {
	const { id: rule, binds, gives } = worked.rule;
	const { showBy, lastLawful, overdueFrom } = worked.limit;
	const day = binds === 'family' ? showBy : lastLawful;
	const state = stateOf({ day: dateOrEstimate(day), last: dateOrEstimate(lastLawful), overdueFrom }, today);
	const isPastSafeDay = state === 'due-soon' && dateOrEstimate(day) < today;
	return { rule, binds, gives, state, day, last: lastLawful, worked, ...(isPastSafeDay && { pastSafeDay: true }) };
}

export function hasPassed({ state }: Clock): boolean {
	return state === 'overdue';
}

/** Still to be kept: a last day that has not passed, or one that cannot be told yet. */
export function isRunning({ state, gives }: Clock): boolean {
	return gives === 'last-day' && state !== 'closed' && state !== 'overdue';
}

/** A time of the family’s own that ends a right when it is not kept. */
export function isHard(clock: Clock): boolean {
	return clock.binds === 'family' && isRunning(clock);
}

/** An appeal whose letter has no date yet: it may be the soonest of all. */
export function lacksLetter({ day, waitsFor }: Clock): boolean {
	return !day && waitsFor?.includes('noticeSent') === true;
}

/** An appeal without the date of its letter, then the soonest; what else cannot be dated yet comes last. */
export function bySoonest(a: Clock, b: Clock): number {
	const [one, other] = [placeOf(a), placeOf(b)];
	if (one !== other) return one < other ? -1 : 1;
	return Number(isForAdviser(b)) - Number(isForAdviser(a)) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

/** Of two on one day the adviser comes first: without the certificate there is no appeal. */
function isForAdviser({ rule }: Clock): boolean {
	return rule === 'mediation-contact-2m';
}

function placeOf(clock: Clock): string {
	return lacksLetter(clock) ? '' : dayOf(clock) || '9999';
}

function dayOf({ day }: Clock): string {
	return day ? dateOrEstimate(day) : '';
}

/** One time, however many ways speak of it. */
export function isSameClock(a: Clock, b: Clock): boolean {
	if (a.rule !== b.rule || dayOf(a) !== dayOf(b)) return false;
	return !a.obligation || !b.obligation || a.obligation.id === b.obligation.id;
}
