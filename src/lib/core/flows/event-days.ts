import type { EventKind } from '../cases/events.ts';
import type { Happening } from '../cases/happenings.ts';
import type { Obligation } from '../cases/obligation.ts';
import type { Timeline } from '../cases/timeline.ts';
import { isKnown } from '../dates/working-days.ts';
import type { Answers } from './flow.ts';

/** The day a question asks for is the day of something that happened: it is kept there, so that its clocks run. */
export interface EventDay {
	/** The kinds of event that tell it; the first is written down when it is asked for. */
	events: readonly [EventKind, ...EventKind[]];
	date: string;
}

export const eventDays: Readonly<Record<string, EventDay>> = {
	'refusal-on': { events: ['assessment-refused'], date: 'letterDate' },
	'draft-came-on': { events: ['draft-plan'], date: 'letterDate' },
	'changes-came-on': { events: ['amendment-notice'], date: 'letterDate' },
	'final-plan-on': { events: ['final-plan', 'amended-plan'], date: 'letterDate' },
	'review-on': { events: ['review-meeting'], date: 'on' },
	'budget-refused-on': { events: ['budget-refused'], date: 'letterDate' },
	'payment-cut-on': { events: ['direct-payment-cut'], date: 'letterDate' },
	'ending-told-on': { events: ['ending-proposed', 'ending-decided'], date: 'letterDate' }
};

/** The newest event that tells the day a question asks for. */
export function eventFor(question: string, happened: readonly Happening[]): Happening | undefined {
	const day = eventDays[question];
	return day && happened.findLast(({ event, dates }) => day.events.includes(event) && dates[day.date] !== undefined);
}

/** The duties of a council to send a plan: the first that is overdue is what a letter about a late plan is about. */
const planDuties = [
	'ehcna-final-plan-20w',
	'reassess-final-14w',
	'amend-final-12w',
	'amend-final-8w',
	'ehcna-no-plan-16w'
];

/** The duty to send a plan that is overdue, if there is one. */
export function latePlanIn({ obligations }: Pick<Timeline, 'obligations'>): Obligation | undefined {
	return obligations.find(
		({ rule, state, day }) => planDuties.includes(rule) && state === 'overdue' && day && isKnown(day)
	);
}

/** The answers, with the days that were told as events or worked out from them: what is known is not asked again. */
export function withKnownDays(answers: Answers, timeline: Pick<Timeline, 'happened' | 'obligations'>): Answers {
	const late = latePlanIn(timeline)?.day;
	return withEventDays(late && isKnown(late) ? { ...answers, 'plan-due': late } : answers, timeline.happened);
}

function withEventDays(answers: Answers, happened: readonly Happening[]): Answers {
	const known = Object.entries(eventDays).flatMap(([question, { date }]) => {
		const on = eventFor(question, happened)?.dates[date];
		return on ? [[question, on] as const] : [];
	});
	return known.length > 0 ? { ...answers, ...Object.fromEntries(known) } : answers;
}
