import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { sourcesHash } from './src/sources-hash.ts';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter(),
		// Pages under /cases are opened from the phone's own copy, at any depth: addresses of scripts must not be relative.
		paths: { relative: false },
		// The same sources give the same worker byte for byte, so a rebuild alone never asks a phone to update.
		version: { name: sourcesHash() },
		serviceWorker: { register: false },
		inlineStyleThreshold: 0,
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../drizzle/*.ts', '../src/*.ts'] })
		}
	}
};
