import type { Result } from '../problem.ts';
import { read } from './connection.ts';

/** How safely the browser keeps what is here, as far as it tells. */
export interface StorageState {
	/** Whether it has promised not to clear it by itself. */
	persisted: boolean | undefined;
	/** In bytes. */
	usage: number | undefined;
	quota: number | undefined;
}

const marker = 'waymark-has-cases';

export async function storageState(): Promise<StorageState> {
	const storage = storageManager();
	const estimate = await storage?.estimate?.().catch(() => undefined);
	return {
		persisted: await storage?.persisted?.().catch(() => undefined),
		usage: estimate?.usage,
		quota: estimate?.quota
	};
}

/** Asks the browser not to clear what is here by itself. Says whether it promised. */
export async function askToPersist(): Promise<boolean> {
	return (
		(await storageManager()
			?.persist?.()
			.catch(() => false)) ?? false
	);
}

/**
 * What is found on the device at the start. `missing`: there were cases here and now there are none, so the browser has
 * cleared them. A browser that clears the marker as well looks like `new`.
 */
export async function checkAtStart(): Promise<Result<'new' | 'has-cases' | 'missing'>> {
	const result = await read((from) => from.objectStore('cases').getAll());
	if (!result.ok) return result;
	if (result.value.some(({ isExample }) => !isExample)) return { ok: true, value: 'has-cases' };
	return { ok: true, value: marked() ? 'missing' : 'new' };
}

/** Leaves a sign that there are cases here. */
export function markCases(): void {
	try {
		localStorage.setItem(marker, 'yes');
	} catch {
		// Without it a loss cannot be noticed, but nothing else changes.
	}
}

/** Takes the sign away: from then on a start with nothing is a new one. */
export function forgetCases(): void {
	try {
		localStorage.removeItem(marker);
	} catch {
		// There was none.
	}
}

function marked(): boolean {
	try {
		return localStorage.getItem(marker) !== null;
	} catch {
		return false;
	}
}

/** Old browsers and plain http have none. */
function storageManager(): Partial<StorageManager> | undefined {
	return (navigator as { storage?: StorageManager }).storage;
}
