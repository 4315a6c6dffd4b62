import { resolve } from '$lib/core/flows/flow.ts';
import type { Answers, Flow } from '$lib/core/flows/flow.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { addresses } from '$lib/ui/addresses.ts';

/** The page a flow goes on with: its next question, or where it ends. */
export function whereNext(caseId: string, flow: Flow, answers: Answers, today: CalendarDate): string {
	const { next } = resolve(flow, answers, today);
	return 'question' in next ? addresses.question(caseId, flow.id, next.question) : endOf(caseId, flow.id, next.outcome);
}

/** The page before a question, so that Back means the question before and not the page last seen. */
export function whereBefore(
	caseId: string,
	flow: Flow,
	question: string,
	answers: Answers,
	today: CalendarDate
): string {
	const { path } = resolve(flow, answers, today);
	const at = path.indexOf(question);
	const before = at === -1 ? path.at(-1) : path[at - 1];
	return before ? addresses.question(caseId, flow.id, before) : addresses.case(caseId);
}

function endOf(caseId: string, flow: string, outcome: string): string {
	switch (outcome) {
		case 'check':
			return addresses.check(caseId, flow);
		case 'steps':
			return addresses.nextSteps(caseId, flow);
		case 'ask':
			return addresses.flow(caseId, 'request-assessment');
		case 'log-request':
			return addresses.recordEvent(caseId, 'assessment-requested');
		case 'log-letter':
			return addresses.record(caseId);
		case 'look-around':
			return addresses.case(caseId);
		case 'pack':
			return addresses.hearingPack(caseId);
		case 'worksheet-send35':
		case 'worksheet-send35a':
		case 'worksheet-claim':
			return addresses.worksheet(caseId, flow);
		default:
			return addresses.end(caseId, flow, outcome);
	}
}
