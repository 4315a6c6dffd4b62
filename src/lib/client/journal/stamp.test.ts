import { expect, test } from 'vitest';
import { nextInstant } from './stamp.ts';

test.each([
	[undefined, '2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00.000Z', 'the first of a device is now'],
	['2026-11-21T09:29:00.000Z', '2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00.000Z', 'time has passed'],
	['2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00.001Z', 'two in one moment'],
	['2026-11-21T09:30:00.000Z', '2025-11-21T09:30:00.000Z', '2026-11-21T09:30:00.001Z', 'the clock was set back a year'],
	['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z', 'over the end of a year']
])('after %s at %s comes %s (%s)', (last, at, next, _why) => {
	expect(nextInstant(last, new Date(at))).toBe(next);
});
