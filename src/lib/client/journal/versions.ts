import { isSame } from '../../core/cases/same.ts';

/** A text as one tab left it. */
export interface Version<T> {
	id: string;
	tab: string;
	savedAt: string;
	value: T;
}

/**
 * Puts a tab's newest text first. It takes the place of the tab's own older one and of the text it grew out of, which is
 * what stood in the box before. What another tab typed meanwhile stays behind it, to be offered and not lost.
 */
export function withNewest<T>(
	versions: readonly Version<T>[],
	newest: Version<T>,
	before: T | undefined
): readonly Version<T>[] {
	const isOther = ({ tab, value }: Version<T>) =>
		tab !== newest.tab && !isBlank(value) && !isSame(value, newest.value) && !isSame(value, before);
	return [newest, ...versions.filter(isOther)];
}

/** What a device and a back-up hold, newest first. Nothing is dropped but what is there twice. */
export function mergeVersions<T>(mine: readonly Version<T>[], theirs: readonly Version<T>[]): readonly Version<T>[] {
	const all = [...mine, ...theirs].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
	return all.filter(({ tab, value }, index) => {
		const isThere = all.slice(0, index).some((newer) => newer.tab === tab || isSame(newer.value, value));
		return !isThere && (index === 0 || !isBlank(value));
	});
}

function isBlank(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === null || (typeof value === 'object' && Object.values(value).every(isBlank));
}
