import { describe, expect, test } from 'vitest';
import { bornOn, dutiesIn, dutyIn, event, timeline } from '../../../../tests/helpers/case.ts';
import type { Obligation } from './timeline.ts';

// Asha asks for her son Sami; today is 21 November 2026 unless a test says otherwise.

const request = (sentDate: string, receivedDate = sentDate) =>
	event('assessment-requested', { sentDate, receivedDate }, { by: 'e-mail' });
const closed = ({ closed: by }: Obligation) => by && `${by.how} by ${by.by.event} of ${by.by.on}`;
const rulesIn = (journal: Parameters<typeof timeline>[0], today?: string) =>
	timeline(journal, today).obligations.map(({ rule }) => rule);

describe('a request and its clocks', () => {
	const asked = [request('2026-11-02')];

	test('start when the council gets it', () => {
		expect(timeline(asked).obligations.map(({ rule, day, state }) => [rule, day, state])).toEqual([
			['ehcna-decision-6w', '2026-12-14', 'running'],
			['ehcna-no-plan-16w', '2027-02-22', 'running'],
			['ehcna-final-plan-20w', '2027-03-22', 'running']
		]);
	});

	test.each([
		['2026-11-29', 'running', 'fifteen days left'],
		['2026-11-30', 'due-soon', 'fourteen days left'],
		['2026-12-14', 'due-today', 'the last day'],
		['2026-12-15', 'overdue', 'the day after']
	])('on %s the answer is %s: %s', (today, state) => {
		expect(dutyIn(asked, 'ehcna-decision-6w', today).state).toBe(state);
	});

	test('without proof the day is presumed, and an estimate', () => {
		// Posted on Friday 6 November: counts as received on Monday the 9th.
		const posted = [event('assessment-requested', { sentDate: '2026-11-06' }, { by: 'first-class' })];
		const duty = dutyIn(posted, 'ehcna-decision-6w');
		expect([duty.day, duty.certainty, duty.receipt?.how]).toEqual([
			'2026-12-21',
			'estimate',
			'working-day-after-posting'
		]);
	});

	test('with proof it is exact', () => {
		const duty = dutyIn(asked, 'ehcna-decision-6w');
		expect([duty.certainty, duty.receipt?.known]).toEqual(['exact', 'proof']);
	});

	test('a request whose arrival hangs on unknown bank holidays waits', () => {
		const far = [event('assessment-requested', { sentDate: '2029-03-01' }, { by: 'first-class' })];
		const duty = dutyIn(far, 'ehcna-decision-6w', '2029-03-02');
		expect([duty.state, duty.certainty, duty.waitsFor]).toEqual(['waiting-for-input', 'depends', ['received']]);
		expect(duty.day).toBeUndefined();
	});

	test('an answer closes the first clock, and says how late it was', () => {
		const agreed = [...asked, event('assessment-agreed', { letterDate: '2026-12-18' })];
		const duty = dutyIn(agreed, 'ehcna-decision-6w');
		expect([duty.state, closed(duty), duty.closed?.daysLate]).toEqual([
			'closed',
			'met by assessment-agreed of 2026-12-18',
			4
		]);
		expect(dutyIn(agreed, 'ehcna-final-plan-20w').state).toBe('running');
	});

	test('an answer in time is not late', () => {
		const agreed = [...asked, event('assessment-agreed', { letterDate: '2026-12-14' })];
		expect(dutyIn(agreed, 'ehcna-decision-6w').closed?.daysLate).toBeUndefined();
	});

	test('after a yes the days to answer a draft wait for the draft', () => {
		const agreed = [...asked, event('assessment-agreed', { letterDate: '2026-12-10' })];
		const waiting = dutyIn(agreed, 'draft-plan-comments-15d');
		expect([waiting.state, waiting.waitsFor]).toEqual(['waiting-for-input', ['served']]);
		const drafted = [...agreed, event('draft-plan', { letterDate: '2027-02-01', receivedDate: '2027-02-02' })];
		expect(dutyIn(drafted, 'draft-plan-comments-15d').day).toBe('2027-02-16');
	});

	test('somebody else’s word to the council starts the answer only', () => {
		const told = [event('council-became-responsible', { on: '2026-11-02' })];
		expect(timeline(told).obligations.map(({ rule, day }) => [rule, day])).toEqual([
			['ehcna-decision-6w-responsible', '2026-12-14']
		]);
	});

	test('advice has six weeks from each adviser, and each answer closes the oldest', () => {
		const journal = [
			event('advice-asked', { receivedDate: '2026-10-01' }, { who: 'the school' }),
			event('advice-asked', { receivedDate: '2026-10-20' }, { who: 'the doctor' }),
			event('advice-given', { on: '2026-11-05' })
		];
		expect(dutiesIn(journal, 'ehcna-advice-6w').map(({ day, state }) => [day, state])).toEqual([
			['2026-11-12', 'closed'],
			['2026-12-01', 'due-soon']
		]);
	});

	test('a school that is asked has fifteen days, until a plan comes', () => {
		const journal = [event('school-consulted', { receivedDate: '2026-11-16' }, { school: 'Hill' })];
		expect(dutyIn(journal, 'school-consult-15d').day).toBe('2026-12-01');
		const planned = [...journal, event('final-plan', { letterDate: '2026-11-20' })];
		expect(closed(dutyIn(planned, 'school-consult-15d'))).toBe('ended by final-plan of 2026-11-20');
	});
});

