import type { Step } from '../core/law/rule.ts';
import { lookUp, mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** The words of a rule of law, found by its id. */
export function ruleWords(t: Translate, rule: string, part: 'title' | 'inWords' | 'explain' | 'ifMissed'): string {
	return mustLookUp(t, ['law', 'rules', rule, part]);
}

export function factLabel(t: Translate, fact: string): string {
	return mustLookUp(t, ['law', 'facts', fact, 'label']);
}

export function factHint(t: Translate, fact: string): string | undefined {
	return lookUp(t, ['law', 'facts', fact, 'hint']);
}

/** A note, an exception, a remedy, a check code, an actor or a family of rules, found by its id. */
export function lawWords(
	t: Translate,
	kind: 'named' | 'notes' | 'exceptions' | 'remedies' | 'checks' | 'actors' | 'options' | 'steps',
	id: string,
	options?: Record<string, unknown>
): string {
	return mustLookUp(t, ['law', kind, id], options);
}

/** One line of a working. A day somebody gave is called by its fact. */
export function stepInWords(t: Translate, { how, fact, count }: Step): string {
	return how === 'fact' && fact ? factLabel(t, fact) : lawWords(t, 'steps', how, { count });
}
