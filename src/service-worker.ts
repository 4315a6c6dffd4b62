/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import {
	changeChoice,
	dropOtherVersions,
	dropPacks,
	fromPacks,
	keepPacks,
	packSizes,
	readChoice,
	wantedPacks
} from './keep-packs.ts';
import type { PackChoice } from './keep-packs.ts';
import type { KeptFile } from './lib/client/kept.ts';

declare const self: ServiceWorkerGlobalScope;

// What is kept on the phone: the app with its short guides at once. When the phone is idle, the makers of letter files
// and the readers of plans (large), and what the reader chose: longer guides, another language.
const everything = self.__WB_MANIFEST as KeptFile[];
const isTool = ({ url }: KeptFile) => url.includes('/workers/');
const tools = everything.filter(isTool);
const app = everything.filter((file) => !isTool(file));
const toolCache = 'waymark-tools';
const version = app.find(({ url }) => url.endsWith('_app/version.json'))?.revision ?? '';
/** How many files are fetched beside each other: one after the other would be half a minute on a slow line. */
const lanes = 6;

const kept = new PrecacheController();
kept.addToCacheList(app);
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/^utm_/, /^x-sveltekit-/] }));

// Case screens, calculators and the way finder at any address are one shell, drawn on the phone: they never wait for the network.
registerRoute(
	new NavigationRoute(kept.createHandlerBoundToURL('/cases'), {
		allowlist: [/^\/cases([/?]|$)/, /^\/([a-zA-Z-]+\/)?(calculator|find|which-way)([/?]|$)/]
	})
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/workers/'),
	async ({ request }) => (await caches.match(request)) ?? fetchTool(request)
);

// Pages and words of another language, and longer guides: from the phone when they are kept there.
const packFirst = async ({ request }: { request: Request }) =>
	(await fromPacks(request.url, version)) ?? (await fetch(request));
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_app/immutable/'), packFirst);
registerRoute(new NavigationRoute(packFirst));
setCatchHandler(async ({ request }) => {
	if (request.destination !== 'document') return Response.error();
	const path = new URL(request.url).pathname.replace(/(.)\/$/, '$1');
	// A page that is not here in the reader's language is here in English.
	for (const page of [path, path.replace(/^\/[a-z]{2,3}(-[A-Za-z]+)?(?=\/|$)/, '') || '/', '/offline']) {
		const found = await kept.matchPrecache(page);
		if (found) return found;
	}
	return Response.error();
});

/** How much of all there is to keep is here by now. */
interface Progress {
	files: number;
	bytes: number;
}

/** Saves the app. What an earlier try saved is not fetched again. Where files are missing at the end the try has failed. */
async function keepApp(event: ExtendableEvent): Promise<void> {
	const progress: Progress = { files: 0, bytes: 0 };
	const waiting = [...app];
	const missing: unknown[] = [];
	const saveNext = async (): Promise<void> => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			try {
				await Promise.all(kept.strategy.handleAll({ event, request: requestFor(file), params: cacheKeyOf(file) }));
				await note(file, progress);
			} catch (error) {
				missing.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: lanes }, saveNext));
	if (missing.length > 0) throw missing[0];
}

