import { date } from '../../../dates/calendar-date.ts';
import { withinDays } from '../../conventions/within-days.ts';
import { rule } from '../../rule.ts';

/** The council must arrange mediation and take part in it. */
export const mediationArrange = rule({
	id: 'mediation-arrange-30d',
	family: 'mediation',
	binds: 'local-authority',
	convention: 'K2',
	facts: { toldLa: { kind: 'date' } },
	trigger: 'toldLa',
	numbers: { count: 30 },
	cites: [
		{ source: 'cfa-2014', at: 'section 53' },
		{ source: 'cfa-2014', at: 'section 54' },
		{ source: 'send-regs-2014', at: 'regulation 36' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A1'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ toldLa }, _calendar, { count }) => withinDays({ toldLa }, count)
});
