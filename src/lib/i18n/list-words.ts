import { tableOf } from '../core/lists/tables.ts';
import type { TableId } from '../core/lists/tables.ts';
import { lookUp, mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** What a box of a row is called. */
export function fieldWords(t: Translate, table: TableId, field: string): string {
	return mustLookUp(t, ['lists', table, 'fields', field, 'label']);
}

/** What a row says in a box: the words of a choice, or its own. */
export function choiceWords(t: Translate, table: TableId, field: string, value: string): string {
	const isChoice = tableOf(table).fields[field]?.control === 'choice';
	return (isChoice && lookUp(t, ['lists', table, 'fields', field, 'options', value])) || value;
}

/** The title or hint of a list, which may be another for one of its views. */
export function listWords(t: Translate, table: TableId, part: 'title' | 'hint', view: string): string {
	return mustLookUp(t, ['lists', table, part], { context: view });
}
