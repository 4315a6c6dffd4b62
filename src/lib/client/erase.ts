import { deleteDB } from 'idb';
import { announce } from './journal/changes.ts';
import { letIn, shutOut } from './journal/connection.ts';
import { databaseName } from './journal/database.ts';
import { releaseAll } from './journal/held.ts';
import { Stopped, problemOf } from './problem.ts';
import type { Problem, Result } from './problem.ts';

/** The app’s own files, the same on every phone. Every other cache goes: even the language of a guide says something. */
const appCaches = [/^workbox-precache/, /^waymark-tools$/];

/**
 * Deletes everything of the family's on this device: the store, what was cached, what was noted, what waits to be shown.
 * It says so only when it is gone.
 */
export async function eraseDevice(): Promise<Result<true>> {
	announce('erased');
	releaseAll();
	let problem: Problem | undefined;
	// The store comes last: a tab that will not let go of it must not keep the rest from going.
	for (const step of [clearNotes, deleteCaches, closeNotifications, deleteDatabases]) {
		try {
			await step();
		} catch (error) {
			if (!isRefusal(error)) problem ??= problemOf(error);
		}
	}
	return problem ? { ok: false, problem } : { ok: true, value: true };
}

/** A browser that lets nobody near a store keeps nothing in it. */
function isRefusal(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'SecurityError';
}

function clearNotes(): void {
	localStorage.clear();
	sessionStorage.clear();
}

async function databaseNames(): Promise<readonly string[]> {
	const known = await indexedDB.databases?.();
	return known?.flatMap(({ name }) => name ?? []) ?? [databaseName];
}

/**
 * Tabs that still hold a store let it go when they hear of it; one that does not is named as what stands in the way. The
 * browser then goes on waiting for it, and tells a second request nothing at all.
 */
async function deleteDatabases(): Promise<void> {
	const names = await databaseNames();
	await shutOut({ kind: 'erased' });
	await new Promise((resolve, reject) => {
		const blocked = () => {
			void shutOut({ kind: 'old-tab' });
			reject(new Stopped({ kind: 'old-tab' }));
		};
		const patience = setTimeout(blocked, 5_000);
		const deleted = Promise.all(names.map((name) => deleteDB(name, { blocked })));
		deleted
			.finally(() => {
				clearTimeout(patience);
				letIn();
			})
			.then(resolve, reject);
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
