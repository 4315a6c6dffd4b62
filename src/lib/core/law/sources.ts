/** A law or guidance a rule rests on. The words are the law's own name, the same in every language. */
export interface Source {
	title: string;
	url: string;
	/** Acts and regulations bind; guidance has to be followed unless there is a good reason; practice is how a body works. */
	rank: 'act' | 'regulations' | 'case' | 'guidance' | 'practice';
}

export const sources = {
	'cfa-2014': {
		title: 'Children and Families Act 2014',
		url: 'https://www.legislation.gov.uk/ukpga/2014/6/part/3',
		rank: 'act'
	},
	'ea-1996': {
		title: 'Education Act 1996',
		url: 'https://www.legislation.gov.uk/ukpga/1996/56',
		rank: 'act'
	},
	'send-regs-2014': {
		title: 'Special Educational Needs and Disability Regulations 2014',
		url: 'https://www.legislation.gov.uk/uksi/2014/1530',
		rank: 'regulations'
	},
	'hesc-rules-2008': {
		title: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008',
		url: 'https://www.legislation.gov.uk/uksi/2008/2699',
		rank: 'regulations'
	},
	'school-leaving-date-order-1997': {
		title: 'Education (School Leaving Date) Order 1997',
		url: 'https://www.legislation.gov.uk/uksi/1997/1970',
		rank: 'regulations'
	},
	'code-2015': {
		title: 'Special educational needs and disability code of practice: 0 to 25 years (January 2015)',
		url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
		rank: 'guidance'
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
