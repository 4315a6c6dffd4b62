import { describe, expect, test } from 'vitest';
import { dutiesIn, dutyIn, event, timeline } from '../../../../tests/helpers/case.ts';
import type { Obligation } from './timeline.ts';

const closed = ({ closed: by }: Obligation) => by && `${by.how} by ${by.by.event} of ${by.by.on}`;
const rulesIn = (journal: Parameters<typeof timeline>[0], today?: string) =>
	timeline(journal, today).obligations.map(({ rule }) => rule);
const named = (id: string) => ({ id });

describe('a decision that can be appealed', () => {
	const refusal = event('plan-refused', { letterDate: '2026-10-01' }, {}, named('refusal'));

	test('has a day for the adviser and a day for the appeal', () => {
		expect(dutyIn([refusal], 'mediation-contact-2m').day).toBe('2026-12-01');
		expect(dutyIn([refusal], 'appeal-window-2m-1m').day).toBe('2026-12-01');
	});

	test('a certificate moves the appeal, and the working says which day counts', () => {
		const journal = [refusal, event('mediation-certificate', { certificateDate: '2026-11-20' })];
		const duty = dutyIn(journal, 'appeal-window-2m-1m');
		expect(duty.day).toBe('2026-12-18');
		expect(duty.worked?.limit.working).toContainEqual({
			how: 'later-of-two',
			fact: 'certificateIssued',
			on: '2026-12-20'
		});
		expect(closed(dutyIn(journal, 'mediation-contact-2m'))).toBe('met by mediation-certificate of 2026-11-20');
	});

	test('of two certificates the first counts', () => {
		const journal = [
			refusal,
			event('mediation-certificate', { certificateDate: '2026-11-20' }),
			event('mediation-certificate', { certificateDate: '2026-11-27' })
		];
		expect(dutyIn(journal, 'appeal-window-2m-1m').worked?.limit.nominal).toBe('2026-12-20');
	});

	test('a certificate older than the letter is no certificate for it', () => {
		const journal = [event('mediation-certificate', { certificateDate: '2026-09-01' }), refusal];
		expect(dutyIn(journal, 'appeal-window-2m-1m').worked?.facts).toEqual({ noticeSent: '2026-10-01' });
		expect(timeline(journal).unpaired.map(({ event: kind }) => kind)).toEqual(['mediation-certificate']);
	});

	test('named for a letter that is younger than it, it goes with no other letter either', () => {
		const older = event('assessment-refused', { letterDate: '2026-08-03' });
		const certificate = event('mediation-certificate', { certificateDate: '2026-09-01' }, {}, { of: 'refusal' });
		const journal = [older, certificate, refusal];
		for (const duty of dutiesIn(journal, 'appeal-window-2m-1m')) {
			expect(duty.worked?.facts.certificateIssued).toBeUndefined();
		}
	});

	test('a certificate on the day of the letter counts for it', () => {
		const journal = [event('mediation-certificate', { certificateDate: '2026-10-01' }, {}, named('a')), refusal];
		expect(dutyIn(journal, 'appeal-window-2m-1m').worked?.facts.certificateIssued).toBe('2026-10-01');
	});

	test('past the safe day the law may still allow it', () => {
		const august = [event('plan-refused', { letterDate: '2026-06-12' })];
		const duty = dutyIn(august, 'appeal-window-2m-1m', '2026-08-20');
		expect([duty.day, duty.state, duty.pastSafeDay]).toEqual(['2026-08-12', 'due-soon', true]);
		expect(dutyIn(august, 'appeal-window-2m-1m', '2026-08-12').pastSafeDay).toBeUndefined();
		expect(dutyIn(august, 'appeal-window-2m-1m', '2026-09-02').state).toBe('overdue');
		expect(dutyIn(august, 'mediation-contact-2m', '2026-08-13').state).toBe('overdue');
	});

	test('appealing meets it', () => {
		const journal = [refusal, event('appeal-sent', { sentDate: '2026-11-16' }, { about: 'more' })];
		expect(closed(dutyIn(journal, 'appeal-window-2m-1m'))).toBe('met by appeal-sent of 2026-11-16');
		expect(closed(dutyIn(journal, 'mediation-contact-2m'))).toBe('ended by appeal-sent of 2026-11-16');
	});

	test('a form that the Tribunal gave back has not been an appeal', () => {
		const sent = event('appeal-sent', { sentDate: '2026-11-02' }, { about: 'more' });
		const returned = [refusal, sent, event('appeal-returned', { on: '2026-11-09' })];
		expect(dutyIn(returned, 'appeal-window-2m-1m').state).toBe('due-soon');
		expect(closed(dutyIn(returned, 'trib-register-10wd'))).toBe('ended by appeal-returned of 2026-11-09');
		expect(rulesIn(returned)).not.toContain('trib-la-response-30wd');
		const again = [...returned, event('appeal-sent', { sentDate: '2026-11-12' }, { about: 'more' })];
		expect(closed(dutyIn(again, 'appeal-window-2m-1m'))).toBe('met by appeal-sent of 2026-11-12');
	});

	test('what the family does not want can be put away', () => {
		const journal = [refusal, event('done', { on: '2026-11-20' }, { rule: 'appeal-window-2m-1m', how: 'not-wanted' })];
		expect(closed(dutyIn(journal, 'appeal-window-2m-1m'))).toBe('ended by done of 2026-11-20');
		expect(dutyIn(journal, 'mediation-contact-2m').state).toBe('due-soon');
	});
});

