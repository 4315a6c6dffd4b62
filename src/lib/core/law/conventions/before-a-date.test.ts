import { expect, test } from 'vitest';
import { limitOf, workingOf } from '../../../../../tests/helpers/law.ts';

// K8, section 4 of the rule book.

test.each([
	['phase-transfer-15feb', 2027, '2027-02-14', '2027-02-16', 'a school, 2027'],
	['phase-transfer-31mar', 2027, '2027-03-30', '2027-04-01', 'after 16, 2027'],
	['phase-transfer-15feb', 2028, '2028-02-14', '2028-02-16', 'a school, 2028'],
	['phase-transfer-31mar', 2028, '2028-03-30', '2028-04-01', 'after 16, 2028']
])('%s %i: last day %s, late from %s (%s)', (rule, transferYear, last, overdueFrom) => {
	const limit = limitOf(rule, { transferYear });
	expect([limit.nominal, limit.showBy, limit.lastLawful]).toEqual([last, last, last]);
	expect(limit.overdueFrom).toBe(overdueFrom);
});

test('its working', () => {
	expect(workingOf(limitOf('phase-transfer-15feb', { transferYear: '2027' }))).toEqual([
		'fixed-date 2027-02-15',
		'day-before 2027-02-14'
	]);
});

test.each([
	// year, phase, meeting by, notice by, the meeting on a working day
	[2027, 'school', '2026-11-22', '2026-12-20', '2026-11-20', 'both are Sundays'],
	[2027, 'post-16', '2027-01-05', '2027-02-02', '2027-01-05', 'both are Tuesdays'],
	[2028, 'school', '2027-11-22', '2027-12-20', '2027-11-22', 'both are Mondays'],
	[2028, 'post-16', '2028-01-06', '2028-02-03', '2028-01-06', 'both are Thursdays']
])(
	'planning for %i, %s: meeting by %s, notice by %s, show %s (%s)',
	(transferYear, phase, meetingBy, noticeBy, showBy) => {
		const limit = limitOf('phase-transfer-backplan', { transferYear, phase });
		expect(limit.named).toEqual({ meetingBy, noticeBy });
		expect([limit.nominal, limit.showBy]).toEqual([meetingBy, showBy]);
		expect(workingOf(limit)).toContain(`weeks-earlier 12 ${meetingBy}`);
	}
);
