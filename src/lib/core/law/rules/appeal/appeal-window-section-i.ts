import { date } from '../../../dates/calendar-date.ts';
import { startingAnAppeal } from '../../conventions/starting-an-appeal.ts';
import { rule } from '../../rule.ts';
import { windowNumbers } from './window.ts';

/**
 * An appeal about section I alone: two months from the notice. A certificate is not needed and adds no time (OP6).
 */
export const appealWindowSectionI = rule({
	id: 'appeal-window-section-i',
	family: 'appeal',
	binds: 'family',
	convention: 'K5',
	facts: { noticeSent: { kind: 'date' }, sentDate: { kind: 'date', optional: true, notBefore: 'noticeSent' } },
	trigger: 'noticeSent',
	numbers: windowNumbers,
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 20(1)(c)' },
		{ source: 'cfa-2014', at: 'section 55(2)' }
	],
	checks: [
		{ code: 'P', of: 'rule 20' },
		{ code: 'S', of: 'section 55(2)' },
		{ code: 'M', of: 'the 5 pm of rule 12(1)' }
	],
	ifMissed: ['A4'],
	notes: ['must-be-received', 'adding-b-or-f-needs-a-certificate'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due({ noticeSent, sentDate }, calendar, numbers) {
		const { named: _adviserIsNotNeeded, ...limit } = startingAnAppeal({ noticeSent, sentDate }, calendar, numbers);
		return limit;
	}
});