describe('several requests', () => {
	test('a no answers the oldest, the other goes on', () => {
		const journal = [
			request('2026-09-01'),
			request('2026-10-05'),
			event('assessment-refused', { letterDate: '2026-10-12' })
		];
		expect(dutiesIn(journal, 'ehcna-decision-6w').map(({ state }) => state)).toEqual(['closed', 'overdue']);
		expect(dutiesIn(journal, 'ehcna-final-plan-20w').map(closed)).toEqual([
			'ended by assessment-refused of 2026-10-12',
			undefined
		]);
	});

	test('the family can say which one was answered', () => {
		const second = event(
			'assessment-requested',
			{ sentDate: '2026-10-05', receivedDate: '2026-10-05' },
			{},
			{ id: 'second' }
		);
		const journal = [
			request('2026-09-01'),
			second,
			event('assessment-refused', { letterDate: '2026-10-12' }, {}, { of: 'second' })
		];
		expect(dutiesIn(journal, 'ehcna-decision-6w').map(({ state }) => state)).toEqual(['overdue', 'closed']);
	});

	test('a yes answers the oldest and takes the place of the others', () => {
		const journal = [
			request('2026-09-01'),
			request('2026-10-05'),
			event('assessment-agreed', { letterDate: '2026-10-12' })
		];
		expect(dutiesIn(journal, 'ehcna-decision-6w').map(closed)).toEqual([
			'met by assessment-agreed of 2026-10-12',
			'superseded by assessment-agreed of 2026-10-12'
		]);
		expect(dutiesIn(journal, 'ehcna-final-plan-20w').map(({ state }) => state)).toEqual(['running', 'closed']);
	});

	test('a new request after a no has clocks of its own, and its plan does not meet the old one', () => {
		const journal = [
			request('2025-03-03'),
			event('assessment-refused', { letterDate: '2025-04-07' }),
			request('2026-05-04'),
			event('assessment-agreed', { letterDate: '2026-06-01' }),
			event('draft-plan', { letterDate: '2026-08-03' }),
			event('final-plan', { letterDate: '2026-09-14' })
		];
		expect(dutiesIn(journal, 'ehcna-final-plan-20w').map(closed)).toEqual([
			'ended by assessment-refused of 2025-04-07',
			'met by final-plan of 2026-09-14'
		]);
		expect(rulesIn(journal)).not.toContain('reversed-refusal-final-14w');
	});
});

