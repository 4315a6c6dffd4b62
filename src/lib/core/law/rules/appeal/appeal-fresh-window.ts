import { date } from '../../../dates/calendar-date.ts';
import { startingAnAppeal } from '../../conventions/starting-an-appeal.ts';
import { rule } from '../../rule.ts';
import { windowFacts, windowNumbers } from './window.ts';

/** Each amended or replaced plan brings a right to appeal of its own. */
export const appealFreshWindow = rule({
	id: 'appeal-fresh-window',
	family: 'appeal',
	binds: 'family',
	convention: 'K5',
	facts: windowFacts,
	trigger: 'noticeSent',
	numbers: windowNumbers,
	cites: [
		{ source: 'cfa-2014', at: 'section 51(3)' },
		{ source: 'hesc-rules-2008', at: 'rule 20(1)(c)' }
	],
	checks: [
		{ code: 'P', of: 'section 51(3)' },
		{ code: 'S', of: 'rule 12(2)–(4)' },
		{ code: 'M', of: 'the 5 pm of rule 12(1)' }
	],
	ifMissed: ['A4'],
	notes: ['must-be-received', 'certificate-needed'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: (facts, calendar, numbers) => startingAnAppeal(facts, calendar, numbers)
});
