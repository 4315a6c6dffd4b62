import type { Database, Settings, Shelf, Transaction } from './database.ts';
import type { Copied, SecondCopy } from './second-copy.ts';
import type { Step } from './steps.ts';

/** Files of single writes are gathered into one when there are so many. */
const mostFiles = 500;
const numberKey = 'copied-to' satisfies keyof Settings;
const wholeKey = 'copied-whole' satisfies keyof Settings;

/** Gives the steps of a transaction their number, inside it: numbers stand in the order the store did things in. */
export async function number(to: Transaction<'readwrite'>, steps: readonly Step[]): Promise<number> {
	const settings = to.objectStore('settings');
	const next = Number((await settings.get(numberKey)) ?? 0) + 1;
	await settings.put(String(next), numberKey);
	// What was taken out is to be gone from the copy too, even when the phone dies before it is.
	if (steps.some((step) => 'gone' in step && (step.shelf === 'cases' || step.shelf === 'pictures')))
		await settings.delete(wholeKey);
	return next;
}

/** Keeps the steps of a finished transaction a second time. */
export async function copy(database: Database, second: SecondCopy, at: number, steps: readonly Step[]): Promise<void> {
	await second.add(at, steps);
	const whole = await database.get('settings', wholeKey);
	if (whole === undefined) await gather(database, second);
	else if (at - Number(whole) > mostFiles) void gather(database, second).catch(() => undefined);
}

/** A store that never counted is new: what a second copy holds goes back into it, unless it is there. */
export async function bringBack(database: Database, second: SecondCopy): Promise<void> {
	if ((await database.get('settings', numberKey)) === undefined) {
		const kept = await second.readAll();
		const to = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
		if ((await to.objectStore('settings').get(numberKey)) === undefined) {
			for (const record of kept.records) await putBack(to as Transaction<'readwrite'>, record);
			await to.objectStore('settings').put(String(kept.number), numberKey);
		}
		await to.done;
	}
	if ((await database.get('settings', wholeKey)) === undefined) await gather(database, second);
}

async function putBack(to: Transaction<'readwrite'>, { shelf, key, value }: Copied): Promise<void> {
	if (!to.db.objectStoreNames.contains(shelf)) return;
	const store = to.objectStore(shelf);
	if ((await store.getKey(key as never)) !== undefined) return;
	await (store.keyPath === null ? store.put(value as never, key as never) : store.put(value as never));
}

/** Puts all that is in the store into one file of the copy. */
async function gather(database: Database, second: SecondCopy): Promise<void> {
	const shelves = [...database.objectStoreNames];
	const from = database.transaction(shelves, 'readonly');
	const at = (await from.objectStore('settings').get(numberKey)) ?? '0';
	const all = await Promise.all(shelves.map((shelf) => (shelf === 'pictures' ? [] : recordsOn(from, shelf))));
	const pictures = await from.objectStore('pictures').getAllKeys();
	await from.done;
	await second.renew(Number(at), all.flat(), pictures);
	await database.put('settings', at, wholeKey);
}

async function recordsOn(from: Transaction<'readonly'>, shelf: Shelf): Promise<readonly Copied[]> {
	const store = from.objectStore(shelf);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return keys.map((key, place) => ({ shelf, key, value: values[place] }));
}
