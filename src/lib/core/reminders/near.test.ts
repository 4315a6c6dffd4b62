import { expect, test } from 'vitest';
import { event, timeline } from '../../../../tests/helpers/case.ts';
import { nearDates } from './near.ts';

/** Sent and received on 9 November: the council has until 21 December, and owes the answer from then on. */
const asked = event('assessment-requested', { sentDate: '2026-11-09', receivedDate: '2026-11-09' }, { by: 'e-mail' });
/** Came on 18 December: the family answers by Thursday 31 December, the safe day. */
const draft = event('draft-plan', { letterDate: '2026-12-18', receivedDate: '2026-12-18' });

test.each([
	['2026-12-19', [draft], 0, 'twelve days away'],
	['2026-12-23', [draft], 0, 'eight days away'],
	['2026-12-24', [draft], 1, 'seven days away'],
	['2026-12-31', [draft], 1, 'today'],
	['2027-01-20', [draft], 1, 'passed and not done'],
	['2026-12-20', [asked], 0, 'the council’s date is not the family’s'],
	['2026-11-23', [event('mediation-meeting', { on: '2026-11-30' })], 1, 'a meeting in a week'],
	['2026-12-01', [event('mediation-meeting', { on: '2026-11-30' })], 0, 'a meeting that was yesterday']
])('on %s: %j', (today, journal, near, _why) => {
	expect(nearDates(timeline(journal, today))).toBe(near);
});
