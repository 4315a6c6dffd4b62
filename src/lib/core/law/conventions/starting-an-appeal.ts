import { addMonths, dayIn, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Calendar } from '../../dates/holidays.ts';
import { nextWorkingDay, previousWorkingDay } from '../../dates/working-days.ts';
import type { MaybeDate } from '../../dates/working-days.ts';
import type { Limit, Step } from '../rule.ts';
import { steppedBack } from './given.ts';

/** What an appeal's time is counted from. */
export interface Notice {
	/** The date printed on the council's letter. */
	noticeSent: CalendarDate;
	certificateIssued?: CalendarDate | undefined;
	/** The day the letter was sent, when that can be proved and lies later (OP1). */
	sentDate?: CalendarDate | undefined;
}

interface Months {
	count: number;
	fromCertificate: number;
}

/**
 * K5, starting an appeal about special educational needs (HESC Rules 2008, rules 12 and 20): two months from the notice
 * or one month from the certificate, whichever ends later. The two ends are compared as they stand; what follows looks
 * at the later one only. August and 25 December to 1 January move an end that falls in them; they do not stop the clock.
 */
export function startingAnAppeal(
	{ noticeSent, certificateIssued, sentDate }: Notice,
	calendar: Calendar,
	months: Months
): Limit {
	const fromNotice = addMonths(noticeSent, months.count);
	const leg = certificateLeg(certificateIssued, fromNotice, months);
	const { end: nominal } = leg;
	const rolled = rollForward(nominal, calendar);
	const showBy = previousWorkingDay(nominal, calendar);
	const limit: Limit = {
		nominal,
		showBy,
		lastLawful: rolled.on,
		at: '17:00',
		working: [
			{ how: 'fact', fact: 'noticeSent', on: noticeSent },
			{ how: 'months-later', count: months.count, on: fromNotice },
			...leg.steps,
			...rolled.steps,
			...steppedBack(nominal, showBy)
		],
		named: { adviserContactBy: fromNotice }
	};
	return sentDate ? allowingForPost(limit, nominal, sentDate, calendar, months) : limit;
}

interface Leg {
	end: CalendarDate;
	steps: Step[];
}

function certificateLeg(issued: CalendarDate | undefined, fromNotice: CalendarDate, months: Months): Leg {
	if (!issued) return { end: fromNotice, steps: [] };
	const own = addMonths(issued, months.fromCertificate);
	const [end, fact] = own > fromNotice ? [own, 'certificateIssued'] : [fromNotice, 'noticeSent'];
	const steps: Step[] = [
		{ how: 'fact', fact: 'certificateIssued', on: issued },
		{ how: 'months-later', count: months.fromCertificate, on: own },
		{ how: 'later-of-two', fact, on: end }
	];
	return { end, steps };
}

/** The law counts from the day the letter was sent, but the day to aim at stays on the date printed on it. */
function allowingForPost(
	limit: Limit,
	nominal: CalendarDate,
	sentDate: CalendarDate,
	calendar: Calendar,
	months: Months
): Limit {
	const fromSent = addMonths(sentDate, months.count);
	if (fromSent <= nominal) return limit;
	const rolled = rollForward(fromSent, calendar);
	const steps: Step[] = [
		{ how: 'fact', fact: 'sentDate', on: sentDate },
		{ how: 'months-later', count: months.count, on: fromSent },
		...rolled.steps
	];
	return {
		...limit,
		lastLawful: rolled.on,
		working: [...limit.working, ...steps],
		notes: ['prove-when-it-was-sent']
	};
}

/** The first day the Tribunal's rules allow, when an end falls on a closed day: August, Christmas, no working day. */
function rollForward(end: CalendarDate, calendar: Calendar): { on: MaybeDate; steps: Step[] } {
	const season = seasonOf(end);
	const on = nextWorkingDay(season?.opens ?? end, calendar);
	if (season) return { on, steps: [{ how: season.how, on }] };
	return { on, steps: on === end ? [] : [{ how: 'next-working-day', on }] };
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
