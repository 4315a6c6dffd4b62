import type { EventEntry, Journal } from '../cases/journal.ts';
import type { EventKind } from '../cases/events.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Ask } from './ask.ts';
import { isForCountyCourt } from './routes/discrimination-claim.ts';
import type { ProblemId } from './names.ts';
import { problems } from './problems/index.ts';

/** The few days somebody without a case tells. */
export interface ToldDays {
	/** Printed on the council's letter. */
	letterDate?: CalendarDate;
	/** Printed on the mediation certificate. */
	certificateDate?: CalendarDate;
	/** The day it went wrong, or was first known. */
	happenedOn?: CalendarDate;
}

type Told = Pick<EventEntry, 'event' | 'dates' | 'details'>;

/** The journal of a case that is not kept: what the days that were told come to. */
export function toldCase(ask: Ask, days: ToldDays): Journal {
	return [...lettersTold(ask, days), ...happeningsTold(ask, days)].map((told, index) => ({
		kind: 'event',
		id: `told-${index}`,
		caseId: 'told',
		recordedAt: `2000-01-01T00:00:00.${String(index).padStart(3, '0')}Z`,
		recordedBy: 'told',
		...told
	}));
}

function lettersTold(ask: Ask, { letterDate, certificateDate }: ToldDays): readonly Told[] {
	if (!letterDate) return [];
	const kinds = new Map<EventKind, Told>();
	for (const id of ask.problems) {
		const { decisions: [event] = [], decided } = problems[id];
		if (!event) continue;
		const isSchoolAlone = id === 'section-i' && !ask.problems.includes('sections-b-f');
		const about =
			id === 'section-i' || id === 'sections-b-f' ? { about: isSchoolAlone ? 'section-i-only' : 'more' } : {};
		kinds.set(event, {
			event,
			dates: { letterDate },
			details: { ...about, ...(event === 'review-decision' && decided && { decision: decided }) }
		});
	}
	const certificate: Told = { event: 'mediation-certificate', dates: {}, details: {} };
	const hasOne = certificateDate && kinds.size > 0;
	return [...kinds.values(), ...(hasOne ? [{ ...certificate, dates: { certificateDate } }] : [])];
}

/** What each kind of problem begins with, when it is no letter. */
const begins: Readonly<
	Partial<Record<ProblemId, (ask: Ask) => readonly (readonly [EventKind, EventEntry['details']])[]>>
> = {
	'council-late': () => councilFault,
	'help-not-happening': () => councilFault,
	'personal-budget': ({ decidedBy }) => [['fault-noticed', { of: decidedBy === 'nhs' ? 'nhs' : 'council' }]],
	'order-not-done': () => councilFault,
	'unlawful-policy': () => [['unlawful-act', {}]],
	transport: () => [['fault-noticed', { of: 'council' }]],
	custody: () => councilFault,
	'health-part': () => [['fault-noticed', { of: 'nhs' }]],
	'nhs-service': () => [['fault-noticed', { of: 'nhs' }]],
	'social-care-part': () => [['fault-noticed', { of: 'social-care' }]],
	discrimination: (ask) => [['discrimination', { by: courtOf(ask) }]],
	admission: (ask) => [['discrimination', { by: courtOf(ask) }]],
	exclusion: () => [['excluded', {}]]
};

const councilFault = [
	['fault-noticed', { of: 'council' }],
	['unlawful-act', {}]
] as const;

function courtOf(ask: Ask): string {
	return isForCountyCourt(ask) ? 'college-nursery-or-council' : 'school';
}

function happeningsTold(ask: Ask, { happenedOn }: ToldDays): readonly Told[] {
	if (!happenedOn) return [];
	const told = new Map<string, Told>();
	for (const id of ask.problems) {
		for (const [event, details] of begins[id]?.(ask) ?? []) {
			told.set(`${event} ${details.of ?? ''}`, { event, dates: { on: happenedOn }, details });
		}
	}
	return [...told.values()];
}
