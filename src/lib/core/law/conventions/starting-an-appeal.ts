import { addMonths, dateOf, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { nextWorkingDay, previousWorkingDay } from '../../dates/working-days.ts';
import type { MaybeDate } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';

interface Notice {
	noticeSent: CalendarDate;
	certificateIssued?: CalendarDate | undefined;
}

/**
 * K5, starting an appeal about special educational needs (HESC Rules 2008, rules 12 and 20): two months from the notice
 * or one month from the certificate, whichever ends later. The two ends are compared as they stand; what follows looks
 * at the later one only. August and 25 December to 1 January move an end that falls in them; they do not stop the clock.
 */
export function startingAnAppeal({ noticeSent, certificateIssued }: Notice, calendar: Calendar): Limit {
	const fromNotice = addMonths(noticeSent, 2);
	const working: Step[] = [
		{ how: 'fact', fact: 'noticeSent', on: noticeSent },
		{ how: 'months-later', count: 2, on: fromNotice }
	];
	let nominal = fromNotice;
	if (certificateIssued) {
		const fromCertificate = addMonths(certificateIssued, 1);
		if (fromCertificate > nominal) nominal = fromCertificate;
		working.push(
			{ how: 'fact', fact: 'certificateIssued', on: certificateIssued },
			{ how: 'months-later', count: 1, on: fromCertificate },
			{ how: 'later-of-two', on: nominal }
		);
	}
	const season = seasonOf(nominal);
	const lastLawful = nextWorkingDay(season?.opens ?? nominal, calendar);
	const showBy = previousWorkingDay(nominal, calendar);
	return {
		nominal,
		showBy,
		lastLawful,
		at: '17:00',
		working: [...working, ...rolled(nominal, season, lastLawful), ...safe(nominal, showBy)],
		named: { adviserContactBy: fromNotice }
	};
}

interface Season {
	how: 'ends-in-august' | 'ends-at-christmas';
	/** The first day after the closed time. */
	opens: CalendarDate;
}

/** The closed time that an end falls in, if any. */
function seasonOf(end: CalendarDate): Season | undefined {
	const { year, month, day } = partsOf(end);
	if (month === 8) return { how: 'ends-in-august', opens: dayIn(year, 9, 1) };
	if (month === 12 && day >= 25) return { how: 'ends-at-christmas', opens: dayIn(year + 1, 1, 2) };
	if (month === 1 && day === 1) return { how: 'ends-at-christmas', opens: dayIn(year, 1, 2) };
	return undefined;
}

function dayIn(year: number, month: number, day: number): CalendarDate {
	const on = dateOf({ year, month, day });
	if (!on) throw new RangeError(`There is no day ${year}-${month}-${day}`);
	return on;
}

function rolled(nominal: CalendarDate, season: Season | undefined, lastLawful: MaybeDate): Step[] {
	if (season) return [{ how: season.how, on: lastLawful }];
	return lastLawful === nominal ? [] : [{ how: 'next-working-day', on: lastLawful }];
}

function safe(nominal: CalendarDate, showBy: MaybeDate): Step[] {
	return showBy === nominal ? [] : [{ how: 'previous-working-day', on: showBy }];
}
