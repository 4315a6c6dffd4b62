import { expect, test } from 'vitest';
import { event } from '../../../../tests/helpers/case.ts';
import { calendar } from '../../../../tests/helpers/law.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { date } from '../dates/calendar-date.ts';
import { calendarOf } from '../dates/holidays.ts';
import { lawPack, lawPackOf } from '../law/law-pack.ts';
import { rules } from '../law/rules/index.ts';
import { whatMoved } from './what-moved.ts';

const today = date('2026-11-21');
/** A holiday proclaimed for Monday 30 November 2026, and another for Friday 8 January 2027. */
const proclaimed = calendarOf({
	...bankHolidays,
	version: '2026-11-23',
	days: [...bankHolidays.days, date('2026-11-30'), date('2027-01-08')]
});
const withHolidays = lawPackOf('2026-11-21', rules, proclaimed);

const told = event('mediation-adviser-told', { on: '2026-11-26' }, { wants: 'certificate-only' }, { id: 'told' });
const request = event(
	'assessment-requested',
	{ sentDate: '2026-11-02', receivedDate: '2026-11-02' },
	{},
	{ id: 'asked' }
);

test('a holiday that is proclaimed moves what counts working days, and only that', () => {
	const moved = whatMoved(lawPack, withHolidays, [told, request], today);
	expect(moved.map(({ obligation, from, to, why }) => [obligation.rule, from, to, why])).toEqual([
		['mediation-cert-3wd', '2026-12-01', '2026-12-02', 'holiday-table']
	]);
});

test('the safe day of an appeal moves with it', () => {
	// Two months from 8 November end on 8 January 2027.
	const refusal = event('plan-refused', { letterDate: '2026-11-08' });
	const moved = whatMoved(lawPack, withHolidays, [refusal], today);
	expect(moved.map(({ obligation, from, to }) => [obligation.rule, from, to])).toEqual([
		['appeal-window-2m-1m', '2027-01-08', '2027-01-07'],
		['mediation-contact-2m', '2027-01-08', '2027-01-07']
	]);
});

test('a last lawful day behind the day shown is told when it alone moves', () => {
	// Two months from 8 December end on Monday 8 February 2027.
	const refusal = event('review-decision', { letterDate: '2026-12-08' }, { decision: 'keep' });
	const later = calendarOf({ ...bankHolidays, version: 'x', days: [...bankHolidays.days, date('2027-02-08')] });
	const moved = whatMoved(lawPackOf('x', rules, later), lawPack, [refusal], today);
	expect(moved.find(({ obligation }) => obligation.rule === 'appeal-window-2m-1m')).toMatchObject({
		from: '2027-02-05',
		to: '2027-02-08'
	});
	const sunday = event('plan-refused', { letterDate: '2026-12-07' });
	// Sunday 7 February: the Friday is safe either way, the Monday after it is lawful unless it is a holiday.
	const rolled = whatMoved(lawPack, lawPackOf('x', rules, later), [sunday], today);
	expect(rolled.map(({ obligation, from, to }) => [obligation.rule, from, to])).toEqual([
		['appeal-window-2m-1m', '2027-02-08', '2027-02-09']
	]);
});

test('a new version of a rule moves what it governs', () => {
	const changed = rules.map((rule) =>
		rule.id === 'ehcna-decision-6w' ? { ...rule, version: 2, numbers: { count: 8 } } : rule
	);
	const moved = whatMoved(lawPack, lawPackOf('2027-01-01', changed, calendar), [told, request], today);
	expect(moved.map(({ obligation, from, to, why }) => [obligation.id, from, to, why])).toEqual([
		['ehcna-decision-6w:asked', '2026-12-14', '2026-12-28', 'rule-version']
	]);
});

test('a version that corrects its numbers without a new number of its own is seen too', () => {
	const changed = rules.map((rule) => (rule.id === 'ehcna-decision-6w' ? { ...rule, numbers: { count: 7 } } : rule));
	const [moved] = whatMoved(lawPack, lawPackOf('x', changed, calendar), [request], today);
	expect(moved?.why).toBe('rule-version');
});

test('a day that was only an estimate becomes known when its year is', () => {
	const next = [
		'2029-01-01',
		'2029-03-30',
		'2029-04-02',
		'2029-05-07',
		'2029-05-28',
		'2029-08-27',
		'2029-12-25',
		'2029-12-26'
	];
	const longer = calendarOf({
		...bankHolidays,
		version: 'x',
		lastYear: 2029,
		days: [...bankHolidays.days, ...next.map(date)]
	});
	const far = event('mediation-adviser-told', { on: '2029-01-03' }, { wants: 'certificate-only' });
	const [moved, ...others] = whatMoved(lawPack, lawPackOf('x', rules, longer), [far], today);
	expect(others).toEqual([]);
	expect([moved?.from, moved?.to]).toEqual([
		{ notKnown: 'bank-holidays', year: 2029, estimate: '2029-01-08' },
		'2029-01-08'
	]);
});

test('what is closed has moved no more, and the same pack moves nothing', () => {
	const certificate = event('mediation-certificate', { certificateDate: '2026-11-27' });
	expect(whatMoved(lawPack, withHolidays, [told, certificate], today)).toEqual([]);
	expect(whatMoved(lawPack, lawPack, [told, request], today)).toEqual([]);
});

test('a duty that only the newer law knows has come from nowhere', () => {
	const without = lawPackOf(
		'older',
		rules.filter(({ id }) => id !== 'mediation-cert-3wd'),
		calendar
	);
	const [moved] = whatMoved(without, lawPack, [told], today);
	expect([moved?.obligation.rule, moved?.from, moved?.to, moved?.why]).toEqual([
		'mediation-cert-3wd',
		undefined,
		'2026-12-01',
		'rule-version'
	]);
});
