import { tailBank, toCouncil } from '../letter-tail.ts';
import type { Answers } from '../flow.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';
import { tables } from '../../lists/tables.ts';

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const choice = (...options: string[]) => ({ control: 'choice', options }) as const;

const bank = {
	...tailBank,
	'school-phase': choice('nursery', 'primary', 'secondary', 'college'),
	'wants-mainstream': choice('yes', 'no'),
	'school-list': { control: 'rows', table: 'schools', view: 'all' },
	'wanted-school': line,
	'wanted-where': line,
	'wanted-kind': { control: 'choice', options: tables.schools.fields.kind.options },
	residential: choice('day', 'residential'),
	'residential-why': choice('learning', 'care'),
	'council-school': line,
	'council-says': {
		control: 'several',
		options: ['full', 'cannot-meet', 'mainstream', 'cost', 'area', 'list', 'wait', 'transport', 'days', 'nothing']
	},
	'not-choosing-home': choice('yes', 'no'),

	'school-suits': words,
	'school-said': words,
	'school-answer-ahead': words,
	'second-choice': line,
	'travel-view': words,
	course: line,
	'school-offer': words,
	'school-fees': words,
	'why-not-others': words,
	'cost-compared': words,
	'school-asked-on': { control: 'date' },
	'council-school-why': words,
	'visit-notes': words,
	'why-no-school': words,
	'otherwise-package': words,
	'otherwise-evidence': words,
	'travel-condition': words,
	'nearer-school': line,
	'nearer-place': choice('yes', 'no'),
	'travel-costs': words,
	'why-at-home': words,
	'home-said': words
} as const satisfies Bank;

const isResidential = { ask: 'residential-why', when: (answers: Answers) => answers.residential === 'residential' };
/** A school outside section 38(3) is asked for under another law, with another letter. */
const wantedKind = { ask: 'wanted-kind', leave: { independent: 'not-on-the-list' } };

/** Choosing a school or college, and what to write about it. */
export const schoolFlows = [
	sequence(
		'choose-school',
		bank,
		[
			'school-phase',
			'wants-mainstream',
			'school-list',
			'wanted-school',
			'wanted-kind',
			'residential',
			isResidential,
			'travel-view',
			'council-school',
			'council-says',
			'second-choice'
		],
		'steps'
	),
	sequence('ask-for-school', bank, [
		'wanted-school',
		wantedKind,
		'wanted-where',
		'school-suits',
		'wants-mainstream',
		'school-said',
		'school-answer-ahead',
		'second-choice',
		'travel-view',
		...toCouncil
	]),
	sequence('ask-for-independent', bank, [
		'wanted-school',
		'school-offer',
		'school-fees',
		'why-not-others',
		'cost-compared',
		...toCouncil
	]),
	sequence('chase-consultation', bank, ['wanted-school', 'school-asked-on', ...toCouncil]),
	sequence('object-to-school', bank, [
		'council-school',
		'council-school-why',
		'visit-notes',
		'wants-mainstream',
		'wanted-school',
		...toCouncil
	]),
	sequence('ask-otherwise', bank, ['why-no-school', 'otherwise-package', 'otherwise-evidence', ...toCouncil]),
	sequence('remove-transport', bank, [
		'travel-condition',
		'nearer-school',
		'nearer-place',
		'travel-costs',
		...toCouncil
	]),
	sequence('not-home-educating', bank, [
		{ ask: 'not-choosing-home', leave: { no: 'home-by-choice' } },
		'why-at-home',
		'home-said',
		...toCouncil
	]),
	sequence('ask-for-college', bank, [
		'wanted-school',
		wantedKind,
		'wanted-where',
		'course',
		'school-suits',
		'school-said',
		'school-answer-ahead',
		'second-choice',
		'travel-view',
		...toCouncil
	])
];
