/** A law or guidance a rule rests on. The words are the law's own name, the same in every language. */
export interface Source {
	title: string;
	url: string;
	/** Acts and regulations bind; guidance has to be followed unless there is a good reason; practice is how a body works. */
	rank: 'act' | 'regulations' | 'case' | 'guidance' | 'practice';
}

const legislation = 'https://www.legislation.gov.uk/';
const caselaw = 'https://caselaw.nationalarchives.gov.uk/';

export const sources = {
	'cfa-2014': {
		title: 'Children and Families Act 2014',
		url: `${legislation}ukpga/2014/6/part/3`,
		rank: 'act'
	},
	'ea-1996': { title: 'Education Act 1996', url: `${legislation}ukpga/1996/56`, rank: 'act' },
	'ea-2002': { title: 'Education Act 2002', url: `${legislation}ukpga/2002/32`, rank: 'act' },
	'eqa-2010': { title: 'Equality Act 2010', url: `${legislation}ukpga/2010/15`, rank: 'act' },
	'lga-1974': { title: 'Local Government Act 1974', url: `${legislation}ukpga/1974/7`, rank: 'act' },
	'hsca-1993': { title: 'Health Service Commissioners Act 1993', url: `${legislation}ukpga/1993/46`, rank: 'act' },
	'duaa-2025': { title: 'Data (Use and Access) Act 2025', url: `${legislation}ukpga/2025/18`, rank: 'act' },
	'uk-gdpr': { title: 'UK General Data Protection Regulation', url: `${legislation}eur/2016/679`, rank: 'act' },
	'send-regs-2014': {
		title: 'Special Educational Needs and Disability Regulations 2014',
		url: `${legislation}uksi/2014/1530`,
		rank: 'regulations'
	},
	'pb-regs-2014': {
		title: 'Special Educational Needs (Personal Budgets) Regulations 2014',
		url: `${legislation}uksi/2014/1652`,
		rank: 'regulations'
	},
	'rec-regs-2017': {
		title: 'Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017',
		url: `${legislation}uksi/2017/1306`,
		rank: 'regulations'
	},
	'hesc-rules-2008': {
		title: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008',
		url: `${legislation}uksi/2008/2699`,
		rank: 'regulations'
	},
	'ut-rules-2008': {
		title: 'Tribunal Procedure (Upper Tribunal) Rules 2008',
		url: `${legislation}uksi/2008/2698`,
		rank: 'regulations'
	},
	'cpr-54': {
		title: 'Civil Procedure Rules 1998, Part 54',
		url: 'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54',
		rank: 'regulations'
	},
	'school-leaving-date-order-1997': {
		title: 'Education (School Leaving Date) Order 1997',
		url: `${legislation}uksi/1997/1970`,
		rank: 'regulations'
	},
	'discipline-regs-2012': {
		title: 'School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012',
		url: `${legislation}uksi/2012/1033`,
		rank: 'regulations'
	},
	'pupil-regs-2005': {
		title: 'Education (Pupil Information) (England) Regulations 2005',
		url: `${legislation}uksi/2005/1437`,
		rank: 'regulations'
	},
	'iss-regs-2014': {
		title: 'Education (Independent School Standards) Regulations 2014',
		url: `${legislation}uksi/2014/3283`,
		rank: 'regulations'
	},
	'nhs-complaints-2009': {
		title: 'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009',
		url: `${legislation}uksi/2009/309`,
		rank: 'regulations'
	},
	'csc-complaints-2006': {
		title: 'Children Act 1989 Representations Procedure (England) Regulations 2006',
		url: `${legislation}uksi/2006/1738`,
		rank: 'regulations'
	},
	'devon-2022': {
		title: 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
		url: `${caselaw}ewhc/admin/2022/493`,
		rank: 'case'
	},
	'hertfordshire-2023': {
		title: 'R (W) v Hertfordshire County Council [2023] EWHC 3138 (Admin)',
		url: `${caselaw}ewhc/admin/2023/3138`,
		rank: 'case'
	},
	'somerset-2021': {
		title: 'JL v Somerset County Council [2021] UKUT 324 (AAC)',
		url: `${caselaw}ukut/aac/2021/324`,
		rank: 'case'
	},
	'ukut-4-2014': {
		title: '[2014] UKUT 4 (AAC)',
		url: 'https://www.bailii.org/uk/cases/UKUT/AAC/2014/4.html',
		rank: 'case'
	},
	'code-2015': {
		title: 'Special educational needs and disability code of practice: 0 to 25 years (January 2015)',
		url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
		rank: 'guidance'
	},
	'lgsco-code': {
		title: 'Local Government and Social Care Ombudsman, Complaint Handling Code',
		url: 'https://www.lgo.org.uk/',
		rank: 'guidance'
	},
	'practice-direction-2025': {
		title: 'Practice Direction No. 1 of 2025 (special educational needs: bundles)',
		url: 'https://www.judiciary.uk/',
		rank: 'practice'
	},
	'tribunal-practice': {
		title: 'What the Tribunal is reported to do',
		url: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
		rank: 'practice'
	},
	'ombudsman-practice': {
		title: 'What the Local Government and Social Care Ombudsman is reported to do',
		url: 'https://www.lgo.org.uk/',
		rank: 'practice'
	}
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Where in a source: `regulation 5(1)`; the whole of it when nothing is named. */
export interface Citation {
	source: SourceId;
	at?: string;
}

/** For a letter or a list of sources: `regulation 5(1) of the Special Educational Needs and Disability Regulations 2014`. */
export function inFull({ source, at }: Citation): string {
	const { title } = sources[source];
	return at ? `${at} of the ${title}` : `the ${title}`;
}
