/** How the copy of the app on this phone stands. One that was `stopped` goes on by itself, when there is a signal again. */
export type AppCopy = { state: 'none' | 'saved' | 'newer-waits' } | ({ state: 'saving' | 'stopped' } & Kept);

/** What of the app is on the phone by now. */
export interface Kept {
	files: number;
	ofFiles: number;
	bytes: number;
	ofBytes: number;
}

type FromWorker = ({ type: 'kept' } & Kept) | { type: 'stopped' | 'pack' | 'packs-ready' | 'pack-stopped' };

let isTaking = false;

/** Tells how the copy stands, now and whenever that changes. Returns how to stop listening. */
export function watchAppCopy(tell: (copy: AppCopy) => void): () => void {
	if (!('serviceWorker' in navigator)) return () => {};
	const workers = navigator.serviceWorker;
	const stop = new AbortController();
	const { signal } = stop;
	let kept: Kept | undefined;
	let isStopped = false;
	let followed: ServiceWorker | undefined;

	const look = async (): Promise<void> => {
		const registration = await workers.getRegistration();
		if (signal.aborted) return;
		if (registration?.installing) follow(registration.installing);
		if (registration?.waiting && workers.controller) tell({ state: 'newer-waits' });
		else if (kept && kept.files < kept.ofFiles) tell({ state: isStopped ? 'stopped' : 'saving', ...kept });
		else tell({ state: registration?.active ? 'saved' : 'none' });
	};
	const follow = (installing: ServiceWorker): void => {
		if (installing === followed) return;
		followed = installing;
		const change = () => {
			isStopped = installing.state === 'redundant';
			void look();
		};
		installing.addEventListener('statechange', change, { signal });
	};
	const hear = ({ data, source }: MessageEvent<FromWorker>): void => {
		// Longer guides and languages are told of elsewhere.
		if (data.type !== 'kept' && data.type !== 'stopped') return;
		// A newer version saves itself beside the one in use: that is told when all of it is there.
		if (workers.controller && source !== workers.controller) return;
		isStopped = data.type === 'stopped' || (source as ServiceWorker).state === 'redundant';
		if (data.type === 'kept') kept = data;
		void look();
	};

	workers.addEventListener('message', hear, { signal });
	workers.addEventListener('controllerchange', () => (isTaking ? location.reload() : void look()), { signal });
	addEventListener('online', () => isStopped && void goOnSaving(), { signal });
	void look();
	void workers.ready.then((registration) => {
		registration.addEventListener('updatefound', () => void look(), { signal });
		// An installed app may stay open for weeks: it asks for a newer version whenever it is looked at again.
		const ask = () => document.visibilityState === 'visible' && void registration.update().catch(() => {});
		document.addEventListener('visibilitychange', ask, { signal });
		void look();
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

/** Tells when a newer version took over under this page: files of its own version may be gone from then on. */
export function watchReplaced(tell: () => void): () => void {
	const workers = (navigator as Partial<Navigator>).serviceWorker;
	let isCopy = workers?.controller != null;
	const hear = () => {
		if (isCopy) tell();
		isCopy = true;
	};
	workers?.addEventListener('controllerchange', hear);
	return () => workers?.removeEventListener('controllerchange', hear);
}

/** Begins again where saving broke off: what is here is not fetched twice. */
async function goOnSaving(): Promise<void> {
	const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
	registration?.active?.postMessage({ type: 'keep-tools' });
}
