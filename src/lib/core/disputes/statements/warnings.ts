import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

const ombudsmanBar = under(read('O-MIL', 'O-APP'), 'lga-1974', 'section 26(6)(a)');

/** What shuts what, shown before a way is picked (journeys.md 7.3), and what else is good to know first. */
export const warningStatements = {
	'appeal-shuts-ombudsman': ombudsmanBar,
	'delay-stays-open': read('O-LATE'),
	'mediation-shuts-nothing': read('N-DRS', 'N-MEDP'),
	'certificate-opens-appeal': under(read('I-MED'), 'cfa-2014', 'section 55'),
	'drs-shuts-nothing': read('N-DRS'),
	'two-cases-two-forms': read('I-DD'),
	'minister-stands-back': reported('S0'),
	'court-stands-back': read('I-JR', 'C-LW'),
	'court-may-hear-urgent': fromMemory,
	'new-plan-new-appeal': read('I-AR'),
	'school-appeal-shuts-transport': read('O-TRVA'),

	'clock-goes-on': under(read('L7', 'N-DRS'), 'hesc-rules-2008', 'rule 20(1)(c)'),
	'fresh-request-saves-nothing': fromMemory,
	'more-than-school-needs-certificate': under(reported('I2'), 'cfa-2014', 'section 55'),
	'no-holiday-for-adviser': under(read('R32'), 'send-regs-2014', 'regulation 33'),
	'safe-day-has-gone': tip,
	'live-appeal-and-ombudsman': read('O-MIL'),
	'plan-goes-on': under(read('A45n'), 'cfa-2014', 'section 45'),
	'vague-plan-is-hard-to-enforce': read('N-JR'),
	'therapy-in-f-is-council-duty': under(read('A42n', 'I-ENF'), 'cfa-2014', 'section 42(2)'),
	'wrong-help-can-be-appealed': read('N-PB3'),
	'court-is-quick': under(reported('G44'), 'cpr-54', 'rule 54.5'),
	'never-wait-for-a-complaint': tip
} as const;
