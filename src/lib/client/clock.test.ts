import { expect, test } from 'vitest';
import { today } from './clock.ts';

test.each([
	['2026-11-21T23:59:59.000Z', '2026-11-21', 'winter: England has the time of the world'],
	['2026-11-22T00:00:00.000Z', '2026-11-22', 'midnight begins the day'],
	['2026-07-01T22:59:59.000Z', '2026-07-01', 'summer: an hour ahead, a second before midnight'],
	['2026-07-01T23:00:00.000Z', '2026-07-02', 'summer: midnight in England'],
	['2026-12-31T23:30:00.000Z', '2026-12-31', 'still the old year in England, wherever the phone is'],
	['2026-03-29T00:59:59.000Z', '2026-03-29', 'the second before the clocks go on']
])('at %s it is %s in England (%s)', (at, day, _why) => {
	expect(today(new Date(at))).toBe(day);
});
