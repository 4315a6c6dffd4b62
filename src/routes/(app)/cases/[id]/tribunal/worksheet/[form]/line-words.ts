import { flows } from '$lib/core/flows/index.ts';
import type { FilledLine, FormId } from '$lib/core/tribunal/worksheets/worksheet.ts';
import { answerInWords } from '$lib/i18n/answer-words.ts';
import { dateInWords } from '$lib/i18n/dates.ts';
import { questionWords } from '$lib/i18n/question-words.ts';
import type { Words } from '$lib/i18n/words.ts';
import { addresses } from '$lib/ui/addresses.ts';
import type { CaseView } from '../../../../case-view.svelte.ts';

/** A line of a worksheet as it is read, and where it is filled in. */
export interface LineWords {
	name: string;
	said: string;
	at: string;
}

export function lineInWords(words: Words, view: CaseView, form: FormId, line: FilledLine): LineWords {
	const { t } = words;
	if ('ask' in line) {
		const { ask } = line;
		const question = flows[form]?.questions[ask];
		const text = questionWords(t, ask, { reader: view.reader, name: view.name, more: view.wordsOfLaw(words) });
		const said =
			question && line.state === 'filled' ? answerInWords(words, question, text, view.answers[ask] ?? null) : '';
		return { name: text.title, said, at: addresses.question(view.id, form, ask) };
	}
	const { name, happening, told } = line;
	const [kind = 'other-letter'] = told;
	return {
		name: t(($) => $.tribunal.told[name as 'certificate']),
		said: happening ? dateInWords(words, happening.on, 'long') : '',
		at: happening
			? addresses.correctEvent(view.id, happening.event, happening.id)
			: told.length > 2
				? addresses.record(view.id)
				: addresses.recordEvent(view.id, kind)
	};
}
