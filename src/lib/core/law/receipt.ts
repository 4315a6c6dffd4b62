import { addDays } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Calendar } from '../dates/holidays.ts';
import { nextWorkingDay } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import type { SendingWay } from '../cases/journal.ts';

export interface Sending {
	sentOn: CalendarDate;
	by: SendingWay;
	/** After five in the afternoon: a mail then counts as of the next working day. */
	afterFive?: boolean;
	/** The day it arrived, when there is proof. */
	receivedOn?: CalendarDate | undefined;
}

/** The day a letter counts as received, and how that is known. */
export interface Receipt {
	on: MaybeDate;
	/** Proof; the presumption; or an estimate until the day of signing is known. */
	known: 'proof' | 'presumed' | 'estimate';
	/** The presumption that was used: its words are in the locale. */
	how: 'proof' | 'same-working-day' | 'next-working-day' | 'working-day-after-posting';
}

/**
 * When a sent letter counts as received (section 10 of the rule book, check code S). The council's clocks run from
 * receipt. The presumption can only move a council's day later, so it never accuses a council too early.
 */
export function receiptOf({ sentOn, by, afterFive = false, receivedOn }: Sending, calendar: Calendar): Receipt {
	if (receivedOn) return { on: receivedOn, known: 'proof', how: 'proof' };
	if (by === 'first-class' || by === 'signed-for') {
		const on = nextWorkingDay(addDays(sentOn, 1), calendar);
		return { on, known: by === 'signed-for' ? 'estimate' : 'presumed', how: 'working-day-after-posting' };
	}
	const isLate = afterFive && by !== 'by-hand';
	const on = nextWorkingDay(isLate ? addDays(sentOn, 1) : sentOn, calendar);
	return { on, known: 'presumed', how: on === sentOn ? 'same-working-day' : 'next-working-day' };
}
