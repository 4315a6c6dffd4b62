import type { Happening } from '../cases/happenings.ts';
import type { AnswerValue } from '../cases/journal.ts';
import type { Timeline } from '../cases/timeline.ts';
import { daysBetween } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { checkDecisionLetter, letterItems, tickedIn } from './letter-check.ts';
import type { DecisionLetter, LetterItem } from './letter-check.ts';

/** Something in the family's own record that can explain why an appeal is late. */
export type LateReason =
	| { kind: 'letter-lacked'; on: CalendarDate; items: readonly LetterItem[] }
	| { kind: 'letter-came-late' | 'sent-late'; on: CalendarDate; day: CalendarDate }
	| { kind: 'adviser-told' | 'certificate-came' | 'wrote-to-council' | 'circumstances'; on: CalendarDate };

/** A letter that comes within the week is no late letter. */
const aWeek = 7;

/** What the record holds that explains a late appeal against this letter, in the order of the days. */
export function lateReasons(
	decision: Happening,
	{ happened }: Timeline,
	answers: Readonly<Record<string, AnswerValue>>
): readonly LateReason[] {
	const { on, dates } = decision;
	const reasons: LateReason[] = [];
	const ticked = tickedIn(answers, decision);
	const note = ticked && checkDecisionLetter(decision.event as DecisionLetter, ticked).note;
	if (note)
		reasons.push({ kind: 'letter-lacked', on, items: letterItems.filter((item) => note.lacked.includes(item)) });
	const { sentDate, receivedDate } = dates;
	if (sentDate && daysBetween(on, sentDate) > 0) reasons.push({ kind: 'sent-late', on, day: sentDate });
	if (receivedDate && daysBetween(on, receivedDate) > aWeek) {
		reasons.push({ kind: 'letter-came-late', on, day: receivedDate });
	}
	return [...reasons, ...happened.filter((one) => one.on >= on).flatMap(reasonOf)];
}

function reasonOf({ event, on, letter }: Happening): readonly LateReason[] {
	if (event === 'mediation-adviser-told') return [{ kind: 'adviser-told', on }];
	if (event === 'mediation-certificate') return [{ kind: 'certificate-came', on }];
	if (event === 'exceptional-circumstances') return [{ kind: 'circumstances', on }];
	return letter === undefined || event === 'appeal-sent' ? [] : [{ kind: 'wrote-to-council', on }];
}
