import { date } from '../../../dates/calendar-date.ts';
import { startingAnAppeal } from '../../conventions/starting-an-appeal.ts';
import { rule } from '../../rule.ts';
import { windowFacts, windowNumbers } from './window.ts';

/** The Tribunal must have received the appeal. */
export const appealWindow = rule({
	id: 'appeal-window-2m-1m',
	family: 'appeal',
	binds: 'family',
	convention: 'K5',
	facts: windowFacts,
	trigger: 'noticeSent',
	numbers: windowNumbers,
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 20(1)(c)' },
		{ source: 'hesc-rules-2008', at: 'rule 12(1)–(3)(a)' }
	],
	checks: [
		{ code: 'P', of: 'rule 20' },
		{ code: 'S', of: 'rule 12(2)–(4)' },
		{ code: 'M', of: 'the 5 pm of rule 12(1)' }
	],
	ifMissed: ['A4'],
	notes: ['must-be-received', 'certificate-needed'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: (facts, calendar, numbers) => startingAnAppeal(facts, calendar, numbers)
});