describe('several decision letters', () => {
	const first = event('assessment-refused', { letterDate: '2026-09-21' }, {}, named('first'));
	const second = event('final-plan', { letterDate: '2026-10-12' }, { about: 'more' }, named('second'));

	test('each has a window of its own', () => {
		expect(dutiesIn([first, second], 'appeal-window-2m-1m').map(({ day }) => day)).toEqual([
			'2026-11-20',
			'2026-12-11'
		]);
	});

	test('a certificate goes with the latest, and never lengthens the older one unasked', () => {
		const journal = [first, second, event('mediation-certificate', { certificateDate: '2026-11-16' })];
		const days = dutiesIn(journal, 'appeal-window-2m-1m').map(({ worked }) => worked?.limit.nominal);
		expect(days).toEqual(['2026-11-21', '2026-12-16']);
		// The safe day for the first letter was Friday the 20th; the law allows Saturday the 21st, which is today.
		const [contact, other] = dutiesIn(journal, 'mediation-contact-2m');
		expect([contact?.state, contact?.pastSafeDay, other?.state]).toEqual(['due-soon', true, 'closed']);
	});

	test('the family can say which letter it is about', () => {
		const certificate = event('mediation-certificate', { certificateDate: '2026-11-16' }, {}, { of: 'first' });
		const days = dutiesIn([first, second, certificate], 'appeal-window-2m-1m').map(
			({ worked }) => worked?.limit.nominal
		);
		expect(days).toEqual(['2026-12-16', '2026-12-12']);
	});

	test('it goes with the letter whose family had told the adviser, also when another letter came meanwhile', () => {
		const journal = [
			first,
			event('mediation-adviser-told', { on: '2026-10-01' }, { wants: 'certificate-only' }),
			second,
			event('mediation-certificate', { certificateDate: '2026-10-20' })
		];
		expect(dutiesIn(journal, 'appeal-window-2m-1m').map(({ worked }) => worked?.facts.certificateIssued)).toEqual([
			'2026-10-20',
			undefined
		]);
		expect(dutiesIn(journal, 'mediation-contact-2m').map(({ state }) => state)).toEqual(['closed', 'running']);
	});

	test('an appeal goes with the latest letter that has none', () => {
		const journal = [
			first,
			second,
			event('appeal-sent', { sentDate: '2026-11-02' }),
			event('appeal-sent', { sentDate: '2026-11-09' })
		];
		expect(dutiesIn(journal, 'appeal-window-2m-1m').map(closed)).toEqual([
			'met by appeal-sent of 2026-11-09',
			'met by appeal-sent of 2026-11-02'
		]);
	});

	test('an amended plan opens a window anew', () => {
		const journal = [second, event('amended-plan', { letterDate: '2026-11-02' }, { about: 'more' })];
		expect(dutyIn(journal, 'appeal-fresh-window').day).toBe('2026-12-31');
		expect(dutyIn(journal, 'appeal-window-2m-1m').day).toBe('2026-12-11');
	});

	test.each([
		['keep', true],
		['cease', true],
		['amend', false]
	])('a decision after a review to %s can be appealed: %s', (decision, canBe) => {
		const journal = [event('review-decision', { letterDate: '2026-11-02' }, { decision })];
		expect(rulesIn(journal).includes('appeal-window-2m-1m')).toBe(canBe);
		expect(rulesIn(journal).includes('mediation-contact-2m')).toBe(canBe);
	});

	test('dropping the changes can be appealed', () => {
		expect(rulesIn([event('amendment-dropped', { letterDate: '2026-11-02' })])).toContain('appeal-window-2m-1m');
	});
});

