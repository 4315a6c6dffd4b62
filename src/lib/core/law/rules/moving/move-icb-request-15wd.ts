import { date } from '../../../dates/calendar-date.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';

/** A new health board that cannot arrange what the plan says must ask the council to assess again or review. */
export const moveHealthBoardAsks = rule({
	id: 'move-icb-request-15wd',
	family: 'moving',
	binds: 'health-body',
	convention: 'K10',
	facts: { newIcbAware: { kind: 'date' } },
	trigger: 'newIcbAware',
	numbers: { count: 15 },
	cites: [
		{ source: 'send-regs-2014', at: 'regulation 16' },
		{ source: 'code-2015', at: 'paragraphs 9.157–9.161' }
	],
	checks: [{ code: 'S', of: 'the regulation itself was not seen' }],
	ifMissed: ['A6', 'A1'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21'),
	due: ({ newIcbAware }, calendar, { count }) => withinWorkingDays({ newIcbAware }, count, calendar)
});
