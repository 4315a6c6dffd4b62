import { toCouncil, toSchool, tailBank } from '../letter-tail.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const choice = (...options: string[]) => ({ control: 'choice', options }) as const;
const several = (...options: string[]) => ({ control: 'several', options }) as const;

const bank = {
	...tailBank,
	needs: words,
	'need-areas': several('communication', 'learning', 'feelings', 'senses-and-body'),
	'where-it-shows': words,
	progress: several('slower', 'same-gap', 'only-with-help', 'attendance', 'wellbeing', 'sent-home'),
	'own-words': words,

	'told-support': choice('yes', 'no'),
	'help-written': words,
	'help-happens': choice('all', 'some', 'none'),
	'meetings-this-year': choice('three', 'fewer', 'none'),
	'specialist-asked': choice('yes', 'no'),
	'health-condition': choice('with-plan', 'no-plan', 'none'),
	disability: choice('yes', 'no'),
	'sent-home': choice('yes', 'no'),
	'beyond-school': several('cannot-meet', 'out-of-school', 'complex'),

	'school-examples': words,
	'disability-effect': words,
	barrier: words,
	adjustments: words,
	'adjustments-why': words,
	'last-meetings': words,
	'meeting-topics': words,
	'progress-proof': words,
	specialists: several('psychologist', 'speech', 'occupational', 'teacher', 'mental-health'),
	'specialist-asked-before': line,
	condition: line,
	'condition-day': words,
	'condition-emergency': words,
	'facts-wanted': words,
	'local-offer-page': line,
	'school-complaint-stage': choice('first', 'panel'),
	'school-complaint-about': several('support', 'told', 'report', 'adjustments', 'meetings'),
	'school-complaint-facts': words,
	'school-complaint-wants': words,
	'said-where': choice('school', 'council'),
	'said-by': line,
	'said-on': { control: 'date' },
	'said-what': words,
	'follow-up-to': choice('school', 'council'),
	'sent-home-days': words,
	'part-timetable': choice('yes', 'no'),
	'sent-home-reason': words
} as const satisfies Bank;

const saidAtCouncil = {
	ask: 'school-name',
	when: (answers: Readonly<Record<string, unknown>>) => answers['said-where'] !== 'council'
};

const promisedAtSchool = {
	ask: 'school-name',
	when: (answers: Readonly<Record<string, unknown>>) => answers['follow-up-to'] !== 'council'
};

/** While there is no plan, or beside one: what school gives, and what can be asked for. */
export const senSupportFlows = [
	sequence(
		'sen-support',
		bank,
		[
			'told-support',
			'needs',
			'need-areas',
			'where-it-shows',
			'help-written',
			'help-happens',
			'meetings-this-year',
			'progress',
			'specialist-asked',
			'health-condition',
			'disability',
			'sent-home',
			'beyond-school'
		],
		'steps'
	),
	sequence('ask-what-support', bank, ['needs', 'school-examples', 'own-words', ...toSchool]),
	sequence('ask-adjustments', bank, ['disability-effect', 'barrier', 'adjustments', 'adjustments-why', ...toSchool]),
	sequence('ask-meetings', bank, ['last-meetings', 'meeting-topics', 'own-words', ...toSchool]),
	sequence('ask-specialist', bank, [
		'progress',
		'progress-proof',
		'specialists',
		'specialist-asked-before',
		...toSchool
	]),
	sequence('ask-healthcare-plan', bank, ['condition', 'condition-day', 'condition-emergency', ...toSchool]),
	sequence('ask-school-facts', bank, ['facts-wanted', ...toSchool]),
	sequence('ask-council-facts', bank, ['local-offer-page', 'facts-wanted', ...toCouncil]),
	sequence('complain-to-school', bank, [
		'school-complaint-stage',
		'school-complaint-about',
		'school-complaint-facts',
		'school-complaint-wants',
		...toSchool
	]),
	sequence('law-not-changed', bank, [
		'said-where',
		'said-by',
		'said-on',
		'said-what',
		saidAtCouncil,
		...toCouncil.filter((step) => step !== 'reference')
	]),
	sequence('follow-up', bank, ['follow-up-to', promisedAtSchool, ...toCouncil.filter((step) => step !== 'reference')]),
	sequence('object-to-sent-home', bank, ['sent-home-days', 'part-timetable', 'sent-home-reason', ...toSchool])
];
