import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

const appealTime = under(read('L7', 'N-DRS'), 'hesc-rules-2008', 'rule 20(1)(c)');

/** Ways of agreeing: talk, disagreement resolution, mediation. */
export const talkingStatements = {
	'talk-fixes-quickly': tip,
	'talk-binds-nobody': tip,
	'no-clock-stops': appealTime,

	'drs-any-disagreement': under(read('N-DRS'), 'cfa-2014', 'section 57'),
	'drs-with-whom': under(reported('S0'), 'cfa-2014', 'section 57'),
	'drs-both-agree': read('N-DRS'),
	'drs-forces-nobody': read('N-DRS'),
	'drs-no-certificate': read('N-DRS'),

	'mediation-what-about': under(read('A52n', 'R32', 'I-MED'), 'cfa-2014', 'section 52'),
	'mediation-health-and-care': under(under(read('R32', 'A52n'), 'cfa-2014', 'section 53'), 'cfa-2014', 'section 54'),
	'mediation-agreement-binds': under(read('R42'), 'send-regs-2014', 'regulation 42'),
	'mediation-council-comes': read('N-MEDP'),
	'mediation-travel-paid': read('R32'),
	'mediation-forces-nobody': read('N-DRS'),
	'mediation-is-your-choice': under(read('I-MED', 'I2'), 'cfa-2014', 'section 55'),
	'mediation-school-only-too': read('I-MED'),
	'mediation-contact-adviser': under(read('R32'), 'send-regs-2014', 'regulation 33'),

	'advice-explains': fromMemory,
	'advice-decides-nothing': fromMemory
} as const;
