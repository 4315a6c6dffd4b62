import type { NewEntry } from '../../core/cases/journal.ts';
import { isSame } from '../../core/cases/same.ts';
import type { DraftValue } from './database.ts';
import { thisTab } from './tab.ts';
import type { Version } from './versions.ts';

export type IsSettled = (version: Version<DraftValue>) => boolean;

/**
 * For each draft whose text is now written down: which of its versions are settled. Those of this tab are, and those that
 * say what was in the box. What another tab typed meanwhile is not.
 */
export function draftsSettledBy(
	wanted: readonly NewEntry[],
	boxes: Readonly<Record<string, DraftValue>>
): ReadonlyMap<string, IsSettled> {
	const answers = wanted.flatMap((entry) => (entry.kind === 'answer' ? [[entry.question, entry.value] as const] : []));
	const texts = [...answers, ...Object.entries(boxes)];
	return new Map(
		texts.map(([question]) => {
			const settled = texts.filter(([other]) => other === question).map(([, value]) => value);
			return [question, ({ tab, value }) => tab === thisTab || settled.some((one) => isSame(one, value))];
		})
	);
}
