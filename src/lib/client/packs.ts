import type { PackSize } from './kept.ts';

/** A part of the app that is kept on the phone when somebody wants it: longer guides, another language. */
export interface Pack extends PackSize {
	id: string;
	isHere: boolean;
	/** How many of its files are here, while it is fetched. */
	done?: number;
}

type FromWorker = { type: 'pack'; id: string; files: number } | { type: 'packs-ready' | 'pack-stopped' };

/** Tells which packs there are and how they stand, now and whenever that changes. Returns how to stop listening. */
export function watchPacks(tell: (packs: readonly Pack[], isStopped: boolean) => void): () => void {
	const workers = (navigator as Partial<Navigator>).serviceWorker;
	if (!workers) return () => {};
	const stop = new AbortController();
	const done = new Map<string, number>();
	let isStopped = false;
	const look = async () => {
		const packs = await readPacks(done);
		if (!stop.signal.aborted) tell(packs, isStopped);
	};
	const hear = ({ data }: MessageEvent<FromWorker>) => {
		if (!data.type.startsWith('pack')) return;
		isStopped = data.type === 'pack-stopped';
		if (data.type === 'pack') done.set(data.id, data.files);
		else done.clear();
		void look();
	};
	workers.addEventListener('message', hear, { signal: stop.signal });
	void workers.ready.then(look);
	return () => stop.abort();
}

/** Asks for a pack, or lets go of it. */
export async function choosePack(id: string, isWanted: boolean, language: string): Promise<void> {
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage({ type: 'choose-packs', language, choice: { [id]: isWanted }, isSparing: isSparing() });
}

/** The phone has to save data, where the browser says so. */
function isSparing(): boolean {
	return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

async function readPacks(done: ReadonlyMap<string, number>): Promise<readonly Pack[]> {
	const answer = await fetch('/keep/sizes.json').catch(() => undefined);
	const sizes = answer?.ok ? ((await answer.json()) as Record<string, PackSize>) : {};
	const kept = await Promise.all(
		Object.keys(sizes).map(async (id) => [id, (await caches.match(`/keep/${id}.json`)) !== undefined] as const)
	);
	const here = Object.fromEntries(kept);
	return Object.entries(sizes).map(([id, size]) => {
		const files = done.get(id);
		return { id, ...size, isHere: here[id] ?? false, ...(files !== undefined && !here[id] && { done: files }) };
	});
}
