import { askedOfIssue, issueIds, issueQuestion, issuesIn, mayRecommend } from '../../tribunal/issues.ts';
import type { IssueId } from '../../tribunal/issues.ts';
import { choicesOf } from '../../cases/person.ts';
import { schoolKinds } from '../../letters/disagree/tests-of-law.ts';
import { several, words } from '../flow.ts';
import type { Answers, Arrow, Make } from '../flow.ts';
import { paperFlow, toSign } from '../signed.ts';

const isChosen = (issue: IssueId) => (answers: Answers) => issuesIn(answers).includes(issue);
const wants = (one: string) => (answers: Answers) => choicesOf(answers, 'recommend-wanted').includes(one);

const firstOf = (issue: IssueId) => (issue === 'section-i' ? 'appeal-school-kind' : issueQuestion(issue, 'council'));

/** The next issue that was chosen, and after the last one the views. */
function issuesAfter(issue: IssueId | undefined): readonly Arrow[] {
	const left = issueIds.slice(issue === undefined ? 0 : issueIds.indexOf(issue) + 1);
	return [...left.map((one): Arrow => ({ to: firstOf(one), when: isChosen(one) })), { to: 'appeal-views' }];
}

function questionsOf(issue: IssueId): Readonly<Record<string, Make>> {
	const ids = askedOfIssue.map((asked) => issueQuestion(issue, asked));
	return Object.fromEntries(ids.map((id, at) => [id, words(ids[at + 1] ?? issuesAfter(issue))]));
}

/** What an appeal is about and why: the same answers serve the form, the reasons and the papers of the hearing. */
export const appealReasons: Readonly<Record<string, Make>> = {
	'appeal-issues': several(issueIds, issuesAfter(undefined)),
	'appeal-school-kind': several(schoolKinds, issueQuestion('section-i', 'council')),
	...Object.assign({}, ...issueIds.map(questionsOf))
};

export const recommendations = (then: string): Readonly<Record<string, Make>> => ({
	'recommend-wanted': several(
		['health', 'social-care'],
		[
			{ to: 'recommend-health', when: wants('health') },
			{ to: 'recommend-social-care', when: wants('social-care') },
			{ to: then }
		]
	),
	'recommend-health': words([{ to: 'recommend-social-care', when: wants('social-care') }, { to: then }]),
	'recommend-social-care': words(then)
});

export const reasonsForAppeal = paperFlow('reasons-for-appeal', 'appeal-issues', {
	...appealReasons,
	'appeal-views': words([{ to: 'recommend-wanted', when: mayRecommend }, { to: toSign }]),
	...recommendations(toSign)
});
