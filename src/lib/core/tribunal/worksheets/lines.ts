import { askedOfIssue, isSectionIOnly, issueQuestion, issuesIn, mayRecommend } from '../issues.ts';
import type { IssueId } from '../issues.ts';
import { choicesOf } from '../../cases/person.ts';
import type { Answers } from '../../flows/flow.ts';
import { has, isAnswer, isVoice } from './worksheet.ts';
import type { Line, Part } from './worksheet.ts';

// The parts that the forms have in common.

const decisions = [
	'assessment-refused',
	'plan-refused',
	'reassessment-refused',
	'review-decision',
	'amendment-dropped',
	'final-plan',
	'amended-plan',
	'ending-decided'
] as const;

const isNotOwn = isVoice('parent', 'alternative-person', 'helper');
const needsCertificate = (answers: Answers) => !isSectionIOnly(answers);
const wants = (one: string) => (answers: Answers) => choicesOf(answers, 'recommend-wanted').includes(one);

export const person: Part = {
	id: 'person',
	says: ['same-form-for-young-people'],
	lines: [
		{ ask: 'full-name', needed: true },
		{ ask: 'born-on', needed: true },
		{ ask: 'gender' },
		{ ask: 'council', needed: true }
	]
};

export const appellant: Part = {
	id: 'appellant',
	says: ['own-right-to-appeal', 'alternative-person-appeals'],
	lines: [
		{ ask: 'who', needed: true },
		{ ask: 'writer-name', needed: true, when: isNotOwn },
		{ ask: 'relation', when: isVoice('parent', 'alternative-person') },
		{ ask: 'address', needed: true },
		{ ask: 'writer-phone' },
		{ ask: 'writer-email', needed: true }
	]
};

/** Who else stands on the form, and who gets its letters. */
export const others: Part = {
	id: 'others',
	says: ['no-lawyer-needed'],
	lines: [
		{ ask: 'other-parent' },
		{ ask: 'representative' },
		{ ask: 'tribunal-advocate' },
		{ ask: 'letters-go-to', needed: true },
		{ ask: 'others-responsible', when: isVoice('parent', 'helper') },
		{ ask: 'others-told', when: has('others-responsible') },
		{ ask: 'others-not-told-why', when: isAnswer('others-told', 'no') }
	]
};

export const mediation: Part = {
	id: 'mediation',
	says: ['certificate-needed', 'certificate-not-for-school', 'mediation-is-not-evidence'],
	lines: [
		{ told: ['mediation-certificate'], name: 'certificate', needed: true, when: needsCertificate },
		{ ask: 'no-certificate-why', when: needsCertificate }
	]
};

/** Whether it comes in time. What stands here if it does not is asked for the letter about it too. */
export const inTime: Part = {
	id: 'in-time',
	lines: [{ told: decisions, name: 'decision-letter', needed: true }, { ask: 'late-why' }]
};

export const otherCases: Part = {
	id: 'other-cases',
	says: ['claim-is-another-case'],
	lines: [{ ask: 'other-appeals' }, { ask: 'other-court-cases' }]
};

export const hearing: Part = {
	id: 'hearing',
	says: ['assessment-on-paper', 'ask-for-earlier'],
	lines: [
		{ ask: 'hearing-kind', needed: true },
		{ ask: 'hearing-earlier' },
		{ ask: 'hearing-video', when: (answers) => answers['hearing-kind'] !== 'paper' },
		{ ask: 'hearing-video-why', when: isAnswer('hearing-video', 'no') },
		{ ask: 'witnesses' }
	]
};

export const support: Part = {
	id: 'support',
	says: ['ask-for-changes', 'bring-a-supporter'],
	lines: [{ ask: 'hearing-interpreter' }, { ask: 'hearing-adjustments' }]
};

export const evidence: Part = {
	id: 'evidence',
	says: ['evidence-follow-letter', 'bundle-evidence-short', 'bundle-evidence-long'],
	lines: [{ ask: 'evidence-index' }]
};

/** The reasons, for each of these issues that was chosen. */
export function reasons(...issues: readonly IssueId[]): readonly Line[] {
	return issues.flatMap((issue) =>
		askedOfIssue.map((asked): Line => ({
			ask: issueQuestion(issue, asked),
			...(asked !== 'evidence' && { needed: true }),
			when: (answers) => issuesIn(answers).includes(issue)
		}))
	);
}

export const recommendations: Part = {
	id: 'recommendations',
	says: ['recommendations-with-appeal'],
	lines: [
		{ ask: 'recommend-wanted', when: mayRecommend },
		{ ask: 'recommend-health-why', needed: true, when: wants('health') },
		{ ask: 'recommend-health', needed: true, when: wants('health') },
		{ ask: 'recommend-social-care-why', needed: true, when: wants('social-care') },
		{ ask: 'recommend-social-care', needed: true, when: wants('social-care') }
	]
};
