import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

const recommendations = under(read('RP17'), 'rec-regs-2017');
const exclusionRegs = (basis: ReturnType<typeof read>) => under(basis, 'discipline-regs-2012');

/** Tribunal, court and panels. */
export const tribunalStatements = {
	'tribunal-orders': under(read('A51', 'N-FEE'), 'cfa-2014', 'section 51(2)'),
	'tribunal-recommends': recommendations,
	'tribunal-looks-afresh': read('N-FEE'),
	'tribunal-not-enforce': read('N-FEE'),
	'tribunal-not-budget': read('N-PB3'),
	'tribunal-not-transport': read('N-TRV'),
	'tribunal-not-money': read('N-FEE'),
	'tribunal-not-school-support': under(read('A51'), 'cfa-2014', 'section 51(2)'),
	'tribunal-not-health-alone': recommendations,
	'tribunal-no-recommendation-here': recommendations,
	'tribunal-sections': under(read('A51'), 'cfa-2014', 'section 51(2)(c)'),
	'tribunal-needs-letter': read('N-FORM'),
	'tribunal-needs-certificate': under(read('I-MED', 'A51'), 'cfa-2014', 'section 55'),
	'tribunal-free': read('N-FEE'),
	'tribunal-custody-form': read('N-HERTL'),

	'claim-orders': read('I-DD'),
	'claim-readmission': read('I-DD'),
	'claim-court-money': read('N-DD'),
	'claim-which-court': read('I-DD', 'N-DD', 'G-CAS'),
	'claim-no-money-at-tribunal': read('I-DD'),
	'claim-no-certificate': read('N-GML'),
	'claim-get-advice': tip,
	'court-has-fees': fromMemory,

	'governors-can-take-back': exclusionRegs(read('N-IRP2')),
	'panel-can': exclusionRegs(read('N-IRP', 'N-IRP2')),
	'panel-payment': exclusionRegs(read('N-IRP2')),
	'panel-expert': exclusionRegs(read('N-IRP')),
	'panel-not-take-back': exclusionRegs(read('N-IRP')),
	'panel-permanent-only': exclusionRegs(read('N-IRP')),
	'governors-first': exclusionRegs(read('N-IRP2')),
	'informal-is-unlawful': read('N-INF'),

	'admission-place': read('N-ADMQ'),
	'admission-binds-school': read('N-ADMQ'),
	'admission-not-for-plans': reported('S0'),
	'admission-fair-rules': reported('S0'),
	'admission-refusal-letter': tip,

	'court-what-about': read('N-JR', 'I-JR'),
	'court-not-merits': read('I-JR'),
	'court-last-resort': read('I-JR', 'C-LW'),
	'court-letter-first': read('N-PAP', 'SOS-P'),
	'court-legal-aid': read('I-LA', 'N-GAZ'),
	'court-costs': read('I-JR')
} as const;
