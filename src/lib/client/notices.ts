import { isAppleTab } from './install.ts';

/** Whether this phone can show a notice of the app, as far as is known before anybody is asked. */
export type NoticeMeans = 'can' | 'blocked' | 'install' | 'none';

/** What came of a test. */
export type TestResult = 'shown' | 'not-allowed' | 'no-copy' | Exclude<NoticeMeans, 'can'>;

/** Nothing is asked here: browsers tell whether they were asked before. */
export function noticeMeans(): NoticeMeans {
	// An iPhone has notices in the installed app alone.
	if (isAppleTab()) return 'install';
	if (!('Notification' in globalThis) || !navigator.serviceWorker) return 'none';
	return Notification.permission === 'denied' ? 'blocked' : 'can';
}

/** Shows one notice now. Only from a press: the browser then asks whether it may. */
export async function sendTestNotice({ title, text }: { title: string; text: string }): Promise<TestResult> {
	const means = noticeMeans();
	if (means !== 'can') return means;
	try {
		if ((await Notification.requestPermission()) !== 'granted') return 'not-allowed';
		const worker = await navigator.serviceWorker.getRegistration();
		if (!worker?.active) return 'no-copy';
		await worker.showNotification(title, {
			body: text,
			// A second test stands in the place of the first. It has no picture of its own: a browser fetches that past the copy of the app, and there may be no signal.
			tag: 'test',
			data: { address: '/cases/current' }
		});
		return 'shown';
	} catch {
		return 'none';
	}
}