describe('an appeal about section I alone', () => {
	const plan = event('final-plan', { letterDate: '2026-10-01' }, { about: 'section-i-only' });

	test('needs no adviser and no certificate', () => {
		expect(dutyIn([plan], 'appeal-window-section-i').day).toBe('2026-12-01');
		expect(rulesIn([plan])).not.toContain('mediation-contact-2m');
		expect(rulesIn([plan])).not.toContain('appeal-window-2m-1m');
	});

	test('that turns out to be about more needs both', () => {
		const more = event('final-plan', { letterDate: '2026-10-01' }, { about: 'more' }, { replaces: plan.id });
		expect(rulesIn([plan, more])).toEqual(expect.arrayContaining(['mediation-contact-2m', 'appeal-window-2m-1m']));
		expect(rulesIn([plan, more])).not.toContain('appeal-window-section-i');
	});

	test('to which B or F was added asks for the certificate', () => {
		const journal = [plan, event('appeal-sent', { sentDate: '2026-11-16' }, { about: 'more' })];
		expect(dutyIn(journal, 'appeal-no-certificate-leave').state).toBe('running');
		expect(closed(dutyIn(journal, 'appeal-window-2m-1m'))).toBe('met by appeal-sent of 2026-11-16');
	});

	test('with an appeal about it asks for none', () => {
		const journal = [plan, event('appeal-sent', { sentDate: '2026-11-16' }, { about: 'section-i-only' })];
		expect(rulesIn(journal)).not.toContain('appeal-no-certificate-leave');
		expect(closed(dutyIn(journal, 'appeal-window-section-i'))).toBe('met by appeal-sent of 2026-11-16');
	});

	test('an appeal with its certificate asks for none', () => {
		const journal = [
			event('final-plan', { letterDate: '2026-10-01' }, { about: 'more' }),
			event('mediation-certificate', { certificateDate: '2026-11-02' }),
			event('appeal-sent', { sentDate: '2026-11-16' }, { about: 'more' })
		];
		expect(rulesIn(journal)).not.toContain('appeal-no-certificate-leave');
	});
});

