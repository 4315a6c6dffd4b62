import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { answersForPlan, openFindings, planChangesIn, planIn, plansIn, withAside } from './stored-plans.ts';

const today = date('2026-11-21');
const first = answersForPlan({
	id: 'one',
	stage: 'draft',
	dated: date('2026-10-01'),
	sections: { F: 'Regular help.' }
});
const second = answersForPlan({
	id: 'two',
	stage: 'draft',
	dated: date('2026-11-20'),
	sections: { B: 'Sami cannot read.', F: 'Sami will have access to reading.', H1: 'None' },
	merged: [['C', 'D']],
	around: '20 November 2026'
});

test('a version comes back as it was kept, the newest first', () => {
	const [newest, older, ...more] = plansIn({ ...first, ...second }, today);
	expect(newest).toEqual({
		id: 'two',
		stage: 'draft',
		dated: '2026-11-20',
		sections: { B: 'Sami cannot read.', F: 'Sami will have access to reading.', H1: 'None' },
		merged: [['C', 'D']],
		around: '20 November 2026',
		isYear9OrOlder: false
	});
	expect([older?.id, older?.sections, more]).toEqual(['one', { F: 'Regular help.' }, []]);
});

test.each([
	['2013-08-31', true, 'thirteen on the last day of August 2026: Year 9 began in September'],
	['2013-09-01', false, 'a day younger: Year 8'],
	['2010-05-03', true, 'sixteen'],
	[null, false, 'not known']
])('born on %s', (born, is, _why) => {
	expect(planIn({ ...first, 'born-on': born }, 'one', today).isYear9OrOlder).toBe(is);
});

test('what is set aside is not asked for, and can be taken up again', () => {
	const answers = { ...first, ...second };
	const all = planChangesIn(answers, today);
	const access = all.find(({ quote }) => quote === 'Sami will have access to reading.');
	const put = withAside(answers, access?.findings ?? [], true);
	const aside = { ...answers, [put.question]: put.value };
	expect(access?.findings.length).toBeGreaterThan(1);
	expect(planChangesIn(aside, today).map(({ text }) => text)).toEqual(
		all.filter((one) => one !== access).map(({ text }) => text)
	);
	expect(openFindings(planIn(aside, 'two', today), aside).some(({ id }) => access?.findings.includes(id))).toBe(false);
	const back = withAside(aside, access?.findings ?? [], false);
	expect(planChangesIn({ ...aside, [back.question]: back.value }, today)).toEqual(all);
});

test('a case without a plan has nothing to ask for', () => {
	expect(planChangesIn({ name: 'Sami' }, today)).toEqual([]);
});
