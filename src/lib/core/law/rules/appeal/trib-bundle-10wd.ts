import { date } from '../../../dates/calendar-date.ts';
import { workingDaysClearBefore } from '../../conventions/at-least-before.ts';
import { directed } from '../../conventions/tribunal-acts.ts';
import { rule } from '../../rule.ts';

/** The council sends the bundle before the hearing; directions win. */
export const tribunalBundle = rule({
	id: 'trib-bundle-10wd',
	family: 'appeal',
	binds: 'local-authority',
	convention: 'K9',
	facts: { hearing: { kind: 'date' }, directedDate: { kind: 'date', optional: true } },
	trigger: 'hearing',
	numbers: { count: 10 },
	cites: [{ source: 'tribunal-practice' }, { source: 'practice-direction-2025' }],
	checks: [{ code: 'S' }],
	ifMissed: ['A5'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ hearing, directedDate }, calendar, { count }) {
		if (directedDate) return directed({ directedDate }, calendar);
		return { ...workingDaysClearBefore({ hearing }, count, calendar, 'tribunal'), at: '17:00' };
	}
});
