import { expect, test } from 'vitest';
import { event, timeline } from '../../../../tests/helpers/case.ts';
import { calendarPlan } from '../cases/calendar-events.ts';
import type { Journal } from '../cases/journal.ts';
import { calendarStanding } from './calendar-standing.ts';

const draft = event('draft-plan', { letterDate: '2026-12-18', receivedDate: '2026-12-18' }, {}, { id: 'draft' });
/** It came two days later. */
const corrected = event(
	'draft-plan',
	{ letterDate: '2026-12-20', receivedDate: '2026-12-20' },
	{},
	{ id: 'draft-2', replaces: 'draft', recordedAt: '2026-12-21T10:00:00.000Z' }
);
const given = (journal: Journal) =>
	calendarPlan({ timeline: timeline(journal, '2026-12-19'), exported: [], isDetailed: false }).exported;

test.each([
	[[], [], 'nothing', 'no date'],
	[[draft], [], 'none', 'a date nobody put in a calendar'],
	[[draft], given([draft]), 'current', 'as it was given'],
	[[draft, corrected], given([draft]), 'stale', 'it moved'],
	[[], given([draft]), 'stale', 'it went away, and the calendar still has it'],
	[
		[draft, event('assessment-requested', { sentDate: '2026-12-18', receivedDate: '2026-12-18' })],
		given([draft]),
		'stale',
		'there is one more'
	]
])('%j, given %j: %s (%s)', (journal, exported, standing, _why) => {
	expect(calendarStanding(timeline(journal, '2026-12-19'), exported)).toBe(standing);
});