describe('a no that the council takes back', () => {
	const journal = [
		request('2026-01-05'),
		event('assessment-refused', { letterDate: '2026-02-10' }),
		event('assessment-agreed', { letterDate: '2026-04-01' })
	];

	test('both readings are told, the earlier day is shown', () => {
		const duty = dutyIn(journal, 'reversed-refusal-final-14w', '2026-04-02');
		expect(duty.day).toBe('2026-05-25');
		expect(duty.worked?.limit.named).toEqual({
			finalByFromAgreement: '2026-07-08',
			finalByFromRequest: '2026-05-25'
		});
		expect(dutyIn(journal, 'reversed-refusal-noplan-10w', '2026-04-02').day).toBe('2026-06-10');
	});

	test('there is nothing left to appeal', () => {
		expect(closed(dutyIn(journal, 'appeal-window-2m-1m'))).toBe('ended by assessment-agreed of 2026-04-01');
		expect(closed(dutyIn(journal, 'mediation-contact-2m'))).toBe('ended by assessment-agreed of 2026-04-01');
	});

	test('the plan that follows meets it', () => {
		const planned = [
			...journal,
			event('draft-plan', { letterDate: '2026-05-01' }),
			event('final-plan', { letterDate: '2026-05-20' })
		];
		expect(closed(dutyIn(planned, 'reversed-refusal-final-14w'))).toBe('met by final-plan of 2026-05-20');
		expect(closed(dutyIn(planned, 'reversed-refusal-noplan-10w'))).toBe('ended by draft-plan of 2026-05-01');
	});

	test('a request whose arrival is not known leaves one reading', () => {
		const unknown = [
			event('assessment-requested', { sentDate: '2029-01-02' }, { by: 'first-class' }),
			event('assessment-refused', { letterDate: '2029-02-10' }),
			event('assessment-agreed', { letterDate: '2029-04-01' })
		];
		const duty = dutyIn(unknown, 'reversed-refusal-final-14w', '2029-04-02');
		expect([duty.day, duty.worked?.limit.notes]).toEqual(['2029-07-08', ['give-the-day-of-the-request']]);
	});

	test('a yes to an order is no change of mind', () => {
		const ordered = [
			request('2026-01-05'),
			event('assessment-refused', { letterDate: '2026-02-10' }),
			event('appeal-sent', { sentDate: '2026-04-01' }, { about: 'more' }),
			event('tribunal-decision', { letterDate: '2026-10-02' }, { order: 'assess' }),
			event('assessment-agreed', { letterDate: '2026-10-14' })
		];
		expect(rulesIn(ordered)).not.toContain('reversed-refusal-final-14w');
		expect(closed(dutyIn(ordered, 'order-assess-notify-2w'))).toBe('met by assessment-agreed of 2026-10-14');
		expect(dutyIn(ordered, 'order-assess-final-14w').day).toBe('2027-01-08');
	});
});

