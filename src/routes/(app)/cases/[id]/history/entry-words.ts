import { eventDateWords, eventWords } from '$lib/i18n/event-words.ts';
import type { Entry } from '$lib/core/cases/journal.ts';
import { wordCount } from '$lib/core/plans/items.ts';
import { contactIn } from '$lib/core/contacts/contacts.ts';
import { schoolNameIn } from '$lib/core/schools/chosen.ts';
import { planPartOf } from '$lib/core/plans/stored-plans.ts';
import { flows } from '$lib/core/flows/index.ts';
import { fieldOf } from '$lib/core/lists/rows.ts';
import { isTable } from '$lib/core/lists/tables.ts';
import type { TableId } from '$lib/core/lists/tables.ts';
import { answerInWords } from '$lib/i18n/answer-words.ts';
import { dateInWords } from '$lib/i18n/dates.ts';
import { lookUp, mustLookUp } from '$lib/i18n/look-up.ts';
import { questionWords } from '$lib/i18n/question-words.ts';
import type { Translate, Words } from '$lib/i18n/words.ts';
import { choiceWords, fieldWords, listWords } from '$lib/i18n/list-words.ts';
import type { CaseView } from '../../case-view.svelte.ts';
import { letterWords } from '$lib/i18n/letter-words.ts';

/** What an entry is, and what it says, as a line of the history. */
export function entryInWords(words: Words, view: CaseView, entry: Entry): { what: string; said: string } {
	const { t } = words;
	switch (entry.kind) {
		case 'answer':
			return answerLine(words, view, entry);
		case 'event': {
			const dates = Object.entries(entry.dates).map(
				([name, on]) => `${eventDateWords(t, name)}: ${dateInWords(words, on)}`
			);
			return { what: eventWords(t, entry.event), said: dates.join('\n') };
		}
		case 'letter-sent':
			return {
				what: letterWords(t, entry.letter, 'title'),
				said: t(($) => $.letters.list.sentOn, { date: dateInWords(words, entry.sentOn) })
			};
		case 'withdrawn':
			return { what: t(($) => $.record.history.withdrawn), said: '' };
	}
}

function answerLine(
	words: Words,
	view: CaseView,
	{ question: id, value }: Extract<Entry, { kind: 'answer' }>
): { what: string; said: string } {
	const { t } = words;
	const plan = planPartOf(id);
	// A plan may be forty pages: the history says that it was changed, the plan shows how.
	if (plan)
		return { what: t(($) => $.plans.history, { part: partName(words, plan.part) }), said: plainLength(words, value) };
	const school = schoolNameIn(id, value);
	if (school !== undefined)
		return { what: school ? t(($) => $.schools.history, { name: school }) : t(($) => $.schools.historyGone), said: '' };
	const contact = contactIn(id);
	if (contact) return { what: contactLine(words, contact), said: String(value ?? '') };
	const question = Object.values(flows).flatMap(({ questions }) => questions[id] ?? [])[0];
	if (question) {
		const text = questionWords(t, id, { reader: view.reader, name: view.name, more: view.wordsOfLaw(words) });
		return { what: text.title, said: answerInWords(words, question, text, value) };
	}
	const field = fieldOf(id);
	if (field && isTable(field.table)) return fieldLine(t, field.table, field.field, value);
	const ticked = Array.isArray(value)
		? value.map((one: string) => lookUp(t, [id, 'items', one, 'label']) ?? one).join('\n')
		: String(value ?? '');
	return { what: lookUp(t, [id, 'title']) ?? id, said: ticked };
}

/** A box of a row of one of the family's lists. */
function fieldLine(t: Translate, table: TableId, field: string, value: unknown): { what: string; said: string } {
	const list = listWords(t, table, 'title', 'all');
	if (field === 'gone') return { what: list, said: t(($) => $.record.history.withdrawn) };
	return { what: `${list}: ${fieldWords(t, table, field)}`, said: choiceWords(t, table, field, String(value ?? '')) };
}

function plainLength({ t }: Words, value: Extract<Entry, { kind: 'answer' }>['value']): string {
	return typeof value === 'string' ? t(($) => $.plans.words, { count: wordCount(value) }) : '';
}

function contactLine({ t }: Words, { slot, field }: NonNullable<ReturnType<typeof contactIn>>): string {
	return t(($) => $.contacts.history, {
		who: mustLookUp(t, ['contacts', 'slots', slot, 'name']),
		field: mustLookUp(t, ['contacts', 'fields', field])
	});
}

function partName({ t }: Words, part: string): string {
	return lookUp(t, ['plans', 'parts', part, 'name']) ?? t(($) => $.plans.title);
}
