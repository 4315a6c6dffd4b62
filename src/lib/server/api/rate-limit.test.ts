import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('so many at once, then so many a minute, each address for itself', () => {
	const limit = rateLimit({ burst: 3, perMinute: 60 });
	for (let call = 0; call < 3; call += 1) expect(limit.take('a', 0)).toEqual({ ok: true });
	expect(limit.take('a', 0)).toEqual({ ok: false, seconds: 1 });
	expect(limit.take('b', 0)).toEqual({ ok: true });
	expect(limit.take('a', 999)).toEqual({ ok: false, seconds: 1 });
	expect(limit.take('a', 1_000)).toEqual({ ok: true });
	expect(limit.take('a', 1_000)).toEqual({ ok: false, seconds: 1 });
});

test('waiting longer than it takes to fill gives no more than the burst', () => {
	const limit = rateLimit({ burst: 2, perMinute: 6 });
	expect(limit.take('a', 0)).toEqual({ ok: true });
	for (let call = 0; call < 2; call += 1) expect(limit.take('a', 3_600_000)).toEqual({ ok: true });
	expect(limit.take('a', 3_600_000)).toEqual({ ok: false, seconds: 10 });
});

test('a clock that is set back gives nothing away', () => {
	const limit = rateLimit({ burst: 1, perMinute: 60 });
	expect(limit.take('a', 10_000)).toEqual({ ok: true });
	expect(limit.take('a', 0)).toEqual({ ok: false, seconds: 1 });
});

test('memory has an end: the address that called longest ago is forgotten first', () => {
	const limit = rateLimit({ burst: 1, perMinute: 1 });
	limit.take('first', 0);
	for (let other = 0; other < 10_000; other += 1) limit.take(`other ${other}`, 0);
	expect(limit.take('first', 0), 'forgotten, so it may call again').toEqual({ ok: true });
	expect(limit.take('other 9999', 0)).toMatchObject({ ok: false });
});
