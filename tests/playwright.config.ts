import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.ts';

const port = process.env.PORT ?? '4310';
const executablePath = findBrowser()?.path;

export default defineConfig({
	testDir: 'journeys',
	testMatch: '*.spec.ts',
	outputDir: '../.svelte-kit/journeys',
	fullyParallel: true,
	workers: 2,
	forbidOnly: !!process.env.CI,
	// A machine with other work to do can be late; what needed a second try is told as such.
	retries: 2,
	reporter: [['list']],
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		...devices['Pixel 7'],
		viewport: { width: 390, height: 844 },
		baseURL: `http://localhost:${port}`,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// Recording slows every step: ask for it with TRACE=1.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node src/server.ts',
		cwd: '..',
		url: `http://localhost:${port}/`,
		env: { PORT: port, DATABASE_FILE: ':memory:' },
		reuseExistingServer: false
	}
});
