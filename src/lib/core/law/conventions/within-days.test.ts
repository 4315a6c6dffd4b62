import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K2, section 4 of the rule book.

test.each([
	['reassess-decision-15d', 'requestReceived', '2026-12-14', '2026-12-29', 'over Christmas'],
	['mediation-arrange-30d', 'toldLa', '2026-11-30', '2026-12-30', 'thirty days are calendar days'],
	['reassess-decision-15d', 'requestReceived', '2028-02-14', '2028-02-29', 'a leap year'],
	['school-consult-15d', 'schoolReceived', '2027-03-01', '2027-03-16', 'a day later than K3 would give']
])('%s from %s %s: %s (%s)', (rule, fact, from, last) => {
	const limit = limitOf(rule, { [fact]: from });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
	expect(workingOf(limit)).toEqual([`fact ${fact} ${from}`, `days-later ${rule.includes('30d') ? 30 : 15} ${last}`]);
});
