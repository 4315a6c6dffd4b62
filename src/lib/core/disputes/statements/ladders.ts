import { fromMemory, read, reported, tip, under } from '../../law/basis.ts';

/** What starts the next stage of a complaint. */
export const ladderStatements = {
	'next-when-talk-did-not-help': tip,
	'next-after-written-answer': reported('S0'),
	'next-after-panel': read('G-ACAD2'),
	'next-after-governors-answer': read('N-KENTC'),
	'next-after-college-procedure': read('N-FE', 'G-FE'),
	'next-after-provider': reported('S1'),
	'next-after-first-answer': reported('G13'),
	'next-after-final-answer': read('O-MIL'),
	'next-ask-for-investigation': read('N-BEX'),
	'next-ask-for-care-panel': read('N-BEX'),
	'next-after-care-panel': read('N-BEX'),
	'next-health-ombudsman': read('N-ICB', 'O-ICB'),
	'next-complain-about-data': read('G-ICO'),
	'next-data-watchdog': read('G-ICO'),
	'next-panel-if-permanent': under(read('N-IRP'), 'discipline-regs-2012'),
	'next-claim-can-return': read('N-IRP2', 'I-DD'),
	'next-transport-second': read('O-TRV', 'O-TRV2'),
	'next-budget-complaint': read('O-PB', 'N-PB1'),
	'school-times-are-its-own': reported('G-ACAD'),
	'times-are-guidance': reported('G13'),
	'next-none': tip,
	'lgo-is-lgsco': read('O-MIL'),
	'their-own-form': tip,
	'admission-panel-decides': read('N-ADMQ'),
	'care-times-from-memory': under(fromMemory, 'csc-complaints-2006')
} as const;
