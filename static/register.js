// Keeps the app on the phone once the page itself is there, and the makers of letter files when there is nothing better to do.
// The browser's own offer to install comes too early here: the app makes it, once there is something worth keeping.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());

addEventListener('load', async () => {
	try {
		await navigator.serviceWorker.register('/service-worker.js');
		const { active } = await navigator.serviceWorker.ready;
		const ask = () => active.postMessage({ type: 'keep-tools' });
		if ('requestIdleCallback' in globalThis) requestIdleCallback(ask, { timeout: 10_000 });
		else setTimeout(ask, 2_000);
	} catch {
		// This browser keeps no copy, or somebody works on the app, where the worker is not built.
	}
});
