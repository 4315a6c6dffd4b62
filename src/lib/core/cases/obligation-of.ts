import { daysBetween } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import { stateOf } from '../law/conventions/state-of.ts';
import { needsAdviser } from '../law/rule.ts';
import type { Rule } from '../law/rule.ts';
import { workOut } from '../law/work-out.ts';
import type { WorkResult } from '../law/work-out.ts';
import type { Closing, DutyFacts, Started } from './duty.ts';
import { excusesFor } from './excuses.ts';
import { givenDay } from './given-day.ts';
import type { Happening } from './happenings.ts';
import type { Certainty, Closed, GivenDay, Obligation } from './obligation.ts';
import type { Story } from './story.ts';

/** What else the journal says of a duty. */
interface Told {
	closing: Closing | undefined;
	given: Happening | undefined;
	/** Events that may excuse a delay. */
	told: readonly Happening[];
}

/** The days of a duty: the one shown, the last one, and the first on which it is called late. */
interface Days {
	day: MaybeDate;
	last: MaybeDate;
	overdueFrom?: CalendarDate | undefined;
}

/** A duty as the family sees it today; none when its event gives it nothing to count from. */
export function obligationOf({ duty, matter }: Started, story: Story, told: Told): Obligation | undefined {
	const known = duty.facts(matter, story);
	const newest = story.pack.find(duty.rule);
	if (!known || !newest) return undefined;
	const result = known.waitsFor || !newest.due ? undefined : workOut(duty.rule, known.facts, story.pack);
	const worked = result?.ok ? result.worked : undefined;
	const rule = worked?.rule ?? newest;
	const given = told.given && givenDay(told.given, rule, worked?.limit);
	const days = daysOf(rule, worked, given);
	const closed = told.closing && closedBy(told.closing, days, rule);
	const standing = closed ? { state: 'closed' as const } : standingOf(rule, known, result, days, story.today);
	const mayExcuse = days && !closed && excuses(rule, matter.event.on, days, told.told);
	return {
		id: [duty.rule, matter.event.root, ...(duty.part ? [duty.part] : []), ...partOf(duty.rule, known)].join(':'),
		rule: duty.rule,
		binds: rule.binds,
		gives: rule.gives,
		startedBy: matter.event,
		certainty: certaintyOf(newest, known, days, given),
		...standing,
		...(needsAdviser(rule) && { asksAdviser: true }),
		...(days && { day: days.day }),
		...(worked && { worked }),
		...(result?.ok === false && { problems: result.problems }),
		...(known.receipt && { receipt: known.receipt }),
		...(given && { given }),
		...(mayExcuse && mayExcuse.length > 0 && { mayExcuse }),
		...(closed && { closed })
	};
}

/** Acts of one agreement are duties of one rule. */
function partOf(rule: string, { facts }: DutyFacts): readonly string[] {
	return rule === 'mediation-agreement-appealable' && facts.what ? [facts.what] : [];
}

type Worked = Extract<WorkResult, { ok: true }>['worked'];

function daysOf(rule: Rule, worked: Worked | undefined, given: GivenDay | undefined): Days | undefined {
	if (given?.counts) return { day: given.on, last: given.on };
	if (!worked) return undefined;
	const { showBy, lastLawful, overdueFrom } = worked.limit;
	const isToAct = rule.binds === 'family' && (rule.gives === 'last-day' || rule.gives === 'planning-day');
	return { day: isToAct ? showBy : lastLawful, last: lastLawful, overdueFrom };
}

type Standing = Pick<Obligation, 'state' | 'pastSafeDay' | 'gone' | 'waitsFor'>;

function standingOf(
	rule: Rule,
	known: DutyFacts,
	result: WorkResult | undefined,
	days: Days | undefined,
	today: CalendarDate
): Standing {
	if (known.waitsFor) return { state: 'waiting-for-input', waitsFor: known.waitsFor };
	if (!days) return { state: rule.due || result ? 'waiting-for-input' : 'running' };
	const day = dateOrEstimate(days.day);
	const last = dateOrEstimate(days.last);
	if (rule.gives === 'first-day') {
		return today >= last ? { state: 'closed', gone: 'reached' } : { state: stateOf({ day, last }, today) };
	}
	if (rule.gives !== 'last-day' && today > last) return { state: 'closed', gone: 'passed' };
	const state = stateOf({ day, last, overdueFrom: days.overdueFrom }, today);
	const asks = state === 'overdue' ? (known.asksWhenPast ?? termsOf(days.last)) : undefined;
	if (asks) return { state: 'waiting-for-input', waitsFor: asks };
	return state === 'due-soon' && day < today ? { state, pastSafeDay: true } : { state };
}

/** A time in school days is not over for sure before the school's terms are told. */
function termsOf(last: MaybeDate): readonly string[] | undefined {
	return !isKnown(last) && last.notKnown === 'school-terms' ? ['terms'] : undefined;
}

function closedBy({ by, how, on = by.on }: Closing, days: Days | undefined, { gives }: Rule): Closed {
	const last = days && dateOrEstimate(days.last);
	const isLate = how === 'met' && gives === 'last-day' && last !== undefined && on > last;
	return { by, how, ...(isLate && { daysLate: daysBetween(last, on) }) };
}

function certaintyOf(rule: Rule, known: DutyFacts, days: Days | undefined, given: GivenDay | undefined): Certainty {
	if (!rule.due) return 'no-clock';
	if (!days) return 'depends';
	if (given?.counts) return 'exact';
	const isSure = isKnown(days.day) && isKnown(days.last) && !known.asksWhenPast;
	return isSure && (!known.receipt || known.receipt.known === 'proof') ? 'exact' : 'estimate';
}

function excuses({ exceptions }: Rule, from: CalendarDate, { last }: Days, told: readonly Happening[]) {
	return exceptions.length > 0 && told.length > 0 ? excusesFor(exceptions, told, from, dateOrEstimate(last)) : [];
}
