import { forOthers, tailBank, toCouncil } from '../letter-tail.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';
import type { Answers } from '../flow.ts';

const words = { control: 'words' } as const;
const yesOrNo = { control: 'choice', options: ['yes', 'no'] } as const;

/** Questions an answer to a draft and one to proposed changes have in common. */
export const answerBank = {
	...tailBank,
	changes: { control: 'rows', table: 'changes', view: 'all' },
	'moves-to-f': words,
	'outcomes-comments': words,
	'school-wish': { control: 'choice', options: ['now', 'later', 'no'] },
	'school-wish-by': { control: 'line' },
	'budget-wish': yesOrNo,
	'meeting-wish': yesOrNo
} as const satisfies Bank;

const later = { ask: 'school-wish-by', when: (answers: Answers) => answers['school-wish'] === 'later' };

export const answerSteps = [
	'changes',
	'moves-to-f',
	'outcomes-comments',
	'school-wish',
	later,
	'budget-wish',
	'meeting-wish',
	...toCouncil
];

/** The steps of an answer at a review, where nothing has been drafted yet. */
export const reviewSteps = ['changes', 'moves-to-f', 'school-wish', later, 'budget-wish', ...toCouncil];

const bank = {
	...answerBank,
	'draft-came-on': { control: 'date' },
	'draft-names-school': yesOrNo,
	'needs-in-b': { control: 'choice', options: ['all', 'some-missing'] },
	'help-in-f': { control: 'choice', options: ['clear', 'vague', 'missing'] },
	'reports-there': { control: 'choice', options: ['all', 'some-missing'] },
	'reports-missing': words,
	'plan-due': { control: 'date' },
	'plan-late-reason': words,
	'final-plan-on': { control: 'date' },
	'plan-differences': words
} as const satisfies Bank;

/** From the draft plan to the final one. */
export const draftPlanFlows = [
	sequence(
		'draft-plan',
		bank,
		[
			'draft-came-on',
			'draft-names-school',
			'reports-there',
			'needs-in-b',
			'help-in-f',
			'school-wish',
			'budget-wish',
			'meeting-wish'
		],
		'steps'
	),
	sequence('answer-draft', bank, ['draft-came-on', 'draft-names-school', ...answerSteps]),
	sequence('ask-missing-reports', bank, ['reports-missing', ...toCouncil]),
	sequence('chase-plan', bank, ['plan-due', 'plan-late-reason', ...toCouncil]),
	sequence('check-final-plan', bank, ['final-plan-on', 'plan-differences', ...forOthers])
];
