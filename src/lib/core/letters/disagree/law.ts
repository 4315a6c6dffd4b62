import { ground } from '../blocks.ts';

// The law that letters of disagreement rest on. S: in somebody's report of it, M: from memory.

export const law = {
	appealRight: ground('cfa-2014', 'section 51', 'A51'),
	tellAdviser: ground('send-regs-2014', 'regulation 33', 'R32'),
	certificate: ground('send-regs-2014', 'regulation 34(1)', 'R32'),
	certificateAfter: ground('cfa-2014', 'section 55(5)', 'G26', 'S'),
	arrange: ground('cfa-2014', 'sections 53 and 54', 'I6', 'S'),
	cannotArrange: ground('send-regs-2014', 'regulations 34 to 39', 'I6', 'S'),
	agreement: ground('send-regs-2014', 'regulation 42', 'R42'),
	needsCertificate: ground('cfa-2014', 'section 55(3)', 'G28', 'S'),
	leave: ground('hesc-rules-2008', 'rule 19', 'G28', 'S'),
	moreTime: ground('hesc-rules-2008', 'rule 5(3)(a)', 'I7', 'S'),
	ordersKept: ground('send-regs-2014', 'regulation 44', 'G48', 'S'),
	recommendations: ground('rec-regs-2017', 'the note', 'RP17'),
	bundle: ground('practice-direction-2025', 'the page limits', 'G60', 'S'),

	decideInTime: ground('send-regs-2014', 'regulation 5(1)', 'R5'),
	planInTime: ground('send-regs-2014', 'regulation 13(2)', 'L6'),
	reviewed: ground('cfa-2014', 'section 44(1)', 'A44n'),
	secure: ground('cfa-2014', 'section 42(2)', 'A42n'),
	outOfSchool: ground('ea-1996', 'section 19', 'N-S19'),
	listen: ground('cfa-2014', 'section 19', 'AP3'),
	notAppealable: ground('lga-1974', 'section 26(6)(a)', 'O-MIL'),
	ombudsmanTime: ground('lga-1974', 'section 26B', 'L12'),

	complaintSteps: ground('iss-regs-2014', 'Part 7 of the Schedule', 'G-ACAD2'),
	schoolUnreasonable: ground('ea-1996', 'section 496', 'LGA'),
	schoolDuty: ground('ea-1996', 'section 497', 'LGA'),
	bestEndeavours: ground('cfa-2014', 'section 66', 'A66'),
	healthArranges: ground('cfa-2014', 'section 42(3)', 'A42n'),

	disability: ground('eqa-2010', 'section 6', 'N-ROTH'),
	schools: ground('eqa-2010', 'section 85', 'EQ85'),
	claimTime: ground('eqa-2010', 'paragraph 4 of Schedule 17', 'L10'),
	courtClaim: ground('eqa-2010', 'sections 114 and 118', 'N-DD', 'M'),
	sar: ground('uk-gdpr', 'Article 12(3)', 'G45', 'S')
} as const;
