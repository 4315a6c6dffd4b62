import { date } from '../../../dates/calendar-date.ts';
import { statement } from '../../rule.ts';

/** Without the certificate in time, the Tribunal is asked in writing for leave to appeal (OP4). */
export const appealNoCertificate = statement({
	id: 'appeal-no-certificate-leave',
	family: 'appeal',
	binds: 'family',
	cites: [
		{ source: 'hesc-rules-2008', at: 'rule 19' },
		{ source: 'cfa-2014', at: 'section 55(3)' }
	],
	checks: [{ code: 'S' }],
	ifMissed: ['A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
});
