import { ground } from '../blocks.ts';

// The law that letters of disagreement rest on. S: in somebody's report of it, M: from memory.

export const law = {
	appealRight: ground('cfa-2014', 'section 51', 'A51'),
	tellAdviser: ground('send-regs-2014', 'regulation 33', 'R32'),
	certificate: ground('send-regs-2014', 'regulation 34(1)', 'R32'),
	certificateAfter: ground('cfa-2014', 'section 55(5)', 'G26', 'S'),
	arrange: ground('cfa-2014', 'sections 53 and 54', 'I6', 'S'),
	cannotArrange: ground('send-regs-2014', 'regulations 34 to 39', 'I6', 'S'),
	agreement: ground('send-regs-2014', 'regulation 42', 'R42')
} as const;
