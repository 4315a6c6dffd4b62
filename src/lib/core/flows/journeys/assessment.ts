import { tailBank, toCouncil } from '../letter-tail.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';

const words = { control: 'words' } as const;

const bank = {
	...tailBank,
	'advisers-missing': {
		control: 'several',
		options: ['education', 'psychologist', 'health', 'social-care', 'teacher', 'adulthood']
	},
	'ask-advice-from': words,
	'advice-lacks': { control: 'several', options: ['needs', 'help', 'outcomes'] },
	'told-no-amounts': { control: 'choice', options: ['yes', 'no'] },
	'old-reports': words,
	'refusal-on': { control: 'date' },
	'refusal-answers': words,
	'new-facts': words,
	strengths: words,
	needs: words,
	health: words,
	'social-care': words,
	'what-works': words,
	'what-fails': words,
	'help-wanted': words,
	'outcomes-wanted': words,
	'place-thoughts': words,
	'own-words': words
} as const satisfies Bank;

/** While the council assesses, or when it will not. */
export const assessmentFlows = [
	sequence('ask-all-advice', bank, [
		'advisers-missing',
		'ask-advice-from',
		'advice-lacks',
		'told-no-amounts',
		...toCouncil
	]),
	sequence('refuse-old-report', bank, ['old-reports', ...toCouncil]),
	sequence('look-again', bank, ['refusal-on', 'refusal-answers', 'new-facts', ...toCouncil]),
	sequence('own-advice', bank, [
		'strengths',
		'needs',
		'health',
		'social-care',
		'what-works',
		'what-fails',
		'help-wanted',
		'outcomes-wanted',
		'place-thoughts',
		'own-words',
		...toCouncil
	])
];
