import type { Timeline } from '../cases/timeline.ts';
import { addDays, weekdayOf } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { timeOn } from '../dates/england-time.ts';
import { daysAhead } from '../law/conventions/reminder-days.ts';
import { keyOf } from './reminder.ts';
import type { Occasion, Reminder, Subject } from './reminder.ts';
import { lateUntil, settledIn, toldDays } from './subjects.ts';
import type { Told } from './subjects.ts';
import type { ReminderWishes } from './wishes.ts';

/** Everything one person is to hear of one case, whatever the hour is now. */
export interface Schedule {
	caseId: string;
	wishes: ReminderWishes;
	reminders: readonly Reminder[];
	/** The days there are, by what they are of. */
	days: ReadonlyMap<string, CalendarDate>;
	/** What is done or fell away. */
	settled: ReadonlySet<string>;
}

/** How many days before each kind of day somebody is reminded of it; on the day itself too. */
const ahead: Readonly<Record<Exclude<Subject, 'late-from'>, readonly number[]>> = {
	'safe-day': [...daysAhead, 0],
	'last-day': [0],
	hearing: [14, 7, 1, 0],
	meeting: [7, 1, 0]
};

/** From so many days before a date on, what is told of it waits for no other. */
const lastDays = 3;

/** What to send when (K17). The same for the same timeline and wishes: no clock is asked. */
export function scheduleOf(caseId: string, timeline: Timeline, wishes: ReminderWishes): Schedule {
	const told = toldDays(timeline);
	return {
		caseId,
		wishes,
		reminders: told.flatMap((one) =>
			placesOf(one, wishes).flatMap((place) =>
				[...new Set(wishes.channels)].map((channel) => reminderOf(caseId, one, place, wishes, channel))
			)
		),
		days: new Map(told.map(({ about, subject, day }) => [dayName(about, subject), day])),
		settled: settledIn(timeline)
	};
}

export function dayName(about: string, subject: Subject): string {
	return `${subject} ${about}`;
}

interface Place {
	occasion: Occasion;
	on: CalendarDate;
	until: CalendarDate;
}

function placesOf(told: Told, wishes: ReminderWishes): readonly Place[] {
	const { subject, day } = told;
	if (subject === 'late-from') {
		const on = gathered(day, wishes);
		return [{ occasion: 'late', on, until: lateUntil(on) }];
	}
	// What would come at an hour when it can no longer be done comes the day before, if at all.
	const last = told.by && wishes.hours.from >= told.by ? addDays(day, -1) : day;
	const days = ahead[subject].map((left) => dayBefore(left, day, wishes));
	const stays = days.filter(({ on }, at) => on <= last && !days.slice(at + 1).some((later) => later.on <= on));
	return stays.map(({ occasion, on }, at) => {
		const next = stays[at + 1]?.on;
		return { occasion, on, until: next ? addDays(next, -1) : last };
	});
}

function dayBefore(left: number, day: CalendarDate, wishes: ReminderWishes): Pick<Place, 'occasion' | 'on'> {
	const on = addDays(day, -left);
	return {
		occasion: left === 0 ? 'on-the-day' : `${left}-before`,
		on: left > lastDays ? gathered(on, wishes) : on
	};
}

/** The day on which a week's reminders go out together, the next one from a day on. */
function gathered(on: CalendarDate, { together }: ReminderWishes): CalendarDate {
	return together === 'by-day' ? on : addDays(on, (together - weekdayOf(on) + 7) % 7);
}

function reminderOf(
	caseId: string,
	{ about, subject, day, rule, letter }: Told,
	{ occasion, on, until }: Place,
	{ person, hours }: ReminderWishes,
	channel: Reminder['channel']
): Reminder {
	const named = { caseId, about, subject, occasion, person, channel };
	return {
		key: keyOf(named),
		...named,
		day,
		at: timeOn(on, hours.from),
		until,
		...(rule !== undefined && { rule }),
		...(letter !== undefined && { letter })
	};
}
