/** A box of a row. `money` is a sum in pounds, `count` a whole number. */
export type Field =
	{ control: 'line' | 'words' | 'money' | 'count' | 'date' } | { control: 'choice'; options: readonly string[] };

export interface Table {
	/** The field a row is called by. */
	name: string;
	fields: Readonly<Record<string, Field>>;
	/** Which boxes are shown for which purpose: the same line of Section F is planned, watched and paid for. */
	views: Readonly<Record<string, readonly string[]>>;
}

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const money = { control: 'money' } as const;
const choice = (...options: readonly string[]) => ({ control: 'choice', options }) as const;

/** The lists a family keeps in a case. */
export const tables = {
	/** The lines of Section F: written down once, for the review, for the budget and for what does not happen. */
	provision: {
		name: 'help',
		fields: {
			help: words,
			amount: line,
			outcome: words,
			happens: choice('full', 'part', 'no'),
			since: line,
			reason: words,
			form: choice('direct-payment', 'arranged', 'third-party', 'mix', 'none'),
			provider: words,
			price: money,
			times: { control: 'count' },
			'price-from': line,
			onsite: choice('no', 'agreed', 'not-yet')
		},
		views: {
			happening: ['help', 'amount', 'happens', 'since', 'reason'],
			budget: ['help', 'amount', 'outcome', 'form', 'provider', 'price', 'times', 'price-from', 'onsite']
		}
	},
	/** Changes wanted in a plan or a draft. */
	changes: {
		name: 'section',
		fields: {
			section: choice('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'),
			remove: words,
			add: words,
			why: words
		},
		views: { all: ['section', 'remove', 'add', 'why'] }
	},
	/** The outcomes of Section E, and how far each is. */
	outcomes: {
		name: 'outcome',
		fields: { outcome: words, progress: choice('met', 'part', 'no'), how: words },
		views: { all: ['outcome', 'progress', 'how'] }
	},
	/** Schools and colleges that are looked at. */
	schools: {
		name: 'name',
		fields: {
			name: line,
			kind: choice(
				'mainstream',
				'special',
				'nursery',
				'academy',
				'college',
				'non-maintained-special',
				'section-41',
				'independent'
			),
			visited: choice('yes', 'no'),
			offers: words,
			'can-meet': choice('yes', 'no', 'not-asked'),
			said: words,
			travel: line,
			cost: line,
			feeling: words
		},
		views: { all: ['name', 'kind', 'visited', 'offers', 'can-meet', 'said', 'travel', 'cost', 'feeling'] }
	}
} as const satisfies Record<string, Table>;

export type TableId = keyof typeof tables;

export function isTable(id: string): id is TableId {
	return Object.hasOwn(tables, id);
}

/** A table as the screens read it, without its own exact type. */
export function tableOf(id: TableId): Table {
	return tables[id];
}
