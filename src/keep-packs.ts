import type { KeptFile, PackSize } from './lib/client/kept.ts';

/** What the phone is asked to keep beside the app, by the id of the pack. What is not named follows the reader. */
export type PackChoice = Readonly<Record<string, boolean>>;

interface PackList {
	/** The version of the app it belongs to. */
	version: string;
	files: readonly KeptFile[];
}

export interface PackProgress {
	id: string;
	files: number;
	ofFiles: number;
}

/** The longer guides are kept unless a reader lets go of them; a language is kept by those who read it. */
const levels = ['full', 'easy-read'];
const choiceCache = 'waymark-choice';
const choiceAt = '/keep/choice.json';
const prefix = 'waymark-packs-';
const lanes = 4;

export async function readChoice(): Promise<PackChoice> {
	const kept = await (await caches.open(choiceCache)).match(choiceAt);
	return kept ? ((await kept.json()) as PackChoice) : {};
}

export async function changeChoice(change: PackChoice): Promise<void> {
	const choice = { ...(await readChoice()), ...change };
	await (await caches.open(choiceCache)).put(choiceAt, new Response(JSON.stringify(choice)));
}

/** Which packs are wanted: those chosen, the longer guides, and the language that is read. */
export function wantedPacks(
	all: Iterable<string>,
	choice: PackChoice,
	language: string | undefined
): readonly string[] {
	return [...all].filter((id) => choice[id] ?? (levels.includes(id) || id === language));
}

/** A page or a file out of a pack: of this version, or of an older one as long as this one is not here. */
export async function fromPacks(address: string, version: string): Promise<Response | undefined> {
	const { pathname } = new URL(address);
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	for (const name of [prefix + version, ...names.reverse()]) {
		const found = names.includes(name) && (await (await caches.open(name)).match(pathname.replace(/(.)\/$/, '$1')));
		if (found) return found;
	}
	return undefined;
}

/** Fetches what is wanted and not here. A file that is here from an older version and has not changed is not fetched. */
export async function keepPacks(
	version: string,
	wanted: readonly string[],
	tell: (progress: PackProgress) => Promise<void>
): Promise<void> {
	const cache = await caches.open(prefix + version);
	for (const id of wanted) {
		if (await cache.match(listAt(id))) continue;
		const list = await fetchList(id);
		// The server has a newer version by now: its own worker fetches it.
		if (list.version !== version) continue;
		await keepFiles(cache, list, await olderFiles(id, version), (files) =>
			tell({ id, files, ofFiles: list.files.length })
		);
		await cache.put(listAt(id), new Response(JSON.stringify(list)));
	}
}

/** Lets go of packs that are not wanted. */
export async function dropPacks(version: string, wanted: readonly string[]): Promise<void> {
	const cache = await caches.open(prefix + version);
	for (const request of await cache.keys()) {
		const id = packListed(new URL(request.url).pathname);
		if (id === undefined || wanted.includes(id)) continue;
		for (const { url } of (await readList(cache, id))?.files ?? []) await cache.delete(url);
		await cache.delete(request);
	}
}

/** Lets go of what other versions kept. */
export async function dropOtherVersions(version: string): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith(prefix) && name !== prefix + version) await caches.delete(name);
}

/** How large each pack is. The list of sizes is part of the app. */
export async function packSizes(response: Response | undefined): Promise<Readonly<Record<string, PackSize>>> {
	return response ? ((await response.json()) as Record<string, PackSize>) : {};
}

const listAt = (id: string) => `/keep/${id}.json`;
const packListed = (path: string) => /^\/keep\/(.+)\.json$/.exec(path)?.[1];

async function readList(cache: Cache, id: string): Promise<PackList | undefined> {
	const kept = await cache.match(listAt(id));
	return kept && ((await kept.json()) as PackList);
}

async function fetchList(id: string): Promise<PackList> {
	const response = await fetch(listAt(id), { cache: 'no-cache' });
	if (!response.ok) throw new Error(`There is no pack ${id}`);
	return (await response.json()) as PackList;
}

type Older = ReadonlyMap<string, { revision: string | null; cache: Cache }>;

async function olderFiles(id: string, version: string): Promise<Older> {
	const files = new Map<string, { revision: string | null; cache: Cache }>();
	for (const name of await caches.keys()) {
		if (!name.startsWith(prefix) || name === prefix + version) continue;
		const cache = await caches.open(name);
		for (const { url, revision } of (await readList(cache, id))?.files ?? []) files.set(url, { revision, cache });
	}
	return files;
}

async function keepFiles(
	cache: Cache,
	{ files }: PackList,
	older: Older,
	tell: (files: number) => Promise<void>
): Promise<void> {
	const waiting = [...files];
	let here = 0;
	const keepNext = async (): Promise<void> => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			await keepFile(cache, file, older);
			here += 1;
			await tell(here);
		}
	};
	await Promise.all(Array.from({ length: lanes }, keepNext));
}

async function keepFile(cache: Cache, { url, revision }: KeptFile, older: Older): Promise<void> {
	if (await cache.match(url)) return;
	const old = older.get(url);
	const copy = old?.revision === revision ? await old.cache.match(url) : undefined;
	if (copy) await cache.put(url, copy);
	else await cache.add(new Request(url, { cache: revision === null ? 'default' : 'reload' }));
}
