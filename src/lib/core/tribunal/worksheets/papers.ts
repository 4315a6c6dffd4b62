import { choicesOf, voiceOf } from '../../cases/person.ts';
import { isSectionIOnly, issuesIn } from '../issues.ts';
import type { IssueId } from '../issues.ts';
import type { Attachment, WorksheetFacts } from './worksheet.ts';

// The papers that go with the forms.

const isAbout =
	(...issues: readonly IssueId[]) =>
	({ answers }: WorksheetFacts) =>
		issuesIn(answers).some((issue) => issues.includes(issue));

export const decisionLetter: Attachment = { id: 'decision-letter', needed: true };

export const certificate: Attachment = {
	id: 'certificate',
	needed: true,
	when: ({ answers }) => !isSectionIOnly(answers),
	says: 'certificate-needed'
};

export const plan: Attachment = {
	id: 'plan',
	needed: true,
	when: isAbout('section-b', 'section-f', 'section-i', 'ending', 'reassess')
};

export const reasonsPaper: Attachment = { id: 'reasons', needed: false };

export const wordsWanted: Attachment = { id: 'words-wanted', needed: false, when: isAbout('section-b', 'section-f') };

export const schoolAsked: Attachment = {
	id: 'school-asked',
	needed: true,
	when: isAbout('section-i'),
	says: 'ask-the-school-first'
};

export const schoolOffer: Attachment = {
	id: 'school-offer',
	needed: true,
	when: ({ answers }) => choicesOf(answers, 'appeal-school-kind').includes('independent'),
	says: 'independent-needs-offer'
};

export const reports: Attachment = { id: 'reports', needed: false };

export const consent: Attachment = {
	id: 'consent',
	needed: true,
	when: ({ answers, timeline }) => voiceOf(answers, timeline.today) === 'helper'
};

export const statementOfRight: Attachment = {
	id: 'statement-of-right',
	needed: false,
	when: ({ answers, timeline }) => voiceOf(answers, timeline.today) === 'alternative-person',
	says: 'alternative-person-appeals'
};

export const lateRequest: Attachment = {
	id: 'late-request',
	needed: true,
	when: ({ timeline }) =>
		timeline.obligations.some(({ rule, state }) => rule.startsWith('appeal-window') && state === 'overdue')
};
