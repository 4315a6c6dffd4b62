import type { EventKind } from '../cases/events.ts';
import { choicesOf } from '../cases/person.ts';
import type { Answers } from '../flows/flow.ts';

/** What an appeal can be about. Each has a legal test of its own. */
export const issueIds = ['assess', 'plan', 'reassess', 'section-b', 'section-f', 'section-i', 'ending'] as const;
export type IssueId = (typeof issueIds)[number];

/** What is asked of each issue, in this order. */
export const askedOfIssue = ['council', 'why', 'evidence', 'order'] as const;
export type AskedOfIssue = (typeof askedOfIssue)[number];

export function issueQuestion(issue: IssueId, asked: AskedOfIssue): string {
	return `appeal-${issue}-${asked}`;
}

/** The issues that were chosen, in the order of the list. */
export function issuesIn(answers: Answers): readonly IssueId[] {
	const picked = choicesOf(answers, 'appeal-issues');
	return issueIds.filter((issue) => picked.includes(issue));
}

/** The form an appeal goes on: a refusal to assess has one of its own. */
export function formFor(answers: Answers): 'send35' | 'send35a' | undefined {
	const issues = issuesIn(answers);
	if (issues.length === 0) return undefined;
	return issues.includes('assess') ? 'send35a' : 'send35';
}

/** Only the school: then no certificate is needed (Children and Families Act 2014 s.55(2)). */
export function isSectionIOnly(answers: Answers): boolean {
	const issues = issuesIn(answers);
	return issues.length === 1 && issues[0] === 'section-i';
}

/** The Tribunal can recommend health and social care in any appeal but one against a refusal to assess. */
export function mayRecommend(answers: Answers): boolean {
	const issues = issuesIn(answers);
	return issues.length > 0 && !issues.includes('assess');
}

/** What a decision can be appealed about. A plan is appealed by its sections. */
export const issuesOfDecision: Readonly<Partial<Record<EventKind, readonly IssueId[]>>> = {
	'assessment-refused': ['assess'],
	'plan-refused': ['plan'],
	'reassessment-refused': ['reassess'],
	'review-decision': ['section-b', 'section-f', 'section-i'],
	'amendment-dropped': ['section-b', 'section-f', 'section-i'],
	'final-plan': ['section-b', 'section-f', 'section-i'],
	'amended-plan': ['section-b', 'section-f', 'section-i'],
	'ending-decided': ['ending']
};
