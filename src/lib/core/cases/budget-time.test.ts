import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { lawPack } from '../law/law-pack.ts';
import { budgetTimeOf } from './budget-time.ts';
import type { Entry, EventEntry } from './journal.ts';
import { timelineOf } from './timeline.ts';

const today = date('2026-11-21');
let count = 0;
const event = (event: EventEntry['event'], dates: Record<string, string>, details = {}): Entry => ({
	kind: 'event',
	id: `e${(count += 1)}`,
	caseId: 'c',
	recordedAt: `2026-11-20T10:00:00.${String(count).padStart(3, '0')}Z`,
	recordedBy: 'd',
	event,
	dates: dates as EventEntry['dates'],
	details
});

const plan = event('final-plan', { letterDate: '2026-02-02' });
const meeting = event('review-meeting', { on: '2026-11-10' });

test.each([
	// journal, where-now, what, why
	[[], undefined, { may: 'no-plan' }, 'nothing is known'],
	[
		[event('assessment-agreed', { letterDate: '2026-11-02' })],
		undefined,
		{ may: 'no-plan' },
		'an assessment may not lead to a plan'
	],
	[
		[event('draft-plan', { letterDate: '2026-11-10' })],
		undefined,
		{ may: 'now', because: 'draft' },
		'a draft is being prepared'
	],
	[[plan, meeting], undefined, { may: 'now', because: 'review' }, 'a review runs until the council decides'],
	[
		[plan, meeting, event('review-decision', { letterDate: '2026-11-16' }, { decision: 'keep' })],
		undefined,
		{ may: 'later', at: '2027-11-15' },
		'the next review: twelve months that begin with the decision'
	],
	[
		[plan],
		undefined,
		{ may: 'later', at: '2027-02-01' },
		'a plan in force: twelve months that begin with the day of the plan (K7)'
	],
	[[], 'plan', { may: 'later' }, 'a plan, but no day of it was told'],
	[[plan, event('plan-ended', { on: '2026-10-01' })], undefined, { may: 'no-plan' }, 'the plan has ended']
])('%# may ask: %o', (journal, whereNow, expected, _why) => {
	const timeline = timelineOf(journal, today, lawPack);
	const time = budgetTimeOf(timeline, whereNow ? { 'where-now': whereNow } : {});
	expect(JSON.parse(JSON.stringify(time))).toMatchObject(expected);
});
