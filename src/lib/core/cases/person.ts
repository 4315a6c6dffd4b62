import { addMonths, dayIn, parseDate, partsOf } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { compulsorySchoolAge } from '../law/conventions/compulsory-school-age.ts';
import type { Voice } from '../letters/letter.ts';

/** Where somebody stands in law by their age. `unknown` without a date of birth. */
export type AgeBand = 'unknown' | 'under-2' | 'early-years' | 'school-age' | 'young-person' | 'too-old';

/** An answer that is one word or a text of the family's own; nothing for "I don't know". */
export function textOf(answers: Answers, question: string): string | undefined {
	const value = answers[question];
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function choicesOf(answers: Answers, question: string): readonly string[] {
	const value = answers[question];
	return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function bornOn(answers: Answers): CalendarDate | undefined {
	return parseDate(textOf(answers, 'born-on') ?? '');
}

export function ageBandOf(answers: Answers, today: CalendarDate): AgeBand {
	const born = bornOn(answers);
	if (!born) return 'unknown';
	if (today >= addMonths(born, 25 * 12)) return 'too-old';
	if (today >= compulsorySchoolAge(born).nominal) return 'young-person';
	if (today < addMonths(born, 2 * 12)) return 'under-2';
	return today < addMonths(born, 5 * 12) ? 'early-years' : 'school-age';
}

/** Whether the person is over compulsory school age, so that the rights are their own. */
export function isYoungPerson(answers: Answers, today: CalendarDate): boolean {
	const band = ageBandOf(answers, today);
	return band === 'young-person' || (band === 'unknown' && textOf(answers, 'who') === 'me');
}

/** Known to be a child still, so that the rights are a parent's. */
export function isChild(answers: Answers, today: CalendarDate): boolean {
	return ['under-2', 'early-years', 'school-age'].includes(ageBandOf(answers, today));
}

/** From the start of the school year in which a pupil turns 14, reviews look at adult life. */
export function isFromYearNine(answers: Answers, today: CalendarDate): boolean {
	const born = bornOn(answers);
	if (!born) return false;
	const { year, month } = partsOf(born);
	return today >= dayIn((month >= 9 ? year : year - 1) + 14, 9, 1);
}

export function isEighteen(answers: Answers, today: CalendarDate): boolean {
	const born = bornOn(answers);
	return born !== undefined && today >= addMonths(born, 18 * 12);
}

/**
 * Who speaks in a letter. Over compulsory school age the young person does, and is taken to be able to decide; only when
 * somebody has said that they cannot make this decision, even with help, does a parent or other person act in their place
 * (Children and Families Act 2014 s.80).
 */
export function voiceOf(answers: Answers, today: CalendarDate): Voice {
	const who = textOf(answers, 'who');
	const isOwnRight = isYoungPerson(answers, today);
	if (isOwnRight && textOf(answers, 'can-decide') === 'no') return 'alternative-person';
	if (who === 'someone') return 'helper';
	return isOwnRight ? 'young-person' : 'parent';
}
