// Keeps the app on the phone once the page itself is there, and the rest (makers of letter files, longer guides, the reader's
// language) when there is nothing better to do. On a phone that has to save data the rest waits until it is asked for.
// The browser's own offer to install comes too early here: the app makes it, once there is something worth keeping.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());

addEventListener('load', async () => {
	try {
		await navigator.serviceWorker.register('/service-worker.js');
		const { active } = await navigator.serviceWorker.ready;
		const { lang } = document.documentElement;
		const language = lang === 'en' ? localStorage.getItem('waymark.language') : lang;
		const isSparing = navigator.connection?.saveData === true;
		const ask = () => active.postMessage({ type: 'keep-tools', language, isSparing });
		if ('requestIdleCallback' in globalThis) requestIdleCallback(ask, { timeout: 10_000 });
		else setTimeout(ask, 2_000);
	} catch {
		// This browser keeps no copy, or somebody works on the app, where the worker is not built.
	}
});
