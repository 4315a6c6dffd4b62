import { read, reported, tip, under } from '../../law/basis.ts';

const appeal = (letter: string) => under(read('A51', 'N-FEE'), 'cfa-2014', `section 51(2)(${letter})`);

/** What a problem can lead to. */
export const gainStatements = {
	'get-assessment': appeal('a'),
	'get-plan': appeal('b'),
	'get-reassessment': appeal('d'),
	'get-new-words': appeal('c'),
	'get-school-named': appeal('c'),
	'get-condition-removed': read('N-LOFF', 'I-TRANS'),
	'get-plan-kept': appeal('f'),
	'get-plan-changed': appeal('e'),
	'get-recommendations': under(read('RP17'), 'rec-regs-2017'),
	'get-written-answer': under(reported('G36'), 'rec-regs-2017'),
	'get-decision': read('O-MIL'),
	'get-remedy': read('O-MIL', 'O-S19'),
	'get-court-order': read('I-JR', 'N-JR'),
	'get-help-in-f': under(read('A42n', 'O-MIL'), 'cfa-2014', 'section 42(2)'),
	'get-service': read('O-ICB'),
	'get-care-service': read('N-BEX'),
	'get-school-support': under(read('A66'), 'cfa-2014', 'section 66'),
	'get-steps-put-right': read('G-ACAD'),
	'get-fair-changes': read('I-DD'),
	'get-back-to-school': under(read('N-IRP2'), 'discipline-regs-2012'),
	'get-new-look-by-governors': under(read('N-IRP'), 'discipline-regs-2012'),
	'get-place': read('N-ADMQ'),
	'get-budget-review': under(read('N-PB1'), 'pb-regs-2014', 'regulation 7'),
	'get-copies': read('G-ICO'),
	'get-safety': tip,
	'get-transport': read('O-TRV'),
	'get-order-done': read('O-ORD'),
	'carer-can-appeal': read('I-FOST', 'N-576'),
	'in-care-allies': tip,
	'custody-duty': under(read('A74', 'N-DETA'), 'cfa-2014', 'section 74'),
	'custody-same-tribunal': read('N-HERTL'),
	'get-policy-changed': read('N-SNJ')
} as const;
