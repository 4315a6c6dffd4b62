import { sources } from '../law/sources.ts';
import type { Source } from '../law/sources.ts';

const legislation = 'https://www.legislation.gov.uk/';

/** What letters rest on: the laws of the date rules, and those that set no date. */
export const laws = {
	...sources,
	'care-act-2014': { title: 'Care Act 2014', url: `${legislation}ukpga/2014/23`, rank: 'act' },
	'clarke-1998': {
		title: 'judgment in L v Clarke and Somerset [1998] ELR 129',
		url: 'https://www.ipsea.org.uk/FAQs/ehc-plans-need-to-be-specific-and-clear',
		rank: 'case'
	},
	'harrow-1997': {
		title: 'judgment in R v Harrow, ex parte M [1997]',
		url: 'https://www.ipsea.org.uk/enforcing-your-ehc-plan',
		rank: 'case'
	},
	'cheshire-east-2018': {
		title: 'judgment in B and M v Cheshire East [2018] UKUT 232 (AAC)',
		url: 'https://supportsendkids.org/question/1644861852781',
		rank: 'case'
	},
	'fl-j-2016': {
		title: 'judgment in Cambridgeshire County Council v FL-J [2016] UKUT 225 (AAC)',
		url: 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2016/225',
		rank: 'case'
	},
	'hw-2013': {
		title: 'judgment in Buckinghamshire County Council v HW [2013] UKUT 470 (AAC)',
		url: 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2013/470',
		rank: 'case'
	},
	'southwark-2017': {
		title: 'judgment in ME v London Borough of Southwark [2017] UKUT 73 (AAC)',
		url: 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2017/73',
		rank: 'case'
	},
	'derbyshire-2019': {
		title: 'judgment in Derbyshire County Council v EM and DM [2019]',
		url: 'https://edyourself.org/eotas-case-law-leaving-section-i-blank/',
		rank: 'case'
	}
} as const satisfies Record<string, Source>;

export type LawId = keyof typeof laws;