describe('mediation', () => {
	const refusal = event('plan-refused', { letterDate: '2026-10-01' });

	test('for the certificate alone: three working days', () => {
		const journal = [refusal, event('mediation-adviser-told', { on: '2026-11-19' }, { wants: 'certificate-only' })];
		expect(dutyIn(journal, 'mediation-cert-3wd').day).toBe('2026-11-24');
		const got = [...journal, event('mediation-certificate', { certificateDate: '2026-11-23' })];
		expect(closed(dutyIn(got, 'mediation-cert-3wd'))).toBe('met by mediation-certificate of 2026-11-23');
		expect(rulesIn(journal)).not.toContain('mediation-arrange-30d');
	});

	test('itself: the council’s thirty days wait until it was told', () => {
		const told = event('mediation-adviser-told', { on: '2026-11-02' }, { wants: 'mediation' });
		const waiting = dutyIn([refusal, told], 'mediation-arrange-30d');
		expect([waiting.state, waiting.waitsFor, waiting.certainty]).toEqual(['waiting-for-input', ['toldLa'], 'depends']);
		const council = event('mediation-council-told', { on: '2026-11-04' }, { about: 'education' });
		expect(dutyIn([refusal, told, council], 'mediation-arrange-30d').day).toBe('2026-12-04');
		expect(rulesIn([refusal, told, council])).not.toContain('mediation-health-relay-3wd');
		expect(rulesIn([refusal, told])).not.toContain('mediation-cert-3wd');
	});

	test('a meeting meets the thirty days and starts the certificate', () => {
		const journal = [
			refusal,
			event('mediation-council-told', { on: '2026-11-02' }),
			event('mediation-meeting', { on: '2026-11-18', noticeOn: '2026-11-09' })
		];
		expect(closed(dutyIn(journal, 'mediation-arrange-30d'))).toBe('met by mediation-meeting of 2026-11-18');
		expect(dutyIn(journal, 'mediation-cert-after-3wd').day).toBe('2026-11-23');
		const notice = dutyIn(journal, 'mediation-notice-5wd');
		expect([notice.worked?.limit.lastLawful, notice.closed?.how, notice.closed?.daysLate]).toEqual([
			'2026-11-11',
			'met',
			undefined
		]);
	});

	test('notice of the meeting that came late is so many days late', () => {
		const journal = [event('mediation-meeting', { on: '2026-11-18', noticeOn: '2026-11-13' })];
		expect(dutyIn(journal, 'mediation-notice-5wd').closed?.daysLate).toBe(2);
	});

	test('notice that nobody told of is asked for, not held against anybody', () => {
		const duty = dutyIn([event('mediation-meeting', { on: '2026-11-25' })], 'mediation-notice-5wd');
		expect([duty.state, duty.waitsFor]).toEqual(['waiting-for-input', ['noticeOn']]);
	});

	test('that cannot be arranged gives the certificate', () => {
		const journal = [
			event('mediation-council-told', { on: '2026-11-02' }),
			event('mediation-not-arranged', { on: '2026-11-19' })
		];
		expect(closed(dutyIn(journal, 'mediation-arrange-30d'))).toBe('ended by mediation-not-arranged of 2026-11-19');
		expect(dutyIn(journal, 'mediation-cert-fail-3wd').day).toBe('2026-11-24');
	});

	test('with health in it is passed on; about health alone the board arranges it', () => {
		const mixed = [event('mediation-council-told', { on: '2026-11-19' }, { about: 'mixed' })];
		expect(dutyIn(mixed, 'mediation-health-relay-3wd').day).toBe('2026-11-24');
		expect(rulesIn(mixed)).toContain('mediation-arrange-30d');
		const health = [
			event('mediation-council-told', { on: '2026-11-16' }, { about: 'health' }),
			event('mediation-health-board-told', { on: '2026-11-18' })
		];
		expect(closed(dutyIn(health, 'mediation-health-relay-3wd'))).toBe(
			'met by mediation-health-board-told of 2026-11-18'
		);
		expect(dutyIn(health, 'mediation-arrange-30d-health').day).toBe('2026-12-18');
		expect(rulesIn(health)).not.toContain('mediation-arrange-30d');
		const both = [...mixed, event('mediation-health-board-told', { on: '2026-11-20' })];
		expect(rulesIn(both)).not.toContain('mediation-arrange-30d-health');
	});

	test('an agreement is carried out as if ordered, act by act', () => {
		const assess = event('mediation-agreement', { on: '2026-11-02' }, { what: 'assess-notify' });
		const later = event('mediation-agreement', { on: '2026-11-02' }, { what: 'assess-final' });
		const duties = dutiesIn([assess, later], 'mediation-agreement-appealable');
		expect(duties.map(({ day }) => day).sort()).toEqual(['2026-11-16', '2027-02-08']);
		expect(new Set(duties.map(({ id }) => id)).size).toBe(2);
		const [first] = duties;
		expect(first?.id.split(':').at(-1)).toMatch(/^assess-/);
	});

	test('an agreement about other things, and one without the council', () => {
		const other = event('mediation-agreement', { on: '2026-11-16' }, { what: 'other', councilTookPart: 'no' });
		expect(dutyIn([other], 'mediation-agreement-other-2w').day).toBe('2026-11-30');
		expect(dutyIn([other], 'mediation-icb-tells-la-1w').day).toBe('2026-11-23');
		const kept = [
			other,
			event('agreement-kept', { on: '2026-11-20' }),
			event('council-told-of-agreement', { on: '2026-11-19' })
		];
		expect(closed(dutyIn(kept, 'mediation-agreement-other-2w'))).toBe('met by agreement-kept of 2026-11-20');
		expect(closed(dutyIn(kept, 'mediation-icb-tells-la-1w'))).toBe('met by council-told-of-agreement of 2026-11-19');
		expect(rulesIn([event('mediation-agreement', { on: '2026-11-16' }, { what: 'other' })])).not.toContain(
			'mediation-icb-tells-la-1w'
		);
	});

	test('another day agreed in writing counts', () => {
		const journal = [event('mediation-agreement', { on: '2026-11-16', agreedDate: '2027-01-29' }, { what: 'amend' })];
		expect(dutyIn(journal, 'mediation-agreement-appealable').day).toBe('2027-01-29');
	});
});

