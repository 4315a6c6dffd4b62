/**
 * Weeks in which a council must do what was ordered, by the act (SEND Regulations 2014, regulation 44 as amended in 2015).
 * Pages still on the web give the numbers of 2014: four weeks to start an assessment, four to amend.
 */
export const orderPeriods = {
	'assess-notify': 2,
	'assess-noplan': 10,
	'assess-final': 14,
	'make-draft': 5,
	'make-final': 11,
	remit: 2,
	amend: 5,
	'name-school': 2,
	continue: 0,
	'continue-amend': 5
} as const;

export type OrderedAct = keyof typeof orderPeriods;
export const orderedActs = Object.keys(orderPeriods) as OrderedAct[];
