import type { DraftValue } from './database.ts';
import type { Version } from './versions.ts';

/** A typed text the store did not take. It stays in this tab, and outlives a reload where the tab's own memory does. */
export interface Held {
	caseId: string;
	question: string;
	version: Version<DraftValue>;
	/** The text it grew out of. */
	before?: DraftValue;
}

const storageKey = 'waymark-unsaved';
let texts: Map<string, Held> | undefined;

/** Everything that was typed and could not be saved. */
export function held(): readonly Held[] {
	return [...load().values()];
}

export function hold(text: Held): void {
	load().set(keyOf(text), text);
	mirror();
}

/** Lets a text go that was saved or is not wanted. */
export function release(of: Pick<Held, 'caseId' | 'question'>): void {
	if (load().delete(keyOf(of))) mirror();
}

export function releaseCase(caseId: string): void {
	for (const text of held()) if (text.caseId === caseId) release(text);
}

export function releaseAll(): void {
	load().clear();
	mirror();
}

function keyOf({ caseId, question }: Pick<Held, 'caseId' | 'question'>): string {
	return `${caseId} ${question}`;
}

function load(): Map<string, Held> {
	texts ??= new Map(stored().map((text) => [keyOf(text), text]));
	return texts;
}

function stored(): Held[] {
	try {
		return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as Held[];
	} catch {
		return [];
	}
}

function mirror(): void {
	try {
		if (load().size === 0) sessionStorage.removeItem(storageKey);
		else sessionStorage.setItem(storageKey, JSON.stringify(held()));
	} catch {
		// Refused as well: what was typed is then in this page alone.
	}
}