describe('drafts and plans', () => {
	test('a newer draft takes the place of the older one’s time to answer', () => {
		const journal = [
			event('draft-plan', { letterDate: '2026-10-01' }),
			event('draft-plan', { letterDate: '2026-10-12', endGiven: '2026-11-30' })
		];
		const [first, second] = dutiesIn(journal, 'draft-plan-comments-15d');
		expect(first && closed(first)).toBe('superseded by draft-plan of 2026-10-12');
		expect([second?.day, second?.state]).toEqual(['2026-11-30', 'due-soon']);
	});

	test('answering meets it, a final plan ends it', () => {
		const draft = event('draft-plan', { letterDate: '2026-11-02' });
		const answered = [draft, event('comments-sent', { sentDate: '2026-11-10' })];
		expect(closed(dutyIn(answered, 'draft-plan-comments-15d'))).toBe('met by comments-sent of 2026-11-10');
		const planned = [draft, event('final-plan', { letterDate: '2026-11-05' })];
		expect(closed(dutyIn(planned, 'draft-plan-comments-15d'))).toBe('ended by final-plan of 2026-11-05');
	});

	test('a budget can be asked for while the draft lasts', () => {
		const draft = [event('draft-plan', { letterDate: '2026-11-02' })];
		const open = dutyIn(draft, 'pb-request-window');
		expect([open.state, open.certainty, open.day]).toEqual(['running', 'no-clock', undefined]);
		const planned = [...draft, event('final-plan', { letterDate: '2026-11-16' })];
		expect(closed(dutyIn(planned, 'pb-request-window'))).toBe('ended by final-plan of 2026-11-16');
	});

	test('a contradiction in the letter gives no date, and says why', () => {
		const journal = [
			event('draft-plan', { letterDate: '2026-11-02', receivedDate: '2026-11-04', endGiven: '2026-11-03' })
		];
		const duty = dutyIn(journal, 'draft-plan-comments-15d');
		expect([duty.state, duty.certainty, duty.day]).toEqual(['waiting-for-input', 'depends', undefined]);
		expect(duty.problems).toEqual([{ kind: 'before', fact: 'endGiven', other: 'served' }]);
	});

	test('a no after assessing starts an appeal, and the six months until all rights are back', () => {
		const journal = [request('2026-06-01'), event('plan-refused', { letterDate: '2026-09-14' })];
		expect(closed(dutyIn(journal, 'ehcna-no-plan-16w'))).toBe('met by plan-refused of 2026-09-14');
		expect(closed(dutyIn(journal, 'ehcna-final-plan-20w'))).toBe('ended by plan-refused of 2026-09-14');
		expect(dutyIn(journal, 'ehcna-six-month-bar').day).toBe('2027-03-15');
		expect(dutyIn(journal, 'appeal-window-2m-1m', '2026-09-20').day).toBe('2026-11-13');
	});

	test('a plan after such a no leaves nothing to appeal about it', () => {
		const journal = [
			event('plan-refused', { letterDate: '2026-10-01' }),
			event('final-plan', { letterDate: '2026-11-02' })
		];
		const [refusal, plan] = dutiesIn(journal, 'appeal-window-2m-1m');
		expect(refusal && closed(refusal)).toBe('ended by final-plan of 2026-11-02');
		expect(plan?.state).toBe('running');
	});
});

describe('assessing again', () => {
	const agreed = [
		event('final-plan', { letterDate: '2025-10-01' }),
		event('reassessment-requested', { sentDate: '2026-08-03', receivedDate: '2026-08-03' }),
		event('reassessment-agreed', { letterDate: '2026-08-17' })
	];

	test('an answer in fifteen days, a plan in fourteen weeks', () => {
		expect(closed(dutyIn(agreed, 'reassess-decision-15d'))).toBe('met by reassessment-agreed of 2026-08-17');
		expect(dutyIn(agreed, 'reassess-final-14w').day).toBe('2026-11-23');
	});

	test('what comes meanwhile belongs to it', () => {
		const journal = [
			...agreed,
			event('advice-asked', { receivedDate: '2026-08-24' }),
			event('draft-plan', { letterDate: '2026-11-02', receivedDate: '2026-11-02' })
		];
		expect(dutyIn(journal, 'reassess-advice-6w').day).toBe('2026-10-05');
		expect(dutyIn(journal, 'reassess-draft-15d').worked?.limit.lastLawful).toBe('2026-11-16');
		expect(rulesIn(journal)).not.toContain('ehcna-advice-6w');
		expect(rulesIn(journal)).not.toContain('draft-plan-comments-15d');
	});

	test('the plan meets it, and what comes after is no part of it', () => {
		const journal = [
			...agreed,
			event('amended-plan', { letterDate: '2026-11-16' }),
			event('draft-plan', { letterDate: '2026-11-18' })
		];
		expect(closed(dutyIn(journal, 'reassess-final-14w'))).toBe('met by amended-plan of 2026-11-16');
		expect(rulesIn(journal)).toContain('draft-plan-comments-15d');
	});

	test('a no can be appealed', () => {
		const journal = [
			event('reassessment-requested', { sentDate: '2026-10-01', receivedDate: '2026-10-01' }),
			event('reassessment-refused', { letterDate: '2026-10-14' })
		];
		expect(closed(dutyIn(journal, 'reassess-decision-15d'))).toBe('met by reassessment-refused of 2026-10-14');
		expect(dutyIn(journal, 'appeal-window-2m-1m').day).toBe('2026-12-14');
	});

	test('after a plan the council may say no for six months', () => {
		expect(dutyIn([event('final-plan', { letterDate: '2026-08-10' })], 'reassess-six-month-bar').day).toBe(
			'2027-02-11'
		);
	});
});

