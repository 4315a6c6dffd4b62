import { mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** What is said about ways of disagreeing, found by its id. */
export function statementWords(t: Translate, id: string): string {
	return mustLookUp(t, ['statements', id]);
}

/** A problem, a way, a contact or another name of the ways, found by its id. */
export function wayWords(
	t: Translate,
	kind:
		| 'problems'
		| 'groups'
		| 'deciders'
		| 'settings'
		| 'exclusions'
		| 'wants'
		| 'urgencies'
		| 'tried'
		| 'done'
		| 'routes'
		| 'variants'
		| 'contacts'
		| 'bring'
		| 'steps'
		| 'states'
		| 'certificates'
		| 'costs'
		| 'asks'
		| 'ask',
	id: string,
	options?: Record<string, unknown>
): string {
	return mustLookUp(t, ['ways', kind, id], options);
}

/** A letter or paper by its id. As in the letters' own words, its key has no point. */
export function paperWords(t: Translate, id: string): string {
	return mustLookUp(t, ['ways', 'papers', id.replace('.', '-')]);
}

/** A form of the Tribunal, with its code where there is one. */
export function formWords(t: Translate, id: string, code: string | undefined): string {
	return mustLookUp(t, ['ways', 'forms', id], { code });
}
