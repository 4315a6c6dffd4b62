import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startServer } from './server.ts';
import type { Running } from './server.ts';

interface Phone {
	/** A server of this test's own, so that it can be gone. */
	server: Running;
	/** What was complained of, and asked of anybody else: nothing, at the end of each test. */
	heard: string[];
}

/** A phone that keeps its copy of the app. */
export const test = base.extend<Phone>({
	server: async ({ browserName: _browser }, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	},
	heard: [
		async ({ context, server }, use) => {
			const heard: string[] = [];
			listen(context, server.url, heard);
			await use(heard);
			expect(heard, 'complaints, and requests to others').toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

function listen(context: BrowserContext, home: string, heard: string[]): void {
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.push(message.text());
	});
	context.on('weberror', (error) => heard.push(error.error().message));
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== home && !['blob:', 'data:'].includes(protocol)) heard.push(request.url());
	});
}

/** Visits the start once, until the app says that it is saved on the phone, the makers of files with it. */
export async function saveTheApp(page: Page, { url }: Running): Promise<void> {
	await page.goto(url);
	const saved = page.getByText('Saved on this phone. It works with no internet.');
	await expect(saved).toBeVisible({ timeout: 30_000 });
	await page.waitForFunction(async () => (await caches.has('waymark-tools')) && navigator.serviceWorker.controller);
}

/** From now on there is no signal, and no server at the other end of one. */
export async function goOffline(context: BrowserContext, server: Running): Promise<void> {
	await context.setOffline(true);
	await server.stop();
}
