import { expect, test } from 'vitest';
import en from '../src/lib/content/locales/en/calendar.ts';
import { notesOf } from '../src/lib/client/calendar/calendar-words.ts';
import type { CalendarWords } from '../src/lib/client/calendar/calendar-words.ts';
import { calendarPlan } from '../src/lib/core/cases/calendar-events.ts';
import { date } from '../src/lib/core/dates/calendar-date.ts';
import { lawPack } from '../src/lib/core/law/law-pack.ts';
import { answerDates } from '../src/lib/server/api/dates.ts';
import { listRules } from '../src/lib/server/api/rules.ts';
import { answerTimeline } from '../src/lib/server/api/timeline.ts';
import { event, timeline } from './helpers/case.ts';
import { factsFor } from './helpers/facts.ts';

// What is known from memory only (code M of the rule book) says "check with an adviser" wherever it goes. The screens are
// looked at in journeys/dates-on-screen.spec.ts.

const fromMemory = new Set(
	lawPack.rules.filter(({ checks }) => checks.some(({ code }) => code === 'M')).map(({ id }) => id)
);
/** The rows of section 3 of the rule book that have an M in their last column, and a clock. */
const someOfThem = ['amend-outside-review', 'appeal-window-2m-1m', 'order-remit-2w', 'recs-forward-1w', 'jr-3m'];

/** A case with a rule of each kind in it. */
const journal = [
	event('amendment-notice', { letterDate: '2026-11-02' }, { when: 'between-reviews' }, { id: 'changes' }),
	event('assessment-refused', { letterDate: '2026-11-02' }, {}, { id: 'no' }),
	event('recommendation', { on: '2026-10-20' }, { to: 'health' }, { id: 'health' }),
	event('recommendation-answered', { on: '2026-11-16' }, {}, { of: 'health' }),
	event('tribunal-decision', { letterDate: '2026-11-16' }, { order: 'remit' }, { id: 'order' }),
	event('unlawful-act', { on: '2026-11-02' }),
	event('assessment-requested', { sentDate: '2026-11-16' }, { by: 'e-mail' }, { id: 'asked' })
];

test('the list of rules and the dates of the open API', () => {
	const marked = listRules().rules.flatMap(({ id, askAnAdviser }) => (askAnAdviser ? [id] : []));
	expect(new Set(marked)).toEqual(fromMemory);
	for (const rule of lawPack.rules.filter(({ due }) => due)) {
		const answer = answerDates({ rule: rule.id, facts: factsFor(rule, { from: date('2026-09-07'), whole: false }) });
		expect(answer.askAnAdviser, rule.id).toBe(fromMemory.has(rule.id));
	}
	expect([...fromMemory]).toEqual(expect.arrayContaining([...someOfThem, 'drs-no-limit', 'dda-county-court-6m']));
});

test('the timeline, on the phone and in the open API', () => {
	const { obligations } = timeline(journal);
	const marked = new Set(obligations.filter(({ asksAdviser }) => asksAdviser).map(({ rule }) => rule));
	expect(marked).toEqual(new Set(obligations.map(({ rule }) => rule).filter((rule) => fromMemory.has(rule))));
	expect([...marked]).toEqual(expect.arrayContaining(someOfThem));

	const entries = journal.map(({ id, event: kind, dates, details, of }) => ({
		id,
		event: kind,
		dates,
		details,
		...(of && { of })
	}));
	const answered = answerTimeline({ today: '2026-11-21', entries }).obligations;
	expect(answered.length).toBe(obligations.length);
	for (const { rule, askAnAdviser } of answered) expect(askAnAdviser, rule).toBe(fromMemory.has(rule));
});

test('the phone’s calendar', () => {
	const said = { lastLawful: String, lateNote: String, isLastDay: String, actTitle: String, lateTitle: String };
	const words: CalendarWords = { ...en, ...said, dateInWords: String, whatOf: ({ rule }) => rule };
	const { events } = calendarPlan({ timeline: timeline(journal), exported: [], isDetailed: false });
	expect(events.length).toBeGreaterThan(5);
	for (const { about, on } of events) {
		if (!about) throw new Error('a cancelled date in a fresh calendar');
		const { rule } = about.obligation;
		const lines = notesOf(about, on, words).split('\n');
		expect(lines.includes('Check this date with an adviser.'), rule).toBe(fromMemory.has(rule));
	}
});
