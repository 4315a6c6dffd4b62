import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

interface Phone {
	/** Starts the browser on the phone's own profile, with nothing left of the last run but what is on its disk. */
	start(): Promise<{ context: BrowserContext; page: Page }>;
	/** Where the browser keeps what is on the phone's disk. */
	profile: string;
}

/** A phone whose browser can be killed and started again. */
export const test = base.extend<{ phone: Phone }>({
	phone: async ({ launchOptions, baseURL, viewport }, use) => {
		const profile = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
		const started: BrowserContext[] = [];
		await use({
			profile,
			async start() {
				const options = { ...launchOptions, baseURL: baseURL ?? '', viewport };
				const context = await chromium.launchPersistentContext(profile, options);
				started.push(context);
				return { context, page: context.pages()[0] ?? (await context.newPage()) };
			}
		});
		for (const context of started) await context.close().catch(() => undefined);
		await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

export interface Kill {
	/** Ends every process of the browser at once, as a phone does that needs the memory: no page hears of it. */
	now(): void;
	done: Promise<unknown>;
}

/** Makes ready beforehand, so that nothing but the kill itself lies between a moment and the end. */
export async function readyToKill(context: BrowserContext): Promise<Kill> {
	const browser = context.browser();
	if (!browser) throw new Error('a browser of its own');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const ids = processInfo.sort(({ type }) => (type === 'browser' ? -1 : 1)).map(({ id }) => id);
	if (processInfo[0]?.type !== 'browser') throw new Error('the browser’s own process is not among them');
	const now = () => {
		for (const id of ids) {
			try {
				process.kill(id, 'SIGKILL');
			} catch (error) {
				// Some end by themselves when the browser does.
				if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
			}
		}
	};
	return { now, done: new Promise((resolve) => browser.once('disconnected', resolve)) };
}