describe('an appeal that runs', () => {
	const appeal = event('appeal-sent', { sentDate: '2026-10-01' }, { about: 'more' });

	test('is to be registered; the council’s answer waits for that', () => {
		expect(dutyIn([appeal], 'trib-register-10wd', '2026-10-05').day).toBe('2026-10-15');
		const waiting = dutyIn([appeal], 'trib-la-response-30wd');
		expect([waiting.state, waiting.waitsFor]).toEqual(['waiting-for-input', ['sentToLa']]);
	});

	test('a day the Tribunal only aims at passes without anybody being late', () => {
		const duty = dutyIn([appeal], 'trib-register-10wd');
		expect([duty.state, duty.gone]).toEqual(['closed', 'passed']);
	});

	test('an answer that was only estimated is asked about before it is called late', () => {
		const journal = [appeal, event('appeal-registered', { letterDate: '2026-10-05' })];
		// Thirty working days from 5 October are 16 November.
		const duty = dutyIn(journal, 'trib-la-response-30wd');
		expect([duty.day, duty.state, duty.waitsFor]).toEqual(['2026-11-16', 'waiting-for-input', ['directedDate']]);
		const dated = [appeal, event('appeal-registered', { letterDate: '2026-10-05', directedDate: '2026-11-16' })];
		expect(dutyIn(dated, 'trib-la-response-30wd').state).toBe('overdue');
		const answered = [...dated, event('council-responded', { on: '2026-11-18' })];
		expect(dutyIn(answered, 'trib-la-response-30wd').closed).toMatchObject({ how: 'met', daysLate: 2 });
	});

	test('two appeals are answered in their order', () => {
		const other = event('appeal-sent', { sentDate: '2026-10-08' });
		const journal = [
			appeal,
			other,
			event('appeal-registered', { letterDate: '2026-10-12' }),
			event('appeal-registered', { letterDate: '2026-10-19' })
		];
		expect(dutiesIn(journal, 'trib-register-10wd').map(closed)).toEqual([
			'met by appeal-registered of 2026-10-12',
			'met by appeal-registered of 2026-10-19'
		]);
	});

	test('waits for a hearing, and then for its bundle and its decision', () => {
		const registered = [appeal, event('appeal-registered', { letterDate: '2026-10-12' })];
		expect(dutyIn(registered, 'trib-hearing').state).toBe('running');
		const listed = [...registered, event('hearing', { on: '2027-01-25' })];
		expect(closed(dutyIn(listed, 'trib-hearing'))).toBe('ended by hearing of 2027-01-25');
		expect(dutyIn(listed, 'trib-bundle-10wd').day).toBe('2027-01-11');
		expect(dutyIn(listed, 'trib-decision-10wd').day).toBe('2027-02-08');
		const sent = [...listed, event('bundle-sent', { on: '2027-01-13' })];
		expect(dutyIn(sent, 'trib-bundle-10wd').closed).toMatchObject({ how: 'met', daysLate: 2 });
		const directed = [...registered, event('hearing', { on: '2027-01-25', directedDate: '2026-12-18' })];
		expect(dutyIn(directed, 'trib-bundle-10wd').day).toBe('2026-12-18');
	});

	test('a bundle of another appeal does not meet it', () => {
		const journal = [event('bundle-sent', { on: '2026-05-01' }), appeal, event('hearing', { on: '2027-01-25' })];
		expect(dutyIn(journal, 'trib-bundle-10wd').closed).toBeUndefined();
	});

	test('a bundle nobody told of is asked for', () => {
		const journal = [appeal, event('hearing', { on: '2026-11-25' })];
		expect(dutyIn(journal, 'trib-bundle-10wd')).toMatchObject({
			state: 'waiting-for-input',
			waitsFor: ['bundleSentOn']
		});
	});

	test('taken back, it ends what waits', () => {
		const journal = [
			appeal,
			event('appeal-registered', { letterDate: '2026-10-12' }),
			event('appeal-withdrawn', { on: '2026-11-02' })
		];
		expect(closed(dutyIn(journal, 'trib-la-response-30wd'))).toBe('ended by appeal-withdrawn of 2026-11-02');
		expect(closed(dutyIn(journal, 'trib-hearing'))).toBe('ended by appeal-withdrawn of 2026-11-02');
	});
});

