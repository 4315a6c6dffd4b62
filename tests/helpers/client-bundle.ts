import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import svelteConfig from '../../svelte.config.js';
import viteConfig from '../../vite.config.ts';

/** The files of a bundle, by their path. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;

const root = join(import.meta.dirname, '../..');
const base = '/tried/';
const entry = 'virtual:tried';

/** Bundles a module of `src`, as `src/lib/client/x.ts`, the way the app is, in memory. */
export async function bundleOf(module: string): Promise<Bundle> {
	const output = (await build({
		configFile: false,
		root,
		base,
		logLevel: 'error',
		resolve: viteConfig.resolve ?? {},
		worker: viteConfig.worker ?? {},
		plugins: [
			{
				name: 'tried',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? `import * as tried from ${JSON.stringify(join(root, module))}; window.tried = tried;`
						: undefined
			}
		],
		build: {
			...viteConfig.build,
			write: false,
			modulePreload: false,
			rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } }
		}
	})) as Rolldown.RolldownOutput;
	return new Map(output.output.map((file) => [base + file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

/** Opens an empty page of our own origin on which `window.tried` is the module, under the app's content policy. */
export async function openBundle(page: Page, bundle: Bundle): Promise<void> {
	await serve(page.context(), bundle);
	await page.goto(base);
	await page.waitForFunction(() => 'tried' in window);
}

async function serve(context: BrowserContext, bundle: Bundle): Promise<void> {
	await context.route(`**${base}**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		const headers = { 'content-security-policy': contentPolicy() };
		const body =
			pathname === base
				? `<!doctype html><title>Tried</title><script type="module" src="${base}entry.js"></script>`
				: bundle.get(pathname);
		if (body === undefined) return route.fulfill({ status: 404, headers });
		return route.fulfill({ body: Buffer.from(body), headers, contentType: typeOf(pathname) });
	});
}

function contentPolicy(): string {
	const directives = Object.entries(svelteConfig.kit?.csp?.directives ?? {});
	return directives
		.map(
			([name, values]) =>
				`${name} ${[values]
					.flat()
					.map((value) => (isKeyword(value) ? `'${value}'` : value))
					.join(' ')}`
		)
		.join('; ');
}

function isKeyword(value: unknown): boolean {
	return ['self', 'none', 'unsafe-inline'].includes(String(value));
}

function typeOf(path: string): string {
	if (path.endsWith('/')) return 'text/html';
	return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
