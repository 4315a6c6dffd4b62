import { expect, test } from 'vitest';
import { lawPack } from './law-pack.ts';
import { plainAnswer } from './plain-answer.ts';
import { workOut } from './work-out.ts';

function answer(rule: string, facts: Record<string, unknown>) {
	const result = workOut(rule, facts, lawPack);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return plainAnswer(result.worked);
}

test('all that another program needs, as plain data', () => {
	const plain = answer('appeal-window-2m-1m', { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' });
	expect(plain).toMatchObject({
		rule: 'appeal-window-2m-1m',
		version: 1,
		facts: { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' },
		nominal: '2026-12-29',
		showBy: '2026-12-29',
		lastLawful: '2027-01-04',
		named: { adviserContactBy: '2026-12-01' },
		estimates: {},
		time: '17:00',
		checkedOn: '2026-11-21',
		askAnAdviser: true,
		exceptions: [],
		ifMissed: ['A4'],
		notes: ['must-be-received', 'certificate-needed'],
		lawVersion: '2026-11-21',
		calendarVersion: '2026-08-07'
	});
	expect(plain.citations[0]).toMatch(/^rule 20\(1\)\(c\) of the Tribunal Procedure/);
	expect(plain.check[0]).toEqual({ code: 'P', of: 'rule 20' });
	expect(plain.working[0]).toEqual({ how: 'fact', fact: 'noticeSent', on: '2026-10-01' });
	expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
});

test('an estimate is given beside what it hangs on', () => {
	const plain = answer('review-12m-first', { startsWith: '2028-02-29' });
	expect([plain.showBy, plain.lastLawful]).toEqual(['2029-02-28', '2029-02-28']);
	expect(plain.estimates).toEqual({ showBy: { notKnown: 'bank-holidays', year: 2029 } });
});

test('what a rule does not have is left out; notes of the result follow those of the rule', () => {
	const plain = answer('excl-irp-15sd', { noticeGiven: '2026-11-20' });
	expect('time' in plain || 'overdueFrom' in plain).toBe(false);
	expect(plain.estimates).toEqual({
		nominal: { notKnown: 'school-terms', year: 2026 },
		lastLawful: { notKnown: 'school-terms', year: 2026 }
	});
	expect(plain.notes).toEqual(['could-be-later-ask-the-school']);
	expect(plain.named).toEqual({});
	expect(plain.askAnAdviser).toBe(false);
});

test('the first day of being late is told when the rule names one', () => {
	expect(answer('phase-transfer-15feb', { transferYear: 2027 }).overdueFrom).toBe('2027-02-16');
});
