import type { Translate } from './words.ts';

type LookUp = (key: string, options: Record<string, unknown>) => string;

/**
 * Words found by an id that comes from data (a rule, a question, an option), where the type checker cannot follow.
 * Nothing when there are none: tests/words.test.ts proves that every id has its words.
 */
export function lookUp(
	t: Translate,
	path: readonly string[],
	options: Record<string, unknown> = {}
): string | undefined {
	const found = (t as unknown as LookUp)(path.join('.'), { ...options, defaultValue: '' });
	return found === '' ? undefined : found;
}

/** Words that must be there. Throws with the path when they are not. */
export function mustLookUp(t: Translate, path: readonly string[], options?: Record<string, unknown>): string {
	const found = lookUp(t, path, options);
	if (found === undefined) throw new Error(`There are no words for ${path.join('.')}`);
	return found;
}
