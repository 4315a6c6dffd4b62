import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import type { Worked } from '../law/work-out.ts';

/** One of the two counts an appeal's time is the later of. */
export interface Leg {
	fact: 'noticeSent' | 'certificateIssued';
	from: CalendarDate;
	/** Its end as it stands, before any closed day moves it. */
	ends: CalendarDate;
	/** It is the later one, or the only one. */
	counts: boolean;
}

/** The two legs of an appeal's time, read from its working: the letter's, and the certificate's when there is one. */
export function appealLegs({ limit: { working } }: Worked): readonly Leg[] {
	const legs = (['noticeSent', 'certificateIssued'] as const).flatMap((fact) => {
		const at = working.findIndex((step) => step.how === 'fact' && step.fact === fact);
		const [from, end] = [working[at], working[at + 1]];
		return from && end?.how === 'months-later'
			? [{ fact, from: dateOrEstimate(from.on), ends: dateOrEstimate(end.on) }]
			: [];
	});
	const later = working.find(({ how }) => how === 'later-of-two');
	return legs.map((leg) => ({ ...leg, counts: leg.fact === (later?.fact ?? 'noticeSent') }));
}
