import { deleteDB } from 'idb';
import { announce } from './journal/changes.ts';
import { disconnect } from './journal/connection.ts';
import { databaseName } from './journal/database.ts';
import { releaseAll } from './journal/held.ts';
import { Stopped, problemOf } from './problem.ts';
import type { Result } from './problem.ts';

/** The app’s own files, the same on every phone. Every other cache goes: even the language of a guide says something. */
const appCaches = [/^workbox-precache/, /^waymark-tools$/];

/**
 * Deletes everything of the family's on this device: the store, what was cached, what was noted, what waits to be shown.
 * It says so only when it is gone.
 */
export async function eraseDevice(): Promise<Result<true>> {
	try {
		announce('erased');
		releaseAll();
		localStorage.clear();
		sessionStorage.clear();
		await deleteCaches();
		await closeNotifications();
		// Last, for a tab that will not let go of the store must not keep the rest from going.
		await disconnect();
		await Promise.all((await databaseNames()).map(deleteDatabase));
		return { ok: true, value: true };
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
}

async function databaseNames(): Promise<readonly string[]> {
	const known = await indexedDB.databases?.();
	return known?.flatMap(({ name }) => name ?? []) ?? [databaseName];
}

/** Tabs that still hold the store let it go when they hear of it; one that does not is named as what stands in the way. */
function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const blocked = () => reject(new Stopped({ kind: 'old-tab' }));
		deleteDB(name, { blocked }).then(resolve, reject);
	});
}

async function deleteCaches(): Promise<void> {
	if (!globalThis.caches) return;
	const names = await caches.keys();
	const ofTheFamily = names.filter((name) => !appCaches.some((app) => app.test(name)));
	await Promise.all(ofTheFamily.map((name) => caches.delete(name)));
}

async function closeNotifications(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	for (const notification of (await registration?.getNotifications?.()) ?? []) notification.close();
}
