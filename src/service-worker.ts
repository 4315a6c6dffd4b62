/// <reference lib="webworker" />
import { addPlugins, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// What is kept on the phone: the app with its guides at once, the makers of letter files (large) when the phone is idle.
const everything = self.__WB_MANIFEST.map((entry) => (typeof entry === 'string' ? { url: entry } : entry));
const isTool = ({ url }: PrecacheEntry) => url.includes('/workers/');
const tools = everything.filter(isTool).map(({ url }) => url);
const app = everything.filter((entry) => !isTool(entry));
const toolCache = 'waymark-tools';

let keptFiles = 0;
let keptBytes = 0;

addPlugins([
	{
		cacheWillUpdate: async ({ response }) => {
			keptBytes += (await response.clone().arrayBuffer()).byteLength;
			return response.ok ? response : null;
		},
		handlerDidComplete: async ({ event }) => {
			if (event?.type !== 'install') return;
			keptFiles += 1;
			await tell({ type: 'kept', files: keptFiles, of: app.length, bytes: keptBytes });
		}
	}
]);
precacheAndRoute(app, { ignoreURLParametersMatching: [/^utm_/, /^x-sveltekit-/] });

// Case screens and calculators at any address are one shell, drawn on the phone: they never wait for the network.
registerRoute(
	new NavigationRoute(createHandlerBoundToURL('/cases'), {
		allowlist: [/^\/cases(\/|$)/, /^\/([a-zA-Z-]+\/)?calculator(\/|$)/]
	})
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/workers/'),
	async ({ request }) => (await caches.match(request)) ?? keepTool(request)
);

registerRoute(new NavigationRoute(({ request }) => fetch(request)));
setCatchHandler(async ({ request }) => {
	const offline = request.destination === 'document' ? await matchPrecache('/offline') : undefined;
	return offline ?? Response.error();
});

async function keepTool(request: Request): Promise<Response> {
	const response = await fetch(request);
	if (response.ok) await (await caches.open(toolCache)).put(request, response.clone());
	return response;
}

/** Fetches the tools that are not here yet and lets go of those of older versions. */
async function keepTools(): Promise<void> {
	const cache = await caches.open(toolCache);
	const wanted = new Set(tools.map((url) => new URL(url, self.location.origin).href));
	for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	await cache.addAll([...wanted].filter((url) => !kept.has(url)));
	await tell({ type: 'tools-kept', files: wanted.size });
}

async function tell(message: object): Promise<void> {
	const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	for (const page of pages) page.postMessage(message);
}

// A newer version waits until the reader takes it: nothing here skips the wait by itself.
self.addEventListener('message', (event) => {
	const { type } = (event.data ?? {}) as { type?: string };
	if (type === 'take-over') void self.skipWaiting();
	if (type === 'keep-tools') event.waitUntil(keepTools().catch(() => {}));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
