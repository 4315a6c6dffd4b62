import type { Happening } from '../cases/happenings.ts';
import type { Obligation, Timeline } from '../cases/timeline.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** A date the Tribunal wrote: for something the law has a date for, or standing for itself. */
export interface Direction {
	/** The entry it was written down in. */
	by: Happening;
	on: CalendarDate;
	/** The rule whose date it is given for. */
	rule?: string;
	/** What it is for, in the family's words, when no rule gives it. */
	what?: string;
	obligation?: Obligation;
}

/** The duties that the Tribunal writes dates for, while they run. */
export function directable({ obligations }: Timeline): readonly Obligation[] {
	const rules = ['trib-la-response-30wd', 'trib-bundle-10wd', 'trib-hearing'];
	const found = obligations.filter(({ rule, state }) => rules.includes(rule) && state !== 'closed');
	return found.filter(({ rule }, at) => found.findIndex((one) => one.rule === rule) === at);
}

/** Every date the Tribunal has given, the earliest first. */
export function directionsIn({ happened, obligations }: Timeline): readonly Direction[] {
	const given = happened.filter(({ event, details }) => event === 'date-given' && details.by !== 'council');
	return given
		.flatMap((by) => {
			const on = by.dates.directedDate;
			if (!on) return [];
			const own = obligations.find((one) => one.rule === 'trib-directed-date' && one.startedBy.root === by.root);
			const ruled = obligations.find((one) => one.given?.by.id === by.id);
			const obligation = ruled ?? own;
			return [
				{
					by,
					on,
					...(ruled && { rule: ruled.rule }),
					...(own && by.details.rule && { what: by.details.rule }),
					...(obligation && { obligation })
				}
			];
		})
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The next hearing, or the last one. */
export function hearingIn({ happened, today }: Timeline): Happening | undefined {
	const hearings = happened.filter(({ event }) => event === 'hearing');
	return hearings.find(({ on }) => on >= today) ?? hearings.at(-1);
}
