/** How the copy of the app on this phone stands. */
export type AppCopy =
	| { state: 'none' }
	| { state: 'saving'; files: number; of: number; bytes: number }
	| { state: 'saved' }
	| { state: 'newer-waits' };

type FromWorker = { type: 'kept'; files: number; of: number; bytes: number } | { type: 'tools-kept'; files: number };

let isTaking = false;

/** Tells how the copy stands, now and whenever that changes. Returns how to stop listening. */
export function watchAppCopy(tell: (copy: AppCopy) => void): () => void {
	if (!('serviceWorker' in navigator)) return () => {};
	const workers = navigator.serviceWorker;
	const stop = new AbortController();
	const { signal } = stop;

	workers.addEventListener(
		'message',
		({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'kept' && !workers.controller) tell({ state: 'saving', ...data });
		},
		{ signal }
	);
	workers.addEventListener('controllerchange', () => (isTaking ? location.reload() : tell({ state: 'saved' })), {
		signal
	});
	void workers.ready.then((registration) => {
		const look = () => tell(registration.waiting && workers.controller ? { state: 'newer-waits' } : { state: 'saved' });
		look();
		registration.addEventListener(
			'updatefound',
			() => registration.installing?.addEventListener('statechange', look, { signal }),
			{ signal }
		);
	});
	return () => stop.abort();
}

/** Takes the newer version. What was typed is saved already; only this page reloads by itself. */
export async function takeNewerCopy(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	if (!registration?.waiting) return;
	isTaking = true;
	registration.waiting.postMessage({ type: 'take-over' });
}

/** Asks for the makers of letter files, when the phone has nothing better to do. */
export function keepToolsWhenIdle(): void {
	const ask = () => navigator.serviceWorker?.controller?.postMessage({ type: 'keep-tools' });
	if ('requestIdleCallback' in window) requestIdleCallback(ask, { timeout: 30_000 });
	else setTimeout(ask, 5_000);
}
