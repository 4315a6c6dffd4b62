import { isEighteen, isFromYearNine } from '../../cases/person.ts';
import { forOthers, tailBank, toCouncil, toSchool } from '../letter-tail.ts';
import { sequence } from '../sequence.ts';
import type { Bank } from '../sequence.ts';
import { answerBank, answerSteps, reviewSteps } from './draft-plan.ts';

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const choice = (...options: string[]) => ({ control: 'choice', options }) as const;

const bank = {
	...tailBank,
	...answerBank,
	'own-words': words,
	'wanted-school': line,
	'school-suits': words,
	'ask-advice-from': words,
	'review-kind': choice('annual', 'early', 'phase', 'post-16', 'ending'),
	'review-on': { control: 'date' },
	'review-papers-there': choice('yes', 'no'),
	'good-now': words,
	'hard-now': words,
	outcomes: { control: 'rows', table: 'outcomes', view: 'all' },
	'lines-happening': { control: 'rows', table: 'provision', view: 'happening' },
	'plan-parts': { control: 'several', options: ['B', 'E', 'F', 'I', 'health-care'] },
	'new-reports': words,
	hopes: words,
	'school-next': words,
	'take-part': words,
	'what-changed': words,
	'why-not-wait': words,
	'who-should-come': words,
	'early-want': words,
	'review-missing': words,
	'review-then': choice('new-date', 'go-ahead'),
	'last-assessed-on': { control: 'date' },
	'ending-told-on': { control: 'date' },
	'ending-reason': words,
	'outcomes-left': words,
	'still-needed': words,
	'stay-in-education': words,
	'changes-came-on': { control: 'date' },
	'move-when': line,
	'carry-over': words,
	'adult-needs': words,
	'adult-benefit': words,
	'adult-worker': line,
	'my-where': line,
	'my-who': words,
	'my-long': line,
	'my-show': words,
	'my-not': words,
	'my-writes': line
} as const satisfies Bank;

/** Reviews, moves to the next place, adult life, and the end of a plan. */
export const reviewFlows = [
	sequence(
		'review',
		bank,
		[
			'review-kind',
			'review-on',
			'review-papers-there',
			'good-now',
			'hard-now',
			'outcomes',
			'lines-happening',
			'plan-parts',
			'new-reports',
			'school-next',
			'budget-wish',
			{ ask: 'hopes', when: isFromYearNine }
		],
		'steps'
	),
	sequence('review-views', bank, [
		'review-on',
		'good-now',
		'hard-now',
		'outcomes',
		'lines-happening',
		'hopes',
		'school-next',
		'take-part',
		'own-words',
		...forOthers
	]),
	sequence('review-changes', bank, ['review-on', ...reviewSteps]),
	sequence('ask-early-review', bank, ['what-changed', 'why-not-wait', 'who-should-come', 'early-want', ...toCouncil]),
	sequence('review-papers', bank, ['review-on', 'review-missing', 'review-then', ...toCouncil]),
	sequence('chase-review', bank, ['review-on', ...toCouncil]),
	sequence('ask-reassessment', bank, ['what-changed', 'last-assessed-on', 'ask-advice-from', ...toCouncil]),
	sequence('object-to-ending', bank, [
		'ending-told-on',
		'ending-reason',
		{ ask: 'outcomes-left', when: isEighteen },
		'still-needed',
		'stay-in-education',
		...toCouncil
	]),
	sequence('answer-changes', bank, ['changes-came-on', ...answerSteps]),
	sequence('phase-move', bank, ['move-when', 'wanted-school', 'school-suits', 'carry-over', ...toCouncil]),
	sequence('adult-care', bank, ['adult-needs', 'adult-benefit', 'adult-worker', ...toCouncil]),
	sequence('my-review', bank, ['my-where', 'my-who', 'my-long', 'my-show', 'my-not', 'my-writes', ...toSchool])
];
