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
 * done after it. A picture is a file of its own, which is not written again.
 */
export interface SecondCopy {
	add(number: number, steps: readonly Step[]): Promise<void>;
	/** Puts everything there is up to a number in the place of what was kept before. Of pictures their keys are enough. */
	renew(number: number, all: readonly Copied[], pictures: readonly IDBValidKey[]): Promise<void>;
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

async function add(cache: Cache, number: number, steps: readonly Step[]): Promise<void> {
	const pictures = steps.filter((step) => step.shelf === 'pictures' && 'key' in step);
	const others = steps.filter((step) => !pictures.includes(step));
	await Promise.all([
		...pictures.map((step) => cache.put(fileOf(number, step), Response.json([step]))),
		others.length > 0 && cache.put(`${address}after/${number}`, Response.json(others))
	]);
}

function fileOf(number: number, step: Step): string {
	return `${address}picture/${number}/${'key' in step ? nameOf(step.key) : ''}`;
}

function nameOf(key: IDBValidKey): string {
	return encodeURIComponent(String(key));
}

async function renew(
	cache: Cache,
	number: number,
	all: readonly Copied[],
	pictures: readonly IDBValidKey[]
): Promise<void> {
	await cache.put(`${address}all/${number}`, Response.json(all));
	const here = new Set(pictures.map(nameOf));
	const old = (await filesIn(cache)).filter((file) => {
		if (file.kind === 'all') return file.number < number;
		return file.number <= number && !(file.kind === 'picture' && here.has(file.name));
	});
	await Promise.all(old.map(({ request }) => cache.delete(request)));
}

async function readAll(cache: Cache): Promise<{ number: number; records: readonly Copied[] }> {
	const files = await filesIn(cache);
	const whole = files.filter(({ kind }) => kind === 'all').at(-1);
	const done = files.filter(({ kind, number }) => kind === 'picture' || number > (whole?.number ?? -1));
	let records = (whole && (await read<readonly Copied[]>(cache, whole.request))) ?? [];
	for (const { request } of done)
		for (const step of (await read<readonly Step[]>(cache, request)) ?? []) records = take(records, step);
	return { number: Math.max(0, ...files.map(({ number }) => number)), records };
}

/** In the order they were written in. */
async function filesIn(cache: Cache) {
	const files = (await cache.keys()).map((request) => {
		const [kind, number, name = ''] = new URL(request.url).pathname.slice(address.length).split('/');
		return { kind, number: Number(number), name, request };
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
