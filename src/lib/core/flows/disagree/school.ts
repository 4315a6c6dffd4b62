import { claimOrders } from '../../letters/disagree/discrimination-grid.ts';
import { procedureFaults } from '../../letters/disagree/government-academy.ts';
import { choice, line, several } from '../flow.ts';
import { inTurn, letterFlow, paperFlow, toSign } from '../signed.ts';

export const academyComplaint = letterFlow('academy-complaint', 'school-name', {
	'school-name': line('school-complaint-steps'),
	...inTurn(['school-complaint-steps'], 'procedure-faults'),
	'procedure-faults': several(Object.keys(procedureFaults), 'procedure-fault-story'),
	...inTurn(['procedure-fault-story', 'school-papers'])
});

export const schoolProcedure = letterFlow('school-procedure', 'school-name', {
	'school-name': line('school-kind'),
	'school-kind': choice({
		maintained: 'school-complaint',
		academy: 'school-complaint',
		independent: 'school-complaint',
		college: 'school-complaint',
		nursery: 'school-complaint',
		dontKnow: 'school-complaint'
	}),
	...inTurn(['school-complaint'])
});

export const discrimination = paperFlow('discrimination', 'dda-what', {
	...inTurn(
		['dda-what', 'dda-who', 'dda-impairment', 'dda-reason', 'dda-adjustments', 'dda-comparison', 'dda-effect'],
		'dda-orders'
	),
	'dda-orders': several(Object.keys(claimOrders), toSign)
});

export const exclusion = letterFlow('exclusion', 'school-name', {
	'school-name': line('exclusion-link'),
	...inTurn(
		['exclusion-link', 'exclusion-support', 'dda-adjustments', 'exclusion-instead', 'exclusion-views'],
		'exclusion-order'
	),
	'exclusion-order': choice({ return: toSign, record: toSign, quash: toSign, dontKnow: toSign })
});
