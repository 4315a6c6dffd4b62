import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, date } from './calendar-date.ts';
import { clockOfTime, dayOfTime, englandTimeOf, instantOf, isTimeOfDay, timeOn } from './england-time.ts';
import type { EnglandTime, TimeOfDay } from './england-time.ts';

describe('a time in England and the instant it is', () => {
	test.each([
		['2026-11-21T09:00', '2026-11-21T09:00:00Z', 'winter is the time of the world'],
		['2026-07-01T09:00', '2026-07-01T08:00:00Z', 'summer is an hour ahead'],
		['2027-03-27T09:00', '2027-03-27T09:00:00Z', 'the day before clocks go forward'],
		['2027-03-28T09:00', '2027-03-28T08:00:00Z', 'the morning after they went forward: Sunday 28 March 2027'],
		['2026-10-24T19:00', '2026-10-24T18:00:00Z', 'the evening before they go back'],
		['2026-10-25T09:00', '2026-10-25T09:00:00Z', 'the morning after they went back: Sunday 25 October 2026'],
		['2026-07-01T00:30', '2026-06-30T23:30:00Z', 'just after midnight it is still yesterday in the world']
	])('%s is %s (%s)', (time, instant, _why) => {
		expect(instantOf(time as EnglandTime)).toBe(instant);
		expect(englandTimeOf(instant)).toBe(time);
	});

	test('an hour that is missing is the one after; of an hour that comes twice the first is meant', () => {
		expect(instantOf('2027-03-28T01:30' as EnglandTime)).toBe('2027-03-28T01:30:00Z');
		expect(englandTimeOf('2027-03-28T01:30:00Z')).toBe('2027-03-28T02:30');
		expect(instantOf('2026-10-25T01:30' as EnglandTime)).toBe('2026-10-25T00:30:00Z');
		expect(englandTimeOf('2026-10-25T01:30:00Z')).toBe('2026-10-25T01:30');
	});

	test('seconds and their parts are let go', () => {
		expect(englandTimeOf('2026-11-21T09:00:59.999Z')).toBe('2026-11-21T09:00');
	});

	test.each(['', 'now', '2026-11-21', '2026-02-30T09:00:00Z', '2026-11-21T25:00:00Z', '2026-11-21T09:00:00+01:00'])(
		'%j is no instant',
		(text) => expect(englandTimeOf(text)).toBeUndefined()
	);

	test('its day and its time of day', () => {
		const time = timeOn(date('2026-11-21'), '09:05');
		expect([time, dayOfTime(time), clockOfTime(time)]).toEqual(['2026-11-21T09:05', '2026-11-21', '09:05']);
		expect(['00:00', '23:59', '24:00', '9:00', '09:60', ''].filter(isTimeOfDay)).toEqual(['00:00', '23:59']);
	});
});

const minuteOfYears = fc
	.record({ days: fc.integer({ min: 0, max: 60 * 366 }), minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }) })
	.map(({ days, minutes }) => {
		const at = [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':');
		return timeOn(addDays(date('2003-01-01'), days), at as TimeOfDay);
	});

test('the same as Temporal', () => {
	fc.assert(
		fc.property(minuteOfYears, (time) => {
			const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London');
			expect(instantOf(time)).toBe(zoned.toInstant().toString());
			expect(englandTimeOf(`${time}:00Z`)).toBe(
				Temporal.Instant.from(`${time}:00Z`)
					.toZonedDateTimeISO('Europe/London')
					.toPlainDateTime()
					.toString()
					.slice(0, 16)
			);
		}),
		{ numRuns: 500 }
	);
});
