import type { AnswerValue } from '../cases/journal.ts';
import { list, object, oneOf, optional, text, yesOrNo, check } from '../cases/shape.ts';
import type { Shape } from '../cases/shape.ts';
import type { Answers } from '../flows/flow.ts';
import { phases } from './school.ts';
import type { School } from './school.ts';

// A chosen school is an answer of the case, with all its facts: it stays on the phone whatever becomes of the list.

const start = 'school:';
const short = text(400);
const number: Shape<number> = (value, at, faults) => {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	faults.push({ at, is: 'not-a-number' });
	return undefined;
};
const numberOrNull: Shape<number | null> = (value, at, faults) => (value === null ? null : number(value, at, faults));
const pair = <T>(of: Shape<T>): Shape<readonly [T, T]> => {
	const both = list(of, 2);
	return (value, at, faults) => both(value, at, faults) as readonly [T, T] | undefined;
};

/** A school that came from elsewhere: from the server, a cache or a back-up. */
export const schoolShape = object<School>({
	urn: short,
	name: short,
	type: optional(number),
	furtherEducation: optional(short),
	phase: oneOf(phases),
	isSpecial: optional(yesOrNo),
	section41: oneOf(['approved', 'not-on-list', 'doubtful']),
	status: oneOf(['open', 'closing', 'opening', 'closed', 'check']),
	ages: optional(pair(numberOrNull)),
	la: optional(short),
	street: optional(short),
	town: optional(short),
	postcode: optional(short),
	phone: optional(short),
	website: optional(short),
	trust: optional(short),
	needs: optional(list(short, 20)),
	unit: optional(short),
	boarders: optional(short),
	at: optional(pair(number)),
	nation: optional(oneOf(['Wales'])),
	successors: optional(list(object({ urn: short, name: short }), 50))
});

/** The schools a family has chosen to keep, by their names. */
export function chosenSchools(answers: Answers): readonly School[] {
	return Object.entries(answers)
		.flatMap(([question, value]) =>
			question.startsWith(start) && typeof value === 'string' ? (readSchool(value) ?? []) : []
		)
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function isChosen(answers: Answers, urn: string): boolean {
	return typeof answers[start + urn] === 'string';
}

/** The answer that keeps a school, or lets it go. */
export function chosenAs(school: School, isKept: boolean): { question: string; value: AnswerValue } {
	return { question: start + school.urn, value: isKept ? JSON.stringify(school) : null };
}

/** Whether an answer keeps a school, and its name. */
export function schoolNameIn(question: string, value: AnswerValue): string | undefined {
	if (!question.startsWith(start)) return undefined;
	return typeof value === 'string' ? (readSchool(value)?.name ?? '') : '';
}

/** Where a letter would say it is. */
export function whereOf({ street, town, postcode, urn }: School): string {
	const number = /^\d+$/.test(urn) ? `URN ${urn}` : undefined;
	return [street, town, postcode, number].filter(Boolean).join(', ');
}

function readSchool(value: string): School | undefined {
	try {
		const read = check(schoolShape, JSON.parse(value));
		return read.ok ? read.value : undefined;
	} catch {
		return undefined;
	}
}
