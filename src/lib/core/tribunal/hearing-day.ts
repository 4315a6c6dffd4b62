import type { Answers } from '../flows/flow.ts';
import { flow } from '../flows/flow.ts';
import { inTurn } from '../flows/signed.ts';
import { choicesOf } from '../cases/person.ts';
import type { StatementId } from './statements.ts';

/** What to do and take before a hearing. Ticked one by one. */
export const dayItems = [
	'bundle-read',
	'working-document',
	'three-points',
	'witnesses-told',
	'views',
	'link-tested',
	'supporter',
	'breaks',
	'phone-charged',
	'somebody-for-the-child'
] as const;
export type DayItem = (typeof dayItems)[number];

/** What stands in the pack about the day. */
export const daySays: readonly StatementId[] = [
	'judge-looks-afresh',
	'bring-a-supporter',
	'council-brings-witness',
	'ask-for-changes',
	'hearing-date-in-letter'
];

export function tickedFor(answers: Answers): readonly string[] {
	return choicesOf(answers, 'hearing-day');
}

/** What to say, got ready at home. */
export const hearingDayQuestions = ['hearing-points', 'hearing-questions', 'hearing-place'] as const;

export const hearingDay = flow('hearing-day', {
	start: 'hearing-points',
	questions: inTurn(hearingDayQuestions, 'pack'),
	outcomes: ['pack']
});
