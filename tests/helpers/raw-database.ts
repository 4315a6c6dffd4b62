import type { Page } from '@playwright/test';

/** A store as some version of the app left it, to be laid down without the app's own code. */
export interface LeftBehind {
	version: number;
	stores: readonly {
		name: string;
		keyPath?: string | string[];
		indexes?: readonly { name: string; keyPath: string }[];
	}[];
	rows: Readonly<Record<string, readonly unknown[]>>;
	settings: Readonly<Record<string, string>>;
}

/** Lays a store down on the page's origin as it was left behind. */
export function layDown(page: Page, left: LeftBehind): Promise<void> {
	return page.evaluate(
		({ version, stores, rows, settings }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('waymark', version);
				request.onerror = () => reject(request.error as DOMException);
				request.onupgradeneeded = () => {
					for (const { name, keyPath, indexes = [] } of stores) {
						const store = request.result.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
						for (const index of indexes) store.createIndex(index.name, index.keyPath);
					}
				};
				request.onsuccess = () => {
					const database = request.result;
					const transaction = database.transaction(
						stores.map(({ name }) => name),
						'readwrite'
					);
					for (const [name, values] of Object.entries(rows)) {
						for (const value of values) transaction.objectStore(name).add(value);
					}
					for (const [key, value] of Object.entries(settings)) transaction.objectStore('settings').add(value, key);
					transaction.onabort = () => reject(transaction.error as DOMException);
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		left
	);
}

/** Everything in the store, read without the app's own code. Nothing when there is no store. */
export function dump(page: Page): Promise<Record<string, unknown> | undefined> {
	return page.evaluate(async () => {
		const there = await indexedDB.databases();
		if (!there.some(({ name }) => name === 'waymark')) return undefined;
		return new Promise<Record<string, unknown>>((resolve, reject) => {
			const request = indexedDB.open('waymark');
			request.onerror = () => reject(request.error as DOMException);
			request.onsuccess = () => {
				const database = request.result;
				const names = [...database.objectStoreNames];
				const transaction = database.transaction(names);
				const all = names.map((name) => {
					const store = transaction.objectStore(name);
					return { name, keys: store.getAllKeys(), values: store.getAll() };
				});
				// Numbers of writes say nothing of what is there.
				const isCount = (key: IDBValidKey) => String(key).startsWith('copied-');
				transaction.oncomplete = () => {
					database.close();
					const shelf = ({ name, keys, values }: (typeof all)[number]) =>
						[name, values.result.filter((_, place) => !isCount(keys.result[place] ?? ''))] as const;
					resolve(Object.fromEntries(all.map(shelf)));
				};
			};
		});
	});
}

/** Holds the store open as a tab does that runs an old version and lets nobody pass. */
export function holdOpen(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('waymark');
				request.onerror = () => reject(request.error as DOMException);
				request.onsuccess = () => {
					(globalThis as unknown as { held: IDBDatabase }).held = request.result;
					resolve();
				};
			})
	);
}
