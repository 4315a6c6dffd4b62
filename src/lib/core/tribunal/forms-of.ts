import type { Timeline } from '../cases/timeline.ts';
import type { Answers } from '../flows/flow.ts';
import { lastDecision, lastTold } from '../letters/told.ts';
import { formFor, issuesOfDecision } from './issues.ts';
import type { FormId } from './worksheets/worksheet.ts';

const all: readonly FormId[] = ['send35', 'send35a', 'claim'];

/** The form that fits the case, and the others: by what was chosen, else by the decision, else by what happened. */
export function formsOf(answers: Answers, timeline: Timeline): { own: FormId; others: readonly FormId[] } {
	const own = formFor(answers) ?? formOfJournal(timeline);
	return { own, others: all.filter((form) => form !== own) };
}

function formOfJournal(timeline: Timeline): FormId {
	const decision = lastDecision(timeline);
	const issues = decision && issuesOfDecision[decision.event];
	if (issues) return issues.includes('assess') ? 'send35a' : 'send35';
	return lastTold(timeline, 'discrimination', 'excluded') ? 'claim' : 'send35';
}
