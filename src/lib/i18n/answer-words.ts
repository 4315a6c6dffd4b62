import type { AnswerValue } from '../core/cases/journal.ts';
import { parseDate } from '../core/dates/calendar-date.ts';
import type { Question } from '../core/flows/flow.ts';
import { findByCode } from '../content/local-authorities.ts';
import { dateInWords, listInWords } from './dates.ts';
import type { QuestionWords } from './question-words.ts';
import type { Words } from './words.ts';

/** An answer as it is read back to the person who gave it. */
export function answerInWords(words: Words, question: Question, text: QuestionWords, value: AnswerValue): string {
	const { t } = words;
	if (value === null) return t(($) => $.ask.check.dontKnow);
	if (typeof value !== 'string') {
		return value.length === 0 ? t(($) => $.ask.check.none) : listInWords(words, value.map(text.option));
	}
	switch (question.control) {
		case 'choice':
			return text.option(value);
		case 'date': {
			const on = parseDate(value);
			return on ? dateInWords(words, on, 'long') : value;
		}
		case 'rows':
			return t(($) => $.ask.listKept);
		case 'council':
			return value === 'not-england' ? t(($) => $.fields.council.notEngland) : (findByCode(value)[0]?.name ?? value);
		default:
			return value;
	}
}
