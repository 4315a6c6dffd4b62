import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { isKnown } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import { workOut } from '../law/work-out.ts';
import type { Worked } from '../law/work-out.ts';
import type { Obligation } from './obligation.ts';

/** The clocks that a missed day starts for the family. */
export interface BreachClocks {
	/** The first day on which the duty was broken. */
	brokenOn: CalendarDate;
	judicialReview: Worked;
	ombudsman: Worked;
}

/** When somebody else's last day has passed: the family's own times to go to court or to the Ombudsman about it. */
export function clocksOfBreach({ binds, gives, worked }: Obligation, pack: LawPack): BreachClocks | undefined {
	const last = worked?.limit.lastLawful;
	if (binds !== 'local-authority' || gives !== 'last-day' || !last || !isKnown(last)) return undefined;
	const brokenOn = addDays(last, 1);
	const judicialReview = workOut('jr-3m', { grounds: brokenOn }, pack);
	const ombudsman = workOut('lgsco-12m', { startsWith: brokenOn }, pack);
	if (!judicialReview.ok || !ombudsman.ok) return undefined;
	return { brokenOn, judicialReview: judicialReview.worked, ombudsman: ombudsman.worked };
}
