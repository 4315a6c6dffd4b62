import type { Ask, Tried } from './ask.ts';
import { deciders, exclusions, problemIds, settings, urgencies, wants } from './names.ts';
import type { ProblemId, RouteId } from './names.ts';
import { problems } from './problems/index.ts';

/** What a form asks about a disagreement, as choices under these names. */
export const askChoices = {
	problems: problemIds,
	'decided-by': deciders,
	setting: settings,
	exclusion: exclusions,
	'has-plan': ['yes', 'no'],
	urgent: urgencies,
	wants,
	tried: ['school-complaint', 'council-complaint', 'disagreement-resolution', 'talk'],
	done: ['appealed', 'asked-ombudsman', 'transport-in-section-i']
} as const;

export type AskField = keyof typeof askChoices;
export type AskDay = 'letter-date' | 'certificate-date' | 'happened-on';

/** One choice only; of all the others any number. */
export const isSingle = (field: AskField): boolean =>
	field === 'decided-by' || field === 'setting' || field === 'exclusion' || field === 'has-plan';

/** A disagreement as a form tells it. What is no choice of ours is left out. */
export function askFrom(told: (field: AskField) => readonly string[]): Ask {
	const all = <F extends AskField>(field: F) => {
		const given = told(field);
		return (askChoices[field] as readonly (typeof askChoices)[F][number][]).filter((one) => given.includes(one));
	};
	const [decidedBy] = all('decided-by');
	const [setting] = all('setting');
	const [exclusion] = all('exclusion');
	const [hasPlan] = all('has-plan');
	const done = all('done');
	return {
		problems: all('problems'),
		...(decidedBy && { decidedBy }),
		...(setting && { setting }),
		...(exclusion && { exclusion }),
		...(hasPlan && { hasPlan: hasPlan === 'yes' }),
		urgent: all('urgent'),
		wants: all('wants'),
		tried: all('tried').map(ended),
		...(done.includes('appealed') && { appealed: true }),
		...(done.includes('asked-ombudsman') && { askedOmbudsman: true }),
		...(done.includes('transport-in-section-i') && { transportInSectionI: true })
	};
}

function ended(route: (typeof askChoices.tried)[number]): Tried {
	return { route, ended: route === 'disagreement-resolution' ? 'turned-down' : 'answered' };
}

/** The further questions that matter for these problems, in the order they are asked. */
export function fieldsFor(asked: readonly ProblemId[]): readonly AskField[] {
	const has = (...ids: readonly ProblemId[]) => ids.some((id) => asked.includes(id));
	const fields: (readonly [AskField, boolean])[] = [
		['decided-by', has('discrimination', 'personal-budget')],
		['setting', has('no-sen-support', 'about-the-setting')],
		['exclusion', has('exclusion')],
		['has-plan', has('admission')],
		['urgent', true],
		['wants', true],
		['tried', optionsFor('tried', asked).length > 0],
		['done', optionsFor('done', asked).length > 0]
	];
	return fields.flatMap(([field, isAsked]) => (isAsked ? [field] : []));
}

/** Those choices of a question that can matter for these problems. */
export function optionsFor(field: AskField, asked: readonly ProblemId[]): readonly string[] {
	const ways = new Set<RouteId>(asked.flatMap((id) => problems[id].ways.map(({ route }) => route)));
	if (field === 'tried') {
		return askChoices.tried.filter((one) => (one === 'talk' ? asked.includes('data') : ways.has(one)));
	}
	if (field !== 'done') return askChoices[field];
	return askChoices.done.filter((one) => {
		if (one === 'appealed') return ways.has('tribunal');
		return one === 'asked-ombudsman' ? ways.has('ombudsman') : asked.includes('transport');
	});
}

/** The days that matter for these problems. */
export function daysFor(asked: readonly ProblemId[]): readonly AskDay[] {
	const decided = asked.filter((id) => problems[id].decisions);
	const needsCertificate = decided.some((id) => id !== 'section-i');
	const others = asked.some((id) => !problems[id].decisions && !timeless.includes(id));
	return [
		...(decided.length > 0 ? (['letter-date'] as const) : []),
		...(needsCertificate ? (['certificate-date'] as const) : []),
		...(others ? (['happened-on'] as const) : [])
	];
}

/** Problems no time of the family's own is counted for from one day. */
const timeless: readonly ProblemId[] = ['no-sen-support', 'about-the-setting', 'data', 'safeguarding', 'in-care'];

/** The problems in groups, as a page lists them. */
export const problemGroups: readonly { group: ProblemGroup; problems: readonly ProblemId[] }[] = [
	{
		group: 'decision',
		problems: ['assessment-refused', 'plan-refused', 'reassessment-refused', 'plan-not-changed', 'plan-ending']
	},
	{ group: 'plan', problems: ['sections-b-f', 'section-i', 'health-part', 'social-care-part'] },
	{
		group: 'action',
		problems: [
			'council-late',
			'help-not-happening',
			'order-not-done',
			'personal-budget',
			'transport',
			'unlawful-policy'
		]
	},
	{
		group: 'school',
		problems: ['no-sen-support', 'discrimination', 'exclusion', 'admission', 'about-the-setting']
	},
	{ group: 'health', problems: ['safeguarding', 'nhs-service', 'data'] },
	{ group: 'special', problems: ['in-care', 'custody'] }
];

export type ProblemGroup = 'decision' | 'plan' | 'action' | 'school' | 'health' | 'special';