describe('after the Tribunal decides', () => {
	test.each([
		[
			'assess',
			[
				['order-assess-notify-2w', '2026-11-30'],
				['order-assess-noplan-10w', '2027-01-25'],
				['order-assess-final-14w', '2027-02-22']
			]
		],
		[
			'make-plan',
			[
				['order-make-draft-5w', '2026-12-21'],
				['order-make-final-11w', '2027-02-01']
			]
		],
		['remit', [['order-remit-2w', '2026-11-30']]],
		['amend', [['order-amend-5w', '2026-12-21']]],
		['name-school', [['order-name-school-2w', '2026-11-30']]],
		['continue', [['order-continue', '2026-11-16']]],
		[
			'continue-amend',
			[
				['order-continue', '2026-11-16'],
				['order-continue-amend-5w', '2026-12-21']
			]
		],
		['ending-upheld', [['order-cease-dismissed', '2026-11-16']]],
		['dismissed', []]
	])('an order to %s: %o', (order, expected) => {
		const { obligations } = timeline([event('tribunal-decision', { letterDate: '2026-11-16' }, { order })]);
		const orders = obligations.filter(({ rule }) => rule.startsWith('order-')).map(({ rule, day }) => [rule, day]);
		expect(orders).toEqual(expected);
		expect(obligations.map(({ rule }) => rule)).toContain('trib-challenge-28d');
	});

	test('what holds at once has come at once', () => {
		const duty = dutyIn(
			[event('tribunal-decision', { letterDate: '2026-11-16' }, { order: 'continue' })],
			'order-continue'
		);
		expect([duty.state, duty.gone]).toEqual(['closed', 'reached']);
	});

	test('a consent order has the same times and nothing to challenge', () => {
		const journal = [event('tribunal-decision', { letterDate: '2026-11-16' }, { order: 'amend', how: 'consent' })];
		expect(dutyIn(journal, 'order-amend-5w').day).toBe('2026-12-21');
		expect(rulesIn(journal)).not.toContain('trib-challenge-28d');
	});

	test('each act of the council meets its own time', () => {
		const journal = [
			event('tribunal-decision', { letterDate: '2026-07-06' }, { order: 'assess' }),
			event('assessment-agreed', { letterDate: '2026-07-17' }),
			event('draft-plan', { letterDate: '2026-09-14' }),
			event('final-plan', { letterDate: '2026-10-19' })
		];
		expect(closed(dutyIn(journal, 'order-assess-notify-2w'))).toBe('met by assessment-agreed of 2026-07-17');
		expect(closed(dutyIn(journal, 'order-assess-noplan-10w'))).toBe('ended by draft-plan of 2026-09-14');
		expect(dutyIn(journal, 'order-assess-final-14w').closed).toMatchObject({ how: 'met', daysLate: 7 });
	});

	test('an amended plan carries out the order, not the review that is open too', () => {
		const journal = [
			event('review-meeting', { on: '2026-09-01' }),
			event('tribunal-decision', { letterDate: '2026-10-05' }, { order: 'amend' }),
			event('amended-plan', { letterDate: '2026-11-02' })
		];
		expect(closed(dutyIn(journal, 'order-amend-5w'))).toBe('met by amended-plan of 2026-11-02');
		expect(dutyIn(journal, 'amend-final-12w').closed).toBeUndefined();
	});

	test('an order of long ago, of which nothing more was told, takes no plan away from a later review', () => {
		const journal = [
			event('tribunal-decision', { letterDate: '2023-10-05' }, { order: 'amend' }),
			event('review-meeting', { on: '2026-09-01' }),
			event('amendment-notice', { letterDate: '2026-09-28' }),
			event('amended-plan', { letterDate: '2026-11-02' })
		];
		expect(closed(dutyIn(journal, 'amend-final-12w'))).toBe('met by amended-plan of 2026-11-02');
		expect(closed(dutyIn(journal, 'amend-comments-15d'))).toBe('ended by amended-plan of 2026-11-02');
	});

	test('nor a draft away from a later request', () => {
		const journal = [
			event('tribunal-decision', { letterDate: '2023-10-05' }, { order: 'assess' }),
			event('assessment-requested', { sentDate: '2026-06-01', receivedDate: '2026-06-01' }),
			event('assessment-agreed', { letterDate: '2026-07-06' }),
			event('draft-plan', { letterDate: '2026-09-14' }),
			event('final-plan', { letterDate: '2026-10-12' })
		];
		expect(closed(dutyIn(journal, 'ehcna-decision-6w'))).toBe('met by assessment-agreed of 2026-07-06');
		expect(closed(dutyIn(journal, 'ehcna-no-plan-16w'))).toBe('ended by draft-plan of 2026-09-14');
		expect(closed(dutyIn(journal, 'ehcna-final-plan-20w'))).toBe('met by final-plan of 2026-10-12');
	});

	test('a decision can be challenged, from the day it was sent', () => {
		const decision = event(
			'tribunal-decision',
			{ letterDate: '2026-11-16', sentDate: '2026-11-18' },
			{ order: 'dismissed' }
		);
		expect(dutyIn([decision], 'trib-challenge-28d').day).toBe('2026-12-16');
		const challenged = [decision, event('decision-challenged', { sentDate: '2026-12-01' })];
		expect(closed(dutyIn(challenged, 'trib-challenge-28d'))).toBe('met by decision-challenged of 2026-12-01');
	});

	test('a letter about leave to appeal starts the month to the Upper Tribunal', () => {
		const journal = [event('permission-refused', { letterDate: '2026-11-16' })];
		expect(dutyIn(journal, 'ut-permission-1m').day).toBe('2026-12-16');
		const asked = [...journal, event('upper-tribunal-asked', { sentDate: '2026-12-10' })];
		expect(closed(dutyIn(asked, 'ut-permission-1m'))).toBe('met by upper-tribunal-asked of 2026-12-10');
	});

	test('a recommendation is answered, and the answer passed on', () => {
		const journal = [
			event('recommendation', { on: '2026-10-19' }, { to: 'health' }),
			event('recommendation-answered', { on: '2026-11-19' })
		];
		expect(closed(dutyIn(journal, 'recs-response-5w'))).toBe('met by recommendation-answered of 2026-11-19');
		expect(dutyIn(journal, 'recs-forward-1w').day).toBe('2026-11-26');
		const passed = [...journal, event('recommendation-passed-on', { on: '2026-11-24' })];
		expect(closed(dutyIn(passed, 'recs-forward-1w'))).toBe('met by recommendation-passed-on of 2026-11-24');
	});
});

