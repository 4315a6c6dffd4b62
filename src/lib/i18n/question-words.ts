import { lookUp, mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** To whom a question speaks: a parent, the person whose right it is, or somebody who helps. */
export type Reader = 'parent' | 'you' | 'helper';

export interface QuestionWords {
	title: string;
	hint: string | undefined;
	why: string;
	option(value: string): string;
	optionHint(value: string): string | undefined;
}

interface Facts {
	reader: Reader;
	name: string;
	/** Dates and other words that a question may hold. */
	more?: Readonly<Record<string, string>>;
}

/** The words of a question, found by its id. */
export function questionWords(t: Translate, question: string, { reader, name, more }: Facts): QuestionWords {
	const options = { name, ...more, ...(reader !== 'parent' && { context: reader }) };
	const at = (...path: string[]) => lookUp(t, ['questions', question, ...path], options);
	return {
		title: mustLookUp(t, ['questions', question, 'title'], options),
		hint: at('hint'),
		why: mustLookUp(t, ['questions', question, 'why'], options),
		option: (value) =>
			at(reader === 'you' ? 'options_you' : 'options', value) ??
			mustLookUp(t, ['questions', question, 'options', value], options),
		optionHint: (value) => at('optionHints', value)
	};
}
