/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import type { KeptFile } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

// What is kept on the phone: the app with its guides at once, the makers of letter files (large) when the phone is idle.
const listed = self.__WB_MANIFEST as KeptFile[];
const everything = listed.filter(({ whenUsed }) => !whenUsed);
const isTool = ({ url }: KeptFile) => url.includes('/workers/');
const tools = everything.filter(isTool);
const app = everything.filter((file) => !isTool(file));
const toolCache = 'waymark-tools';
/** How many files are fetched beside each other: one after the other would be half a minute on a slow line. */
const lanes = 6;

const kept = new PrecacheController();
kept.addToCacheList(app);
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/^utm_/, /^x-sveltekit-/] }));

// Case screens, calculators and the way finder at any address are one shell, drawn on the phone: they never wait for the network.
registerRoute(
	new NavigationRoute(kept.createHandlerBoundToURL('/cases'), {
		allowlist: [/^\/cases([/?]|$)/, /^\/([a-zA-Z-]+\/)?(calculator|which-way)([/?]|$)/]
	})
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/workers/'),
	async ({ request }) => (await caches.match(request)) ?? fetchTool(request)
);

registerRoute(new NavigationRoute(({ request }) => fetch(request)));
setCatchHandler(async ({ request }) => {
	if (request.destination !== 'document') return Response.error();
	const { pathname } = new URL(request.url);
	const page = (await kept.matchPrecache(pathname.replace(/(.)\/$/, '$1'))) ?? (await kept.matchPrecache('/offline'));
	return page ?? Response.error();
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
	const wanted = new Set(listed.filter(isTool).map(({ url }) => addressOf(url)));
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

self.addEventListener('install', (event) => event.waitUntil(keepApp(event)));
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

// A newer version waits until the reader takes it: nothing here skips the wait by itself.
self.addEventListener('message', (event) => {
	const { type } = (event.data ?? {}) as { type?: string };
	if (type === 'take-over') void self.skipWaiting();
	if (type === 'keep-tools') {
		keepingTools ??= keepTools()
			.catch(() => tell({ type: 'stopped' }))
			.finally(() => (keepingTools = undefined));
		event.waitUntil(keepingTools);
	}
});