describe('a council that does not oppose', () => {
	const appeal = event('appeal-sent', { sentDate: '2026-10-01' });

	test.each([
		['assess', {}, ['concede-assess-notify-2w', 'concede-assess-noplan-10w', 'concede-assess-final-14w']],
		['contents', {}, ['concede-contents-5w']],
		['school', {}, ['concede-school-2w']],
		['make-plan', {}, ['concede-make-draft-5w', 'concede-make-final-11w']],
		['cease', { changesAgreed: 'yes' }, ['concede-cease']],
		['cease', { changesAgreed: 'no' }, []],
		['cease', {}, []]
	])('conceding %s %o starts %s', (what, more, expected) => {
		const journal = [appeal, event('appeal-conceded', { on: '2026-11-02' }, { what, ...more })];
		expect(rulesIn(journal).filter((rule) => rule.startsWith('concede-'))).toEqual(expected);
	});

	test('its clocks run from the day it told the Tribunal', () => {
		const journal = [appeal, event('appeal-conceded', { on: '2026-11-02' }, { what: 'contents' })];
		expect(dutyIn(journal, 'concede-contents-5w').day).toBe('2026-12-07');
		expect(closed(dutyIn(journal, 'trib-register-10wd'))).toBe('ended by appeal-conceded of 2026-11-02');
	});

	test('after its response it concedes nothing any more', () => {
		const journal = [
			appeal,
			event('council-responded', { on: '2026-10-30' }),
			event('appeal-conceded', { on: '2026-11-02' }, { what: 'contents' })
		];
		expect(rulesIn(journal)).not.toContain('concede-contents-5w');
	});

	test('a response to an earlier appeal is no response to this one', () => {
		const journal = [
			event('appeal-sent', { sentDate: '2025-10-01' }),
			event('council-responded', { on: '2025-11-10' }),
			event('tribunal-decision', { letterDate: '2026-02-02' }, { order: 'dismissed' }),
			appeal,
			event('appeal-conceded', { on: '2026-11-02' }, { what: 'contents' })
		];
		expect(dutyIn(journal, 'concede-contents-5w').day).toBe('2026-12-07');
	});

	test('an agreement to assess on the same day carries it out', () => {
		const journal = [
			event('assessment-refused', { letterDate: '2026-08-03' }),
			appeal,
			event('assessment-agreed', { letterDate: '2026-11-02' }, {}, named('a-first')),
			event('appeal-conceded', { on: '2026-11-02' }, { what: 'assess' }, named('b-second'))
		];
		expect(closed(dutyIn(journal, 'concede-assess-notify-2w'))).toBe('met by assessment-agreed of 2026-11-02');
	});
});

