/** What a change was in: one case, or no more than what is being typed in it; or anything. `erased` is a device's last word. */
export type Change = { in: string; only?: 'drafts' } | 'everything' | 'erased';

const channelName = 'waymark-journal';
const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** Hears of every change to the store, in this tab and the others. Gives a function that ends it. */
export function onChange(hear: (change: Change) => void): () => void {
	listen();
	listeners.add(hear);
	return () => listeners.delete(hear);
}

/** Tells this tab and the others. It says which case, never what. */
export function announce(change: Change): void {
	listen()?.postMessage(change);
	tell(change);
}

function listen(): BroadcastChannel | undefined {
	if (channel || !globalThis.BroadcastChannel) return channel;
	channel = new BroadcastChannel(channelName);
	channel.onmessage = ({ data }: MessageEvent<Change>) => tell(data);
	// A tab that slept may have missed something.
	globalThis.document?.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') tell('everything');
	});
	return channel;
}

function tell(change: Change): void {
	for (const hear of [...listeners]) hear(change);
}
