import { join } from 'node:path';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import type * as rooms from './client-rooms.ts';

/** The device's rooms as they run in a page. */
export type Client = typeof rooms;

const root = join(import.meta.dirname, '../..');
const built = new Map<string, Promise<string>>();

interface Served {
	/** The module to serve; all of the device's rooms unless said. */
	entry?: string;
	/** Code to add to a file of `src`, by its ending: how a later version of the app is made. */
	adding?: Readonly<Record<string, string>>;
}

/** Serves a module of the client, bundled in memory, on an otherwise empty page of our own origin, under a strict policy. */
export async function serveClient(to: BrowserContext | Page, { entry, adding = {} }: Served = {}): Promise<void> {
	const file = entry ?? 'tests/helpers/client-rooms.ts';
	const key = JSON.stringify([file, adding]);
	if (!built.has(key)) built.set(key, bundle(file, adding));
	const code = await built.get(key);
	const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" };
	await to.route('**/client-page', (route) =>
		route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>Client</title>' })
	);
	await to.route('**/client-page.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code ?? '' }));
}

/** Opens the page and gives its module: `page.evaluate(([client]) => client.…, [client] as const)`. */
export async function openClient<M = Client>(page: Page): Promise<JSHandle<M>> {
	await page.goto('/client-page');
	const load = (path: string): Promise<M> => import(path) as Promise<M>;
	return page.evaluateHandle(load, '/client-page.js') as Promise<JSHandle<M>>;
}

async function bundle(entry: string, adding: Readonly<Record<string, string>>): Promise<string> {
	const addCode: Plugin = {
		name: 'add-code',
		enforce: 'pre',
		transform(code, id) {
			const ending = Object.keys(adding).find((one) => id.endsWith(one));
			return ending === undefined ? null : `${code}\n${adding[ending]}`;
		}
	};
	const outputs = (await build({
		configFile: false,
		root,
		logLevel: 'silent',
		plugins: [addCode],
		build: { write: false, minify: false, lib: { entry: join(root, entry), formats: ['es'] } }
	})) as Rolldown.RolldownOutput[];
	const chunks = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
	if (chunks.length !== 1) throw new Error(`${entry} made ${chunks.length} files, and one is served`);
	return chunks[0]?.code ?? '';
}