describe('ending a plan', () => {
	const ending = event('ending-decided', { letterDate: '2026-10-01' });

	test('asks first, without a time', () => {
		const proposed = [event('ending-proposed', { letterDate: '2026-09-01' })];
		expect(dutyIn(proposed, 'cease-consult')).toMatchObject({ state: 'running', certainty: 'no-clock' });
		expect(closed(dutyIn([...proposed, ending], 'cease-consult'))).toBe('ended by ending-decided of 2026-10-01');
	});

	test('keeps the plan while it can be appealed', () => {
		const duty = dutyIn([ending], 'cease-hold-window');
		expect([duty.gives, duty.day, duty.state]).toEqual(['until', '2026-12-01', 'due-soon']);
		const passed = dutyIn([ending], 'cease-hold-window', '2026-12-02');
		expect([passed.state, passed.gone]).toEqual(['closed', 'passed']);
	});

	test('keeps it for a certificate’s month, and for the season', () => {
		const journal = [ending, event('mediation-certificate', { certificateDate: '2026-11-29' })];
		expect(dutyIn(journal, 'cease-hold-window').day).toBe('2027-01-04');
	});

	test('keeps it while the appeal runs', () => {
		const appealed = [ending, event('appeal-sent', { sentDate: '2026-11-02' })];
		expect(closed(dutyIn(appealed, 'cease-hold-window'))).toBe('superseded by appeal-sent of 2026-11-02');
		expect(dutyIn(appealed, 'cease-hold-appeal').state).toBe('running');
		const decided = [...appealed, event('tribunal-decision', { letterDate: '2027-02-01' }, { order: 'continue' })];
		expect(closed(dutyIn(decided, 'cease-hold-appeal'))).toBe('ended by tribunal-decision of 2027-02-01');
	});

	test('after a review it is kept in the same way', () => {
		const journal = [event('review-decision', { letterDate: '2026-10-01' }, { decision: 'cease' })];
		expect(dutyIn(journal, 'cease-hold-window').day).toBe('2026-12-01');
		expect(rulesIn(journal)).not.toContain('review-12m-next');
		const kept = [event('review-decision', { letterDate: '2026-10-01' }, { decision: 'keep' })];
		expect(rulesIn(kept)).not.toContain('cease-hold-window');
	});

	test('an appeal about something else holds no plan', () => {
		const journal = [
			event('plan-refused', { letterDate: '2026-10-01' }),
			event('appeal-sent', { sentDate: '2026-11-02' })
		];
		expect(rulesIn(journal)).not.toContain('cease-hold-appeal');
	});
});

describe('exclusion and discrimination', () => {
	test('a claim against a school and one against others go to different places', () => {
		expect(
			dutyIn([event('discrimination', { on: '2026-11-02' }, { by: 'school' })], 'dda-claim-6m').worked?.limit.lastLawful
		).toBe('2027-05-01');
		const other = [event('discrimination', { on: '2026-11-02' }, { by: 'college-nursery-or-council' })];
		expect(rulesIn(other)).toEqual(['dda-county-court-6m']);
		const sent = [...other, event('claim-sent', { sentDate: '2026-11-20' })];
		expect(closed(dutyIn(sent, 'dda-county-court-6m'))).toBe('met by claim-sent of 2026-11-20');
	});

	test('an exclusion starts the governors’ days and a claim', () => {
		const journal = [event('excluded', { on: '2026-11-19', governorsTold: '2026-11-20' })];
		expect(dutyIn(journal, 'dda-claim-6m').worked?.limit.lastLawful).toBe('2027-05-18');
		const meeting = dutyIn(journal, 'excl-governors-15sd');
		expect([meeting.day, meeting.certainty]).toEqual([
			{ notKnown: 'school-terms', year: 2026, estimate: '2026-12-11' },
			'estimate'
		]);
	});

	test('with the school’s terms the days are exact', () => {
		const terms = [
			event('school-term', { firstDay: '2027-01-04', lastDay: '2027-02-12' }),
			event('school-term', { firstDay: '2026-11-02', lastDay: '2026-12-18' })
		];
		const journal = [...terms, event('governors-decided', { letterDate: '2026-12-16' })];
		const duty = dutyIn(journal, 'excl-irp-15sd');
		expect([duty.day, duty.certainty]).toEqual(['2027-01-20', 'exact']);
		const asked = [...journal, event('panel-asked', { sentDate: '2027-01-08' })];
		expect(closed(dutyIn(asked, 'excl-irp-15sd'))).toBe('met by panel-asked of 2027-01-08');
	});

	test('terms told twice or overlapping are read as one', () => {
		const journal = [
			event('school-term', { firstDay: '2026-11-02', lastDay: '2026-12-18' }),
			event('school-term', { firstDay: '2026-11-02', lastDay: '2026-12-11' }),
			event('school-term', { firstDay: '2026-12-14', lastDay: '2027-01-29' }),
			event('school-term', { firstDay: '2027-03-01', lastDay: '2027-02-01' }),
			event('governors-decided', { letterDate: '2026-11-20' })
		];
		const duty = dutyIn(journal, 'excl-irp-15sd');
		expect([duty.day, duty.worked?.details]).toEqual([
			'2026-12-11',
			{ terms: [{ first: '2026-11-02', last: '2027-01-29' }] }
		]);
	});

	test('without terms the prudent day is shown, and once it has passed the terms are asked for', () => {
		const journal = [event('governors-decided', { letterDate: '2026-11-20' })];
		const before = dutyIn(journal, 'excl-irp-15sd', '2026-12-11');
		expect([before.day, before.state, before.certainty]).toEqual(['2026-12-11', 'due-today', 'estimate']);
		const after = dutyIn(journal, 'excl-irp-15sd', '2026-12-14');
		expect([after.state, after.waitsFor]).toEqual(['waiting-for-input', ['terms']]);
	});
});
