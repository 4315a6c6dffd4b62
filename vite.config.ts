import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { findData } from './src/find-data.ts';
import { keptFiles } from './src/kept-files.ts';
import { translations } from './src/translations.ts';
import { webManifest } from './src/web-manifest.ts';

export default defineConfig({
	plugins: [
		translations(),
		findData(),
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			injectRegister: false,
			manifest: webManifest,
			injectManifest: {
				// The version is kept too: a page then compares itself with the copy on the phone, with no signal as well.
				globPatterns: [
					'client/**/*.{js,css,svg,woff,woff2}',
					'client/_app/version.json',
					'client/manifest.webmanifest',
					'prerendered/**/*.html'
				],
				manifestTransforms: [keptFiles]
			},
			devOptions: { enabled: false }
		})
	],
	build: {
		assetsInlineLimit: 0,
		// Lists of what each page will import weigh more than they save: after the first visit every file is on the phone.
		modulePreload: { resolveDependencies: (_file, deps) => deps.filter((file) => file.endsWith('.css')) }
	},
	worker: { format: 'es' },
	// Reads WOFF2, which the makers of letters do not: without this its dictionary goes to every phone.
	resolve: { alias: { 'brotli/decompress.js': `${import.meta.dirname}/src/lib/client/documents/pdf/no-woff2.ts` } },
	server: { port: 3000 },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		restoreMocks: true,
		// No test is about time: a slow machine may take what it needs.
		testTimeout: 60_000,
		setupFiles: ['tests/helpers/quiet-console.ts']
	}
});