function requestFor({ url, revision }: KeptFile): Request {
	return new Request(url, { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' });
}

function cacheKeyOf({ url }: KeptFile): { cacheKey: string | undefined } {
	return { cacheKey: kept.getCacheKeyForURL(url) };
}

let keepingTools: Promise<void> | undefined;

/** Fetches the tools that are not here yet and lets go of those of older versions. */
async function keepTools(): Promise<void> {
	const progress: Progress = { files: app.length, bytes: bytesOf(app) };
	const cache = await caches.open(toolCache);
	const wanted = new Set(tools.map(({ url }) => addressOf(url)));
	for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
	for (const file of tools) {
		if (!(await cache.match(file.url))) await cache.add(file.url);
		await note(file, progress);
	}
}

async function fetchTool(request: Request): Promise<Response> {
	const response = await fetch(request);
	if (response.ok) await (await caches.open(toolCache)).put(request, response.clone());
	return response;
}

async function note({ bytes }: KeptFile, progress: Progress): Promise<void> {
	progress.files += 1;
	progress.bytes += bytes;
	await tell({ type: 'kept', ...progress, ofFiles: everything.length, ofBytes: bytesOf(everything) });
}

async function tell(message: object): Promise<void> {
	const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	for (const page of pages) page.postMessage(message);
}

function bytesOf(files: readonly KeptFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function addressOf(url: string): string {
	return new URL(url, self.location.href).href;
}

/** What the phone has to save data for, where the browser says it. */
const isSparing = () =>
	(self.navigator as WorkerNavigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function wanted(language?: string): Promise<readonly string[]> {
	const sizes = await packSizes(await kept.matchPrecache('/keep/sizes.json'));
	return wantedPacks(Object.keys(sizes), await readChoice(), language);
}

/** The packs that an older version kept, for this one: what has not changed is taken over, the rest is fetched. */
async function takeOverPacks(): Promise<void> {
	if (isSparing()) return;
	await keepPacks(version, await wanted(), (progress) => tell({ type: 'pack', ...progress })).catch(() => {});
}

/** A newer version is on its way, or waits: what it kept already is not ours to drop. */
const hasNext = () => self.registration.installing !== null || self.registration.waiting !== null;

let packing: Promise<void> = Promise.resolve();

/** One after the other: what was asked for last is what is kept in the end. */
function pack({ language, choice = {}, isSparing: isAsked }: Asked): Promise<void> {
	packing = packing
		.then(async () => {
			await changeChoice(choice);
			const ids = await wanted(language);
			const isSaving = isAsked === true || isSparing();
			const pressed = await readChoice();
			const now = isSaving ? ids.filter((id) => pressed[id]) : ids;
			await keepPacks(version, now, (progress) => tell({ type: 'pack', ...progress }));
			await dropPacks(version, ids);
			if (!isSaving && !hasNext()) await dropOtherVersions(version);
			await tell({ type: 'packs-ready' });
		})
		.catch(() => tell({ type: 'pack-stopped' }));
	return packing;
}

async function isUpdate(): Promise<boolean> {
	return self.registration.active !== null;
}

self.addEventListener('install', (event) =>
	event.waitUntil(keepApp(event).then(async () => ((await isUpdate()) ? takeOverPacks() : undefined)))
);
self.addEventListener('activate', (event) => {
	void kept.activate(event);
	event.waitUntil(self.clients.claim());
});

// A notice leads to its case, in the app where it is open already.
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openAt(addressIn(event.notification.data)));
});

/** An address of our own; the start for anything else. */
function addressIn(data: unknown): string {
	const { address } = (data ?? {}) as { address?: unknown };
	const url = new URL(typeof address === 'string' ? address : '/cases', self.location.origin);
	return url.origin === self.location.origin ? url.href : new URL('/cases', self.location.origin).href;
}

async function openAt(url: string): Promise<void> {
	const [page] = await self.clients.matchAll({ type: 'window' });
	// A page that may not be focused or moved leaves it to a new one.
	const moved = await page
		?.focus()
		.then((focused) => focused.navigate(url))
		.catch(() => null);
	if (!moved) await self.clients.openWindow(url).catch(() => null);
}

interface Asked {
	type?: 'take-over' | 'keep-tools' | 'choose-packs';
	/** The language of the page that asks. */
	language?: string;
	/** The phone has to save data: nothing is fetched but what somebody pressed for. */
	isSparing?: boolean;
	choice?: PackChoice;
}

// A newer version waits until the reader takes it: nothing here skips the wait by itself.
self.addEventListener('message', (event) => {
	const asked = (event.data ?? {}) as Asked;
	if (asked.type === 'take-over') void self.skipWaiting();
	if (asked.type === 'choose-packs') event.waitUntil(pack(asked));
	if (asked.type === 'keep-tools') event.waitUntil(asked.isSparing || isSparing() ? spare() : keepTheRest(asked));
});

async function keepTheRest({ language }: Asked): Promise<void> {
	keepingTools ??= keepTools()
		.catch(() => tell({ type: 'stopped' }))
		.finally(() => (keepingTools = undefined));
	await keepingTools;
	await pack({ ...(language !== undefined && { language }) });
}

/** The app is here. The rest is fetched when it is used. */
async function spare(): Promise<void> {
	const here = { files: app.length, bytes: bytesOf(app) };
	await tell({ type: 'kept', ...here, ofFiles: here.files, ofBytes: here.bytes });
}
