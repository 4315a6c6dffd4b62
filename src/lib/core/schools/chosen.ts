import type { AnswerValue } from '../cases/journal.ts';
import { list, object, oneOf, optional, text, yesOrNo, check } from '../cases/shape.ts';
import type { Shape } from '../cases/shape.ts';
import type { Answers } from '../flows/flow.ts';
import { fieldName, rowsIn } from '../lists/rows.ts';
import { kindOf } from './category.ts';
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

interface Told {
	question: string;
	value: AnswerValue;
}

/** The answers that keep a school, or let it go. A kept one also stands in the family’s list, where it is compared. */
export function chosenAs(school: School, isKept: boolean): readonly Told[] {
	const row = listRow(school);
	const kind = kindOf(school);
	return [
		{ question: start + school.urn, value: isKept ? JSON.stringify(school) : null },
		{ question: fieldName('schools', row, 'name'), value: school.name },
		...(kind ? [{ question: fieldName('schools', row, 'kind'), value: kind }] : []),
		{ question: fieldName('schools', row, 'gone'), value: isKept ? '' : 'yes' }
	];
}

/** The answers that ask for a school: its name, its place and what it is, so that none of it is typed. */
export function wantedAs(school: School): readonly Told[] {
	return [
		{ question: 'wanted-school', value: school.name },
		{ question: 'wanted-where', value: whereOf(school) || null },
		{ question: 'wanted-kind', value: kindOf(school) ?? null }
	];
}

/** The names of the schools a family looks at: those it keeps and those it typed into its list. */
export function schoolNames(answers: Answers): readonly string[] {
	const listed = rowsIn(answers, 'schools').flatMap(({ values }) => values.name ?? []);
	return [...new Set([...chosenSchools(answers).map(({ name }) => name), ...listed])];
}

/** The kept school of this name. */
export function chosenByName(answers: Answers, name: string): School | undefined {
	return chosenSchools(answers).find((one) => one.name === name);
}

function listRow({ urn }: School): string {
	return `u-${urn}`;
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
