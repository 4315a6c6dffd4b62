import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

/** Why a way is not open yet, is shut, or is open late and how to ask. Statements of other files serve here as well. */
export const reasonStatements = {
	'opens-with-certificate': under(read('I-MED', 'I2'), 'cfa-2014', 'section 55'),
	'opens-when-certificate-comes': under(reported('I2'), 'cfa-2014', 'section 55(4)'),
	'opens-with-decision': under(read('A51'), 'cfa-2014', 'section 51(2)'),
	'opens-after-council-answer': read('O-MIL'),
	'opens-after-school-answer': read('G-ACAD'),
	'opens-after-drs': reported('S0'),
	'opens-after-body-answer': read('G-ICO'),
	'opens-after-college-answer': read('N-FE'),
	'opens-when-nothing-else-helps': read('I-JR', 'C-LW'),

	'shut-by-appeal': under(read('O-MIL'), 'lga-1974', 'section 26(6)(a)'),
	'shut-by-right-to-appeal': under(read('O-MIL', 'O-APP'), 'lga-1974', 'section 26(6)(a)'),
	'shut-by-other-way': reported('S0'),
	'shut-by-better-way': read('I-JR', 'C-LW'),
	'shut-panel-time': under(reported('G32'), 'discipline-regs-2012'),
	'shut-council-agreed': tip,
	'shut-tribunal-decided': tip,
	'shut-not-excluded': read('N-INF'),
	'shut-no-plan-here': reported('S0'),
	'shut-transport-with-appeal': read('O-TRVA'),
	'shut-place-is-in-plan': reported('S0'),

	'late-appeal': under(
		under(reported('I7'), 'hesc-rules-2008', 'rule 5(3)(a)'),
		'ukut-4-2014',
		'the decision as a whole'
	),
	'late-without-certificate': under(under(reported('G28'), 'hesc-rules-2008', 'rule 19'), 'cfa-2014', 'section 55(3)'),
	'late-adviser': reported('G28'),
	'late-claim': under(read('L10'), 'eqa-2010', 'Schedule 17, paragraph 4'),
	'late-county-court': under(fromMemory, 'eqa-2010', 'section 118'),
	'late-ombudsman': under(read('L12'), 'lga-1974', 'section 26B'),
	'late-nhs': reported('G43'),
	'late-court': under(reported('G44'), 'cpr-54', 'rule 54.5')
} as const;
