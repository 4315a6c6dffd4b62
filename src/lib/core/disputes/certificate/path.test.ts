import { describe, expect, test } from 'vitest';
import { event, timeline } from '../../../../../tests/helpers/case.ts';
import type { Journal } from '../../cases/journal.ts';
import { dateOrEstimate } from '../../dates/working-days.ts';
import { lawPack } from '../../law/law-pack.ts';
import type { Ask } from '../ask.ts';
import type { Clock } from '../clock.ts';
import { certificatePath } from './path.ts';

// The way to the certificate (deadlines.md 3F; journeys.md 7.4): the adviser’s day apart from the appeal’s.

const refused = (letterDate: string) => event('assessment-refused', { letterDate });
const told = (on: string, wants: string) => event('mediation-adviser-told', { on }, { wants });
const certificate = (certificateDate: string) => event('mediation-certificate', { certificateDate });

const pathOf = (journal: Journal, today?: string, more: Partial<Ask> & { isCertificateLost?: boolean } = {}) => {
	const path = certificatePath({ problems: ['assessment-refused'], ...more }, timeline(journal, today), lawPack);
	if (!path) throw new Error('There is no way to a certificate here');
	return path;
};
const dayOf = (clock: Clock | undefined) => clock?.day && dateOrEstimate(clock.day);

test.each([
	// letter, contact by, safe appeal day, last lawful day, why
	['2026-06-12', '2026-08-12', '2026-08-12', '2026-09-01', 'August moves the appeal and never the adviser (a3)'],
	['2027-05-31', '2027-07-30', '2027-07-30', '2027-08-02', 'a Saturday in July: the Friday before (a5)'],
	['2026-10-26', '2026-12-24', '2026-12-24', '2027-01-04', 'Christmas moves the appeal and never the adviser (a8)']
])('letter of %s: adviser by %s, appeal safe by %s, at latest %s (%s)', (letter, contact, safe, last) => {
	const path = pathOf([refused(letter)], letter);
	expect([path.stage, dayOf(path.contact), dayOf(path.appeal)]).toEqual(['contact-adviser', contact, safe]);
	expect(path.appeal?.last && dateOrEstimate(path.appeal.last)).toBe(last);
});

describe('the adviser’s day is loud', () => {
	test.each([
		['2026-11-28', [], 'eleven days before Wednesday 9 December, in November'],
		['2026-11-29', ['last-ten-days'], 'ten days before'],
		['2026-12-01', ['last-ten-days', 'july-or-december'], 'and in December'],
		['2026-12-09', ['last-ten-days', 'july-or-december'], 'on the day'],
		['2026-12-10', [], 'not when it has passed: then it is late']
	])('on %s: %j (%s)', (today, loud) => {
		expect(pathOf([refused('2026-10-09')], today).loud).toEqual(loud);
	});

	test('in July from its first day, though weeks are left', () => {
		expect(pathOf([refused('2027-06-15')], '2027-07-01').loud).toEqual(['july-or-december']);
		expect(pathOf([refused('2027-06-15')], '2027-06-30').loud).toEqual([]);
	});
});

describe('the stages', () => {
	test.each([
		['2026-11-21', [refused('2026-10-09')], 'contact-adviser', 'nothing done'],
		['2026-12-10', [refused('2026-10-09')], 'adviser-late', 'the day has passed'],
		[
			'2026-11-21',
			[refused('2026-10-09'), told('2026-11-19', 'certificate-only')],
			'certificate-coming',
			'no meeting wanted'
		],
		['2026-11-21', [refused('2026-10-09'), told('2026-11-19', 'mediation')], 'mediating', 'a meeting wanted'],
		['2026-11-21', [refused('2026-10-09'), certificate('2026-11-17')], 'certificate-here', 'it came'],
		[
			'2026-11-21',
			[refused('2026-10-09'), certificate('2026-11-17'), event('appeal-sent', { sentDate: '2026-11-20' })],
			'appeal-sent',
			'it is sent'
		]
	] as const)('on %s after %#: %s', (today, journal, stage, _why) => {
		expect(pathOf(journal, today).stage).toBe(stage);
	});

	test('an appeal about Section I alone skips it; B or F brings it back', () => {
		const plan = event('final-plan', { letterDate: '2026-10-05' }, { about: 'section-i-only' });
		const alone = pathOf([plan], undefined, { problems: ['section-i'] });
		expect([alone.stage, alone.why, alone.contact]).toEqual([
			'not-needed',
			'no-certificate-for-school-alone',
			undefined
		]);
		const more = pathOf([plan], undefined, { problems: ['section-i', 'sections-b-f'] });
		expect([more.stage, more.why, dayOf(more.contact)]).toEqual([
			'contact-adviser',
			'certificate-is-needed',
			'2026-12-04'
		]);
	});
});

describe('leave to appeal without the certificate', () => {
	test.each([
		['2026-12-10', [refused('2026-10-09')], false, 'adviser-not-in-time', 'the adviser’s day has passed'],
		[
			'2026-12-04',
			[refused('2026-10-09'), told('2026-11-30', 'certificate-only')],
			false,
			'certificate-late',
			'three working days ended on the 3rd, and five days are left to appeal'
		],
		[
			'2026-11-21',
			[refused('2026-10-09'), told('2026-11-16', 'certificate-only')],
			false,
			'not-needed',
			'late since the 20th, but there is time to chase it'
		],
		[
			'2026-12-10',
			[refused('2026-10-09'), certificate('2026-11-17')],
			true,
			'certificate-lost',
			'lost, a week before the end'
		],
		[
			'2026-11-21',
			[refused('2026-10-09'), certificate('2026-11-17')],
			true,
			'not-needed',
			'lost, with time for a copy'
		],
		['2026-12-10', [refused('2026-10-09'), certificate('2026-11-17')], false, 'not-needed', 'it is here']
	] as const)('on %s after %#, lost: %s, it is %s (%s)', (today, journal, isCertificateLost, leave, _why) => {
		expect(pathOf(journal, today, { isCertificateLost }).leave).toBe(leave);
	});
});

test('the markers: three working days for a certificate, thirty days for a meeting', () => {
	const markers = (journal: Journal) =>
		pathOf(journal).markers.map((clock) => `${clock.rule} ${clock.binds} ${dayOf(clock) ?? '?'}`);
	// From Thursday 19 November: Friday, Monday, Tuesday.
	expect(markers([refused('2026-10-09'), told('2026-11-19', 'certificate-only')])).toEqual([
		'mediation-cert-3wd mediation-adviser 2026-11-24'
	]);
	expect(
		markers([
			refused('2026-10-09'),
			told('2026-11-10', 'mediation'),
			event('mediation-council-told', { on: '2026-11-12' }, { about: 'education' })
		])
	).toEqual(['mediation-arrange-30d local-authority 2026-12-12']);
});

test('an agreement has its days: as an order on what can be appealed, two weeks on the rest', () => {
	const agreed = (what: string) =>
		pathOf([
			refused('2026-10-09'),
			told('2026-10-20', 'mediation'),
			event('mediation-agreement', { on: '2026-11-20' }, { what })
		]).agreed.map((clock) => `${clock.rule} ${dayOf(clock)}`);
	expect(agreed('other')).toEqual(['mediation-agreement-other-2w 2026-12-04']);
	// To amend: five weeks from Friday 20 November, which is Christmas Day and does not move.
	expect(agreed('amend')).toEqual(['mediation-agreement-appealable 2026-12-25']);
});

test('nothing when no decision can be appealed', () => {
	expect(certificatePath({ problems: ['council-late'] }, timeline([]), lawPack)).toBeUndefined();
});
