import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

/** What a council’s decision letter has to hold, and what follows when it does not. */
export const letterCheckStatements = {
	'refusal-letter-holds': under(
		under(read('R5', 'A36'), 'send-regs-2014', 'regulation 5(3)'),
		'cfa-2014',
		'section 36(5)'
	),
	'no-plan-letter-holds': under(read('L6'), 'send-regs-2014', 'regulation 10(1)'),
	'dropped-letter-holds': under(read('L6'), 'send-regs-2014', 'regulation 22(4)'),
	'ending-letter-holds': under(read('R29'), 'send-regs-2014', 'regulation 31'),
	'letter-names-adviser': under(read('R32'), 'send-regs-2014', 'regulation 32'),
	'letter-should-hold': fromMemory,
	'missing-rights-explain-a-late-appeal': reported('I7'),
	'appeal-all-the-same': tip
} as const;
