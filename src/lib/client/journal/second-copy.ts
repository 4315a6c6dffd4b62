import type { Shelf } from './database.ts';
import type { Step } from './steps.ts';

/** A record by its key, on its shelf. */
export interface Copied {
	shelf: Shelf;
	key: IDBValidKey;
	value: unknown;
}

const cacheName = 'waymark-second-copy';
const address = '/second-copy/';

/**
 * What was written, kept a second time outside the store: a browser that finds its store damaged throws it away, which
 * happens when a phone ends it in the middle of a write. One file holds all there was up to a number, others what was
 * done after it.
 */
export interface SecondCopy {
	add(number: number, steps: readonly Step[]): Promise<void>;
	/** Puts everything there is up to a number in the place of what was kept before. */
	renew(number: number, all: readonly Copied[]): Promise<void>;
	/** Everything, as it stood after the last step; nothing where nothing was kept. */
	readAll(): Promise<{ number: number; records: readonly Copied[] }>;
}

/** Nothing where a browser has no such place, or lets nobody near it. */
export async function openSecondCopy(): Promise<SecondCopy | undefined> {
	const cache = await globalThis.caches?.open(cacheName).catch(() => undefined);
	return (
		cache && {
			add: (...given) => add(cache, ...given),
			renew: (...given) => renew(cache, ...given),
			readAll: () => readAll(cache)
		}
	);
}

function add(cache: Cache, number: number, steps: readonly Step[]): Promise<void> {
	return cache.put(`${address}after/${number}`, Response.json(steps));
}

async function renew(cache: Cache, number: number, all: readonly Copied[]): Promise<void> {
	await cache.put(`${address}all/${number}`, Response.json(all));
	const old = (await filesIn(cache)).filter((file) =>
		file.kind === 'all' ? file.number < number : file.number <= number
	);
	await Promise.all(old.map(({ request }) => cache.delete(request)));
}

async function readAll(cache: Cache): Promise<{ number: number; records: readonly Copied[] }> {
	const files = await filesIn(cache);
	const whole = files.filter(({ kind }) => kind === 'all').at(-1);
	const after = files.filter(({ kind, number }) => kind === 'after' && number > (whole?.number ?? -1));
	let records = (whole && (await read<readonly Copied[]>(cache, whole.request))) ?? [];
	for (const { request } of after)
		for (const step of (await read<readonly Step[]>(cache, request)) ?? []) records = take(records, step);
	return { number: after.at(-1)?.number ?? whole?.number ?? 0, records };
}

/** In the order they were written in. */
async function filesIn(cache: Cache) {
	const files = (await cache.keys()).map((request) => {
		const [kind, number] = new URL(request.url).pathname.slice(address.length).split('/');
		return { kind, number: Number(number), request };
	});
	return files.sort((a, b) => a.number - b.number);
}

/** A file that was half written when the phone died holds nothing. */
async function read<T>(cache: Cache, request: Request): Promise<T | undefined> {
	const file = await cache.match(request);
	return (await file?.json().catch(() => undefined)) as T | undefined;
}

function take(records: readonly Copied[], step: Step): readonly Copied[] {
	const [from, to] = 'gone' in step ? step.gone : [step.key, step.key];
	const left = records.filter(
		({ shelf, key }) => shelf !== step.shelf || indexedDB.cmp(key, from) < 0 || indexedDB.cmp(key, to) > 0
	);
	return 'gone' in step ? left : [...left, step];
}
