import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { webManifest } from './src/web-manifest.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			injectRegister: false,
			manifest: webManifest,
			injectManifest: {
				globPatterns: ['client/**/*.{js,css,svg,png,webp,woff,woff2,webmanifest}', 'prerendered/**/*.{html,json}'],
				// The makers of letter files are in the list too, and the worker fetches them apart, when the phone is idle.
				globIgnores: ['server/**', '**/screenshots/**'],
				maximumFileSizeToCacheInBytes: 2_500_000
			},
			devOptions: { enabled: false }
		})
	],
	build: { assetsInlineLimit: 0 },
	worker: { format: 'es' },
	// Reads WOFF2, which the makers of letters do not: without this its dictionary goes to every phone.
	resolve: { alias: { 'brotli/decompress.js': `${import.meta.dirname}/src/lib/client/documents/pdf/no-woff2.ts` } },
	server: { port: 3000 },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		restoreMocks: true,
		setupFiles: ['tests/helpers/quiet-console.ts']
	}
});
