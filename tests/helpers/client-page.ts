import { join } from 'node:path';
import type { BrowserContext, JSHandle, Page, Route } from '@playwright/test';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import svelteConfig from '../../svelte.config.js';
import viteConfig from '../../vite.config.ts';
import type * as rooms from './client-rooms.ts';

/** The device's rooms as they run in a page. */
export type Client = typeof rooms;

type Files = ReadonlyMap<string, string | Uint8Array>;

const root = join(import.meta.dirname, '../..');
const address = '/client-page';
const built = new Map<string, Promise<Files>>();

interface Served {
	/** The module to serve; all of the device's rooms unless said. */
	entry?: string;
	/** Code to add to a file of `src`, by its ending: how a later version of the app is made. */
	adding?: Readonly<Record<string, string>>;
}

/** Serves a module of the client, bundled as the app is, on an otherwise empty page of our own origin and content policy. */
export async function serveClient(to: BrowserContext | Page, { entry, adding = {} }: Served = {}): Promise<void> {
	const file = entry ?? 'tests/helpers/client-rooms.ts';
	const key = JSON.stringify([file, adding]);
	if (!built.has(key)) built.set(key, bundle(file, adding));
	const files = await built.get(key);
	if (!files) throw new Error(`${file} was not bundled`);
	await to.route(new RegExp(`${address}(/.*)?$`), (route) => serve(route, files));
}

/** Opens the page and gives its module: `page.evaluate(([client]) => client.…, [client] as const)`. */
export async function openClient<M = Client>(page: Page): Promise<JSHandle<M>> {
	await page.goto(address);
	const load = (path: string): Promise<M> => import(path) as Promise<M>;
	return page.evaluateHandle(load, `${address}/entry.js`) as Promise<JSHandle<M>>;
}

async function bundle(entry: string, adding: Readonly<Record<string, string>>): Promise<Files> {
	const addCode: Plugin = {
		name: 'add-code',
		enforce: 'pre',
		transform(code, id) {
			const ending = Object.keys(adding).find((one) => id.endsWith(one));
			return ending === undefined ? null : `${code}\n${adding[ending]}`;
		}
	};
	const { output } = (await build({
		configFile: false,
		root,
		base: `${address}/`,
		logLevel: 'error',
		resolve: viteConfig.resolve ?? {},
		worker: viteConfig.worker ?? {},
		plugins: [addCode],
		build: {
			...viteConfig.build,
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(root, entry),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'entry.js' }
			}
		}
	})) as Rolldown.RolldownOutput;
	return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

function serve(route: Route, files: Files): Promise<void> {
	const name = new URL(route.request().url()).pathname.slice(address.length + 1);
	const headers = { 'content-security-policy': contentPolicy };
	if (name === '')
		return route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>Client</title>' });
	const body = files.get(name);
	if (body === undefined) return route.fulfill({ status: 404, headers });
	const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
	return route.fulfill({ body: Buffer.from(body), headers, contentType });
}

const keywords = ['self', 'none', 'unsafe-inline'];
const inPolicy = (value: unknown) => (keywords.includes(String(value)) ? `'${value}'` : String(value));
const contentPolicy = Object.entries(svelteConfig.kit?.csp?.directives ?? {})
	.map(([name, values]) => `${name} ${[values].flat().map(inPolicy).join(' ')}`)
	.join('; ');