describe('a first day', () => {
	test('runs until it comes, and then has come', () => {
		const born = [bornOn('2010-09-23')];
		const before = dutyIn(born, 'young-person-start', '2027-06-01');
		expect([before.day, before.state, before.gone]).toEqual(['2027-06-26', 'running', undefined]);
		expect(dutyIn(born, 'young-person-start', '2027-06-25').state).toBe('due-soon');
		const on = dutyIn(born, 'young-person-start', '2027-06-26');
		expect([on.state, on.gone, on.closed]).toEqual(['closed', 'reached', undefined]);
	});

	test('an answer "I don’t know" to the date of birth starts nothing', () => {
		const unknown = { ...bornOn('2010-09-23'), value: null } as ReturnType<typeof bornOn>;
		expect(timeline([unknown]).obligations).toEqual([]);
		expect(
			timeline([{ ...bornOn('2010-09-23'), value: 'in spring' } as ReturnType<typeof bornOn>]).obligations
		).toEqual([]);
	});

	test('the birthday itself is the first day without the rights of a young person', () => {
		expect(dutyIn([bornOn('2003-03-10')], 'age-25-end', '2028-03-09').state).toBe('due-soon');
		expect(dutyIn([bornOn('2003-03-10')], 'age-25-end', '2028-03-10').gone).toBe('reached');
	});

	test('near 25 and with a plan the course is asked for', () => {
		const journal = [bornOn('2002-09-01'), event('final-plan', { letterDate: '2020-01-06' })];
		const duty = dutyIn(journal, 'academic-year-end-25');
		expect([duty.state, duty.waitsFor]).toEqual(['waiting-for-input', ['course']]);
		expect(rulesIn(journal, '2026-08-31')).not.toContain('academic-year-end-25');
		expect(rulesIn(journal, '2026-09-01')).toContain('academic-year-end-25');
		expect(rulesIn(journal, '2028-09-01')).not.toContain('academic-year-end-25');
		expect(rulesIn([bornOn('2002-09-01')])).not.toContain('academic-year-end-25');
	});
});

test('obligations stand by their day, those without one last', () => {
	const journal = [request('2026-11-02'), event('draft-plan', { letterDate: '2026-11-10' })];
	const days = timeline(journal).obligations.map(({ day }) => day);
	expect(days).toEqual(['2026-11-24', '2026-12-14', '2027-02-22', '2027-03-22', undefined]);
});

test('what belongs to nothing that was told is said to', () => {
	const lone = event('mediation-certificate', { certificateDate: '2026-11-02' }, {}, { id: 'lone' });
	expect(timeline([lone]).unpaired.map(({ id }) => id)).toEqual(['lone']);
	expect(timeline([event('final-plan', { letterDate: '2026-11-02' })]).unpaired).toEqual([]);
	expect(timeline([event('plan-refused', { letterDate: '2026-10-01' }), lone]).unpaired).toEqual([]);
});

test('an empty journal leads to nothing', () => {
	expect(timeline([])).toEqual({ today: '2026-11-21', happened: [], obligations: [], unpaired: [] });
});
