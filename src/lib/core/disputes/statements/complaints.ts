import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

const ombudsmanBar = under(read('O-MIL', 'O-APP'), 'lga-1974', 'section 26(6)(a)');
const secretaryOfState = under(under(read('LGA'), 'ea-1996', 'section 496'), 'ea-1996', 'section 497');

/** Complaints: school, council, ombudsmen, government, health, data. */
export const complaintStatements = {
	'school-what-about': reported('S0'),
	'school-not-plans': reported('S0'),
	'school-not-exclusions': read('G-ACAD2'),
	'school-own-steps': reported('S0'),
	'school-panel': under(read('G-ACAD2'), 'iss-regs-2014', 'Schedule, Part 7'),

	'council-what-about': read('O-MIL'),
	'council-not-decisions': read('O-MIL'),
	'council-in-writing': read('O-MIL'),
	'council-steps-differ': reported('G13'),
	'care-three-steps': read('N-BEX'),
	'transport-two-steps': read('O-TRV', 'O-TRV2'),

	'ombudsman-what-about': read('O-MIL', 'O-S19'),
	'ombudsman-remedies': read('O-MIL', 'O-S19'),
	'ombudsman-not-appealable': ombudsmanBar,
	'ombudsman-not-schools': read('O-SCH'),
	'ombudsman-not-merits': read('O-MIL'),
	'ombudsman-twelve-months': under(read('O-LATE', 'L12'), 'lga-1974', 'section 26B'),
	'ombudsman-council-first': read('O-MIL'),
	'ombudsman-after-order': read('O-ORD'),
	'ombudsman-transport': read('O-TRV', 'O-TRV2'),

	'dfe-looks-at-steps': read('G-ACAD'),
	'dfe-decides-nothing-again': read('G-ACAD'),
	'dfe-whole-procedure': read('G-ACAD'),
	'esfa-is-closed': read('G-ESFA', 'G-ESFA2'),
	'minister-can-direct': secretaryOfState,
	'minister-other-powers': under(fromMemory, 'ea-1996', 'section 497A'),
	'minister-not-quick': reported('S0'),
	'minister-school-and-council-first': reported('S0'),
	'drs-used-or-turned-down': reported('S0'),
	'independent-steps': under(read('G-ACAD2'), 'iss-regs-2014', 'Schedule, Part 7'),
	'independent-no-appeal': reported('S1'),
	'college-what-about': read('N-FE', 'G-FE'),
	'college-not-plans': read('N-FE'),
	'college-steps-first': read('N-FE', 'G-FE'),
	'college-twelve-months': read('G-FE'),
	'college-now-dfe': read('G-ESFA'),

	'nhs-what-about': read('N-ICB', 'O-ICB'),
	'nhs-not-section-f': read('N-ICB', 'A42n'),
	'nhs-not-plan-words': read('N-ICB', 'O-ICB'),
	'nhs-two-steps': read('N-ICB'),
	'nhs-answer-duty': read('O-REC'),

	'ico-what-about': read('G-ICO'),
	'ico-not-who-is-right': read('G-ICO'),
	'ico-body-first': read('G-ICO'),
	'ico-body-must-answer': under(read('N-DUAA'), 'duaa-2025'),
	'tribunal-can-order-papers': read('I-LET'),

	'inspectors-patterns': reported('S0'),
	'inspectors-not-one-child': reported('S0'),
	'officer-unlawful-policy': read('N-SNJ'),
	'officer-binds-nobody': tip
} as const;
