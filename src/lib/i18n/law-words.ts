import { factWords } from '../core/law/rule.ts';
import type { Rule, Step } from '../core/law/rule.ts';
import { lookUp, mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** What a rule of law is about, in a line. */
export function ruleTitle(t: Translate, rule: string): string {
	return mustLookUp(t, ['titles', rule]);
}

/** More words of a rule. Its numbers come from the rule itself, never from the words. */
export function ruleWords(
	t: Translate,
	{ id, numbers }: Pick<Rule, 'id' | 'numbers'>,
	part: 'inWords' | 'explain' | 'ifMissed'
): string {
	return mustLookUp(t, ['law', 'rules', id, part], { ...numbers });
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

/** One line of a rule's working. A day somebody gave is called by its fact, in the words the rule has for it. */
export function stepInWords(t: Translate, rule: Pick<Rule, 'facts'>, { how, fact, count }: Step): string {
	return lawWords(t, 'steps', how, { count, ...(fact && { fact: factLabel(t, factWords(rule, fact)) }) });
}
