import { describe, expect, test } from 'vitest';
import { dutyIn, event } from '../../../../tests/helpers/case.ts';
import { calendar, limitOf } from '../../../../tests/helpers/law.ts';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { date } from '../dates/calendar-date.ts';
import { isKnown } from '../dates/working-days.ts';
import { beginningWithService } from './conventions/beginning-with-service.ts';
import { withinDays } from './conventions/within-days.ts';
import { lawPack } from './law-pack.ts';
import { rules } from './rules/index.ts';
import { workOut } from './work-out.ts';

// Section 5 of the rule book: each point is decided as it recommends there.

const ruleOf = (id: string) => rules.find((one) => one.id === id);

describe('open points', () => {
	test('OP1: the day shown counts from the letter, the last lawful one from proven sending, never from receipt', () => {
		const refusal = { letterDate: '2026-10-01', sentDate: '2026-10-05', receivedDate: '2026-10-20' };
		const { worked } = dutyIn([event('assessment-refused', refusal)], 'appeal-window-2m-1m');
		expect([worked?.limit.showBy, worked?.limit.lastLawful]).toEqual(['2026-12-01', '2026-12-07']);
		const contact = dutyIn([event('assessment-refused', refusal)], 'mediation-contact-2m');
		expect([contact.worked?.limit.showBy, contact.worked?.limit.lastLawful]).toEqual(['2026-12-01', '2026-12-05']);
	});

	test('OP2: an end on 30 or 31 July or 24 December is not moved to September or January', () => {
		expect(limitOf('appeal-window-2m-1m', { noticeSent: '2027-05-31' }).lastLawful).toBe('2027-08-02');
		expect(limitOf('appeal-window-2m-1m', { noticeSent: '2028-10-24' }).lastLawful).toBe('2028-12-27');
	});

	test('OP3: August and Christmas move no contact with the mediation adviser, and the rule says so', () => {
		expect(limitOf('mediation-contact-2m', { noticeSent: '2026-06-12' }).lastLawful).toBe('2026-08-12');
		expect(limitOf('mediation-contact-2m', { noticeSent: '2026-10-26' }).lastLawful).toBe('2026-12-26');
		expect(ruleOf('mediation-contact-2m')?.notes).toContain('no-august-or-christmas-rule');
	});

	test('OP4: an appeal without a certificate asks for leave, and goes on running', () => {
		const journal = [
			event('plan-refused', { letterDate: '2026-08-03' }),
			event('appeal-sent', { sentDate: '2026-10-02' }, { about: 'more' })
		];
		const leave = dutyIn(journal, 'appeal-no-certificate-leave');
		expect([leave.state, leave.certainty, leave.day]).toEqual(['running', 'no-clock', undefined]);
		expect(dutyIn(journal, 'appeal-window-2m-1m').closed?.how).toBe('met');
	});

	test('OP5: the certificate counts from the date printed on it', () => {
		expect(limitOf('appeal-window-2m-1m', { noticeSent: '2026-10-01', certificateDate: '2026-11-29' }).nominal).toBe(
			'2026-12-29'
		);
	});

	test('OP6: a certificate adds nothing to an appeal about section I alone', () => {
		expect(
			workOut('appeal-window-section-i', { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' }, lawPack)
		).toEqual({
			ok: false,
			problems: [{ kind: 'unknown-fact', fact: 'certificateIssued' }]
		});
		const journal = [
			event('final-plan', { letterDate: '2026-10-01' }, { about: 'section-i-only' }),
			event('mediation-certificate', { certificateDate: '2026-11-20' })
		];
		expect(dutyIn(journal, 'appeal-window-section-i').worked?.limit.nominal).toBe('2026-12-01');
	});

	test('OP7: before 15 February is 14 February; late is said from the 16th', () => {
		const { lastLawful, overdueFrom } = limitOf('phase-transfer-15feb', { transferYear: 2027 });
		expect([lastLawful, overdueFrom]).toEqual(['2027-02-14', '2027-02-16']);
		const move = [event('phase-transfer', { on: '2027-09-01' }, { to: 'secondary' })];
		const stateOn = (today: string) => dutyIn(move, 'phase-transfer-15feb', today).state;
		expect([stateOn('2027-02-14'), stateOn('2027-02-15'), stateOn('2027-02-16')]).toEqual([
			'due-today',
			'due-soon',
			'overdue'
		]);
	});

	test('OP8: two weeks of notice are safe with a clear day more, and broken only without it', () => {
		const { showBy, lastLawful } = limitOf('review-invite-2w', { meeting: '2026-11-30' });
		expect([showBy, lastLawful]).toEqual(['2026-11-15', '2026-11-16']);
	});

	test('OP9: the two kinds of 15 days are two functions, a day apart', () => {
		const served = date('2027-03-01');
		expect(beginningWithService({ served }, 15, calendar).lastLawful).toBe('2027-03-15');
		expect(withinDays({ served }, 15).lastLawful).toBe('2027-03-16');
		expect(ruleOf('reassess-decision-15d')?.convention).toBe('K2');
		expect(ruleOf('amend-comments-15d')?.convention).toBe('K3');
	});

	test('OP10: a review is finished by the decision letter; the next is expected from the meeting', () => {
		const journal = [event('final-plan', { letterDate: '2025-12-01' }), event('review-meeting', { on: '2026-10-20' })];
		expect(dutyIn(journal, 'review-12m-first').state).toBe('due-soon');
		const decided = [...journal, event('review-decision', { letterDate: '2026-11-10' }, { decision: 'keep' })];
		expect(dutyIn(decided, 'review-12m-first').closed?.how).toBe('met');
		const next = dutyIn(decided, 'review-12m-next').worked?.limit;
		expect([next?.showBy, next?.lastLawful]).toEqual(['2027-10-19', '2027-11-09']);
	});

	test('OP11: a late notice: week twelve is due, eight weeks from the notice is told as the very latest', () => {
		const { lastLawful, named } = limitOf('amend-final-12w', {
			meeting: '2026-11-18',
			amendmentNoticeSent: '2026-12-23'
		});
		expect([lastLawful, named?.atTheVeryLatest]).toEqual(['2027-02-10', '2027-02-17']);
	});

	test('OP12: a claim that ends at a weekend is shown for the working day before, and does not roll', () => {
		const { showBy, lastLawful } = limitOf('dda-claim-6m', { startsWith: '2026-07-17' });
		expect([showBy, lastLawful]).toEqual(['2027-01-15', '2027-01-16']);
	});

	test('OP13: three more months after conciliation are never counted', () => {
		expect(workOut('dda-ehrc-plus3', {}, lawPack)).toEqual({ ok: false, problems: [{ kind: 'no-date-in-law' }] });
	});

	test('OP14: mediation about health alone: thirty calendar days', () => {
		expect(limitOf('mediation-arrange-30d-health', { toldIcb: '2026-11-30' }).lastLawful).toBe('2026-12-30');
	});

	test('OP15: the council’s thirty days: the registration letter’s date, and an estimate without one', () => {
		const appeal = event('appeal-sent', { sentDate: '2026-10-01' });
		const bare = dutyIn([appeal, event('appeal-registered', { letterDate: '2026-10-12' })], 'trib-la-response-30wd');
		expect([bare.day, bare.certainty]).toEqual(['2026-11-23', 'estimate']);
		const dated = event('appeal-registered', { letterDate: '2026-10-12', directedDate: '2026-11-25' });
		const told = dutyIn([appeal, dated], 'trib-la-response-30wd');
		expect([told.day, told.certainty]).toEqual(['2026-11-25', 'exact']);
	});

	test('OP16: after a decision the plain 28 days are shown', () => {
		expect(limitOf('trib-challenge-28d', { decisionSent: '2026-07-20' }).showBy).toBe('2026-08-17');
	});

	test('OP17: the Upper Tribunal’s closed days are never counted on', () => {
		// A month from 12 July 2026 ends in August: no day of September.
		const { showBy, lastLawful } = limitOf('ut-permission-1m', { refusalSent: '2026-07-12' });
		expect([showBy, lastLawful]).toEqual(['2026-08-12', '2026-08-12']);
	});

	test('OP18: a birthday in the first week of September: both days, and ask the council', () => {
		const limit = limitOf('young-person-start', { dob: '2010-09-03' });
		expect(limit.named).toMatchObject({
			youngPersonFrom: '2027-06-26',
			youngPersonFromAtTheEarliest: '2026-06-27'
		});
		expect(limit.notes).toEqual(['birthday-when-school-year-begins']);
	});

	test('OP19: six months from the later of decision and plan, and a day', () => {
		const facts = { assessed: '2026-05-10', planMade: '2026-06-10' };
		expect(limitOf('reassess-six-month-bar', facts).nominal).toBe('2026-12-11');
		expect(limitOf('ehcna-six-month-bar', facts).nominal).toBe('2026-12-11');
	});

	test('OP20: a re-assessment that changes nothing has no time: the only clock is for a changed plan', () => {
		const clocks = rules.filter(
			({ family, due, binds }) => family === 'reassessment' && due && binds === 'local-authority'
		);
		expect(clocks.map(({ id }) => id)).toEqual(['reassess-decision-15d', 'reassess-final-14w']);
		expect(ruleOf('reassess-final-14w')?.notes).toContain('no-time-when-nothing-changes');
	});

	test('OP21: a first answer is counted from the acknowledgement, and the council’s policy wins', () => {
		expect(limitOf('la-complaint-s1-10wd', { acknowledged: '2026-11-23' }).lastLawful).toBe('2026-12-07');
		const journal = [
			event('complaint-sent', { sentDate: '2026-11-20', receivedDate: '2026-11-20' }),
			event('complaint-acknowledged', { on: '2026-11-23' }),
			event(
				'date-given',
				{ on: '2026-11-23', directedDate: '2026-12-14' },
				{ by: 'council', rule: 'la-complaint-s1-10wd' }
			)
		];
		expect(dutyIn(journal, 'la-complaint-s1-10wd').day).toBe('2026-12-14');
	});

	test('OP22: judicial review: one day less, and promptly', () => {
		expect(limitOf('jr-3m', { grounds: '2026-11-21' }).lastLawful).toBe('2027-02-20');
		expect(ruleOf('jr-3m')?.notes).toContain('promptly');
	});

	test('OP23: bank holidays are data with a version; an unknown year is said to be one', () => {
		expect([bankHolidays.version, bankHolidays.checkedOn]).toEqual(['2026-08-07', '2026-11-21']);
		const { lastLawful } = limitOf('mediation-cert-3wd', { toldAdviser: '2028-12-29' });
		expect(isKnown(lastLawful)).toBe(false);
	});

	test('OP24: every rule says when it was last checked against the law', () => {
		expect(new Set(rules.map(({ checkedOn }) => checkedOn))).toEqual(new Set(['2026-11-21']));
	});

	test('OP25: an order is due from its date, and late only after the later of date and sending', () => {
		const order = { letterDate: '2026-10-16', sentDate: '2026-10-20' };
		const journal = [event('tribunal-decision', order, { order: 'amend' })];
		const stateOn = (today: string) => dutyIn(journal, 'order-amend-5w', today).state;
		expect(dutyIn(journal, 'order-amend-5w').day).toBe('2026-11-20');
		// Five weeks from the day of sending are 24 November.
		expect([stateOn('2026-11-20'), stateOn('2026-11-24'), stateOn('2026-11-25')]).toEqual([
			'due-today',
			'due-soon',
			'overdue'
		]);
	});
});

test('every open point has a test that names it', async () => {
	const { readFileSync } = await import('node:fs');
	const own = readFileSync(import.meta.filename, 'utf8');
	for (let point = 1; point <= 25; point += 1) expect(own).toContain(`test('OP${point}:`);
});
