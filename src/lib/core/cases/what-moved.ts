import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Rule } from '../law/rule.ts';
import type { Journal } from './journal.ts';
import type { Obligation } from './obligation.ts';
import { timelineOf } from './timeline.ts';

/** A date that is another one with a newer pack. */
export interface Moved {
	obligation: Obligation;
	from: MaybeDate | undefined;
	to: MaybeDate | undefined;
	/** The rule has a new version, or the bank holidays are others. */
	why: 'rule-version' | 'holiday-table';
}

/** Which dates of a case a newer pack moves: the days shown, and last lawful days behind them. */
export function whatMoved(before: LawPack, after: LawPack, journal: Journal, today: CalendarDate): readonly Moved[] {
	const former = new Map(timelineOf(journal, today, before).obligations.map((one) => [one.id, one]));
	return timelineOf(journal, today, after).obligations.flatMap((now) => {
		const then = former.get(now.id);
		if (now.closed || (sameDay(then?.day, now.day) && sameDay(lastOf(then), lastOf(now)))) return [];
		const isShown = !sameDay(then?.day, now.day);
		const [from, to] = isShown ? [then?.day, now.day] : [lastOf(then), lastOf(now)];
		return [{ obligation: now, from, to, why: hasNewVersion(then, now) ? 'rule-version' : 'holiday-table' } as const];
	});
}

function lastOf(obligation: Obligation | undefined): MaybeDate | undefined {
	return obligation?.worked?.limit.lastLawful;
}

function hasNewVersion(then: Obligation | undefined, now: Obligation): boolean {
	const rules: readonly (Rule | undefined)[] = [then?.worked?.rule, now.worked?.rule];
	const [one, other] = rules.map((rule) => rule && `${rule.version} ${JSON.stringify(rule.numbers)}`);
	return one !== other;
}

function sameDay(a: MaybeDate | undefined, b: MaybeDate | undefined): boolean {
	if (!a || !b) return a === b;
	return isKnown(a) === isKnown(b) && dateOrEstimate(a) === dateOrEstimate(b);
}
