import { expect, test } from 'vitest';
import { bankHolidays } from '../dates/bank-holidays.ts';
import { date } from '../dates/calendar-date.ts';
import { calendarOf } from '../dates/holidays.ts';
import { lawPack, lawPackOf } from '../law/law-pack.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Entry } from './journal.ts';
import { movedSince, seenDays } from './seen-days.ts';
import { timelineOf } from './timeline.ts';

const today = date('2026-11-21');
const told: Entry = {
	kind: 'event',
	event: 'mediation-adviser-told',
	id: 'told',
	caseId: 'c',
	recordedAt: '2026-11-20T10:00:00.000Z',
	recordedBy: 'd',
	dates: { on: date('2026-11-20') },
	details: { wants: 'certificate-only' }
};
const refused: Entry = {
	...told,
	id: 'refused',
	event: 'assessment-refused',
	dates: { letterDate: date('2026-10-09') },
	details: {}
};

/** The same law with a bank holiday more: announced for Tuesday 24 November 2026. */
const proclaimed = lawPackOf(
	lawPack.version,
	lawPack.rules,
	calendarOf({ ...bankHolidays, version: '2026-11-22', days: [...bankHolidays.days, date('2026-11-24')] })
);

function seenWith(pack: LawPack, journal: readonly Entry[] = [refused, told]) {
	return seenDays(timelineOf(journal, today, pack), pack);
}

test('a bank holiday more moves the certificate from Wednesday 25 to Thursday 26 November, and nothing else', () => {
	expect(movedSince(seenWith(lawPack), seenWith(proclaimed))).toEqual([
		{
			id: 'mediation-cert-3wd:told',
			rule: 'mediation-cert-3wd',
			from: '2026-11-25',
			to: '2026-11-26',
			why: 'holiday-table',
			lawVersion: lawPack.version,
			calendarVersion: '2026-11-22'
		}
	]);
});

test('a rule of another version says that the rule changed', () => {
	const later = lawPack.rules.map((rule) => {
		if (rule.id !== 'mediation-cert-3wd') return rule;
		return { ...rule, version: 2, numbers: { count: 5 } };
	});
	const after = lawPackOf('2027-01-01', later, lawPack.calendar);
	expect(movedSince(seenWith(lawPack), seenWith(after))).toMatchObject([
		{ from: '2026-11-25', to: '2026-11-27', why: 'rule-version', lawVersion: '2027-01-01' }
	]);
});

test('what the family itself changed is no news to it', () => {
	const corrected: Entry = { ...told, id: 'corrected', replaces: 'told', dates: { on: date('2026-11-19') } };
	expect(movedSince(seenWith(lawPack), seenWith(lawPack, [refused, told, corrected]))).toEqual([]);
});

test('a date that was not seen before has not moved', () => {
	expect(movedSince(seenWith(lawPack, [refused]), seenWith(proclaimed))).toEqual([]);
});
