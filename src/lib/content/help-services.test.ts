import { expect, test } from 'vitest';
import { date } from '../core/dates/calendar-date.ts';
import { helpServices, isOlderThanAYear, situations } from './help-services.ts';

const ids = helpServices.map(({ id }) => id);
const find = (id: string) => helpServices.find((one) => one.id === id);

test('every situation has somebody to ask, and they stand in its order', () => {
	expect([...new Set(helpServices.map(({ situation }) => situation))]).toEqual([...situations]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('everybody can be reached somehow', () => {
	for (const { id, phones, url, how } of helpServices) expect(phones ?? url ?? how, id).toBeDefined();
});

test('numbers are British ones, with spaces for the eye', () => {
	const british = /^(999|111|116 123|0800 1111|020 \d{4} \d{4}|0(3|8)\d{2} \d{3} \d{4}|03\d{3} \d{3} \d{3})$/;
	for (const { phones = [], textphone } of helpServices)
		for (const phone of [...phones, ...(textphone ? [textphone] : [])]) expect(phone).toMatch(british);
});

test('addresses are whole, and mail goes to one person or body', () => {
	for (const { url, email } of helpServices) {
		if (url) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+/);
		if (email) expect(email).toMatch(/^[a-z]+@[a-z.]+$/);
	}
});

test.each([
	['samaritans', '116 123'],
	['childline', '0800 1111'],
	['send-tribunal', '0300 303 5857'],
	['lgsco', '0300 061 0614'],
	['kids-mediation', '03330 062 835'],
	['contact', '0808 808 3555'],
	['civil-legal-advice', '0345 345 4345']
])('%s answers on %s, as in the verified list', (id, phone) => {
	expect(find(id)?.phones).toEqual([phone]);
});

test.each([
	['01325 289350', 'the tribunal’s number of before'],
	['sendistqueries', 'the tribunal’s mail of before'],
	['senmediation@kids.org.uk', 'nobody could check it'],
	['sen@globalmediation.co.uk', 'nobody could check it'],
	['0300 330 5485', 'nobody could check it'],
	['court-and-tribunal-forms', 'nobody could check the link']
])('%s is left out: %s', (contact) => {
	expect(JSON.stringify(helpServices)).not.toContain(contact);
});

test('only the two numbers for an emergency wait for a person to check them', () => {
	expect(helpServices.filter(({ checked }) => checked === 'from-memory').map(({ id }) => id)).toEqual([
		'emergency',
		'nhs-111'
	]);
});

test.each([
	['2026-11-21', '2026-11-21', false, 'seen today'],
	['2025-11-21', '2026-11-21', false, 'a year to the day is not more than a year'],
	['2025-11-20', '2026-11-21', true, 'a year and a day'],
	['2025-10-17', '2026-11-21', true, 'thirteen months'],
	['2026-07', '2026-11-21', false, 'only the month is known'],
	['2026-07', '2027-07-02', true, 'the month may mean its first day'],
	['2023', '2026-11-21', true, 'only the year is known']
])('seen %s, today %s: older than a year is %s (%s)', (on, today, isOlder) => {
	expect(isOlderThanAYear({ on }, date(today))).toBe(isOlder);
});

test('a day that is none is refused', () => {
	expect(() => isOlderThanAYear({ on: 'last week' }, date('2026-11-21'))).toThrow('last week');
});
