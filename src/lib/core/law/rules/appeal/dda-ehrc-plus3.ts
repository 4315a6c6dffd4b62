import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/**
 * Three more months after conciliation stand in the enacted text. The power behind them is understood to be
 * repealed: never counted (OP13).
 */
export const discriminationConciliation = statement({
	id: 'dda-ehrc-plus3',
	family: 'appeal',
	binds: 'family',
	cites: [{ source: 'eqa-2010', at: 'Schedule 17, paragraph 4(2)' }],
	checks: [{ code: 'M' }],
	notes: ['do-not-count-on-it'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
