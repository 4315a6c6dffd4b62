import { daysBetween } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Receipt } from '../law/receipt.ts';
import type { Actor } from '../law/rule.ts';
import { workOut } from '../law/work-out.ts';
import type { Worked } from '../law/work-out.ts';
import { duties } from './duties.ts';
import type { Duty } from './duties.ts';
import { happeningsIn } from './happenings.ts';
import type { Happening } from './happenings.ts';
import type { Journal } from './journal.ts';

/** Where a duty stands (K18). */
export type DutyState = 'waiting-for-input' | 'running' | 'due-soon' | 'due-today' | 'overdue' | 'closed';

/** How far its date can be leaned on: exact when the days given are right; an estimate; or it hangs on a day not given. */
export type Certainty = 'exact' | 'estimate' | 'depends';

/** Something somebody has to do by a day, worked out from the journal and never stored. */
export interface Obligation {
	/** Stays the same as long as the entry that started it does. */
	id: string;
	rule: string;
	binds: Actor;
	startedBy: Happening;
	state: DutyState;
	certainty: Certainty;
	/** The day to show large: the safe day when the family must act, the last lawful one when somebody else must. */
	day?: MaybeDate;
	/** The safe day has passed, but the law still allows the act today. */
	pastSafeDay?: true;
	worked?: Worked;
	/** Facts without which no date can be told yet. */
	waitsFor?: readonly string[];
	/** The presumption of receipt the date rests on. */
	receipt?: Receipt;
	/** What ended it, and whether it was done or fell away. */
	closed?: { by: Happening; how: 'met' | 'ended' };
}

export interface Timeline {
	today: CalendarDate;
	happened: readonly Happening[];
	/** By day; those without one last. */
	obligations: readonly Obligation[];
}

/** Everything a case's journal leads to, in law, as of a day. */
export function timelineOf(journal: Journal, today: CalendarDate, pack: LawPack): Timeline {
	const happened = happeningsIn(journal);
	const obligations = happened.flatMap((event, index) => {
		const later = happened.slice(index + 1);
		return duties
			.filter(({ startedBy }) => startedBy.includes(event.event))
			.flatMap((duty) => obligationOf(duty, event, later, today, pack) ?? []);
	});
	return { today, happened, obligations: obligations.sort(byDay) };
}

function obligationOf(
	duty: Duty,
	startedBy: Happening,
	later: readonly Happening[],
	today: CalendarDate,
	pack: LawPack
): Obligation | undefined {
	const known = duty.facts(startedBy, later, pack.calendar);
	if (!known) return undefined;
	const binds = pack.find(duty.rule)?.binds ?? 'other-body';
	const result = known.waitsFor ? undefined : workOut(duty.rule, known.facts, pack);
	const worked = result?.ok ? result.worked : undefined;
	const day = worked && (binds === 'family' ? worked.limit.showBy : worked.limit.lastLawful);
	const closed = closingOf(duty, later);
	const state = closed ? 'closed' : stateOf(day, worked?.limit.lastLawful, today);
	return {
		id: `${duty.rule}:${startedBy.id}`,
		rule: duty.rule,
		binds,
		startedBy,
		state,
		certainty: certaintyOf(day, known.receipt),
		...(day && { day }),
		...(day && state === 'due-soon' && dateOrEstimate(day) < today && { pastSafeDay: true as const }),
		...(worked && { worked }),
		...(known.waitsFor && { waitsFor: known.waitsFor }),
		...(known.receipt && { receipt: known.receipt }),
		...(closed && { closed })
	};
}

function closingOf(duty: Duty, later: readonly Happening[]): Obligation['closed'] {
	const ends = [...duty.metBy, ...duty.endedBy];
	const by = later.find(({ event }) => ends.includes(event));
	return by && { by, how: duty.metBy.includes(by.event) ? 'met' : 'ended' };
}

function stateOf(day: MaybeDate | undefined, last: MaybeDate | undefined, today: CalendarDate): DutyState {
	if (!day || !last) return 'waiting-for-input';
	if (today > dateOrEstimate(last)) return 'overdue';
	const left = daysBetween(today, dateOrEstimate(day));
	if (left === 0) return 'due-today';
	return left <= 14 ? 'due-soon' : 'running';
}

function certaintyOf(day: MaybeDate | undefined, receipt: Receipt | undefined): Certainty {
	if (!day) return 'depends';
	return isKnown(day) && (!receipt || receipt.known === 'proof') ? 'exact' : 'estimate';
}

function byDay(a: Obligation, b: Obligation): number {
	if (!a.day || !b.day) return Number(!a.day) - Number(!b.day) || (a.id < b.id ? -1 : 1);
	const [one, other] = [dateOrEstimate(a.day), dateOrEstimate(b.day)];
	return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}
