import type { MakerAnswer, MakerReply, MakerRequest, MakerTask } from './maker-messages.ts';

/** Long enough for the slowest phone and the longest letter. */
const patience = 120_000;
/** The memory of a phone is small: without work the worker goes. */
const idleFor = 60_000;

interface Maker {
	worker: Worker;
	waiting: Map<number, (answer: MakerAnswer) => void>;
	idle?: ReturnType<typeof setTimeout>;
}

const failed = { ok: false, problem: 'failed' } as const;
const notSaved = { ok: false, problem: 'not-saved' } as const;

let maker: Maker | undefined;
let lastId = 0;

/** Asks the worker for a file. The heavy libraries load in it alone; it starts when first needed. */
export function askMaker(task: MakerTask): Promise<MakerAnswer> {
	const current = (maker ??= start());
	const request: MakerRequest = { id: ++lastId, task };
	clearTimeout(current.idle);
	return new Promise((resolve) => {
		const timer = setTimeout(() => stop(current, failed), patience);
		current.waiting.set(request.id, (answer) => {
			clearTimeout(timer);
			current.waiting.delete(request.id);
			resolve(answer);
		});
		current.worker.postMessage(request);
	});
}

function start(): Maker {
	const worker = new Worker(new URL('./letter-file.worker.ts', import.meta.url), { type: 'module' });
	const started: Maker = { worker, waiting: new Map() };
	worker.onmessage = ({ data: { id, answer } }: MessageEvent<MakerReply>) => {
		started.waiting.get(id)?.(answer);
		// A module that could not be fetched once is not fetched again by the same worker.
		if (!answer.ok && answer.problem === 'not-saved') stop(started, answer);
		else if (started.waiting.size === 0) started.idle = setTimeout(() => stop(started, failed), idleFor);
	};
	// The worker answers for its own faults: this one means that it could not be loaded.
	worker.onerror = () => stop(started, notSaved);
	return started;
}

function stop(stopped: Maker, answer: MakerAnswer): void {
	if (maker === stopped) maker = undefined;
	clearTimeout(stopped.idle);
	stopped.worker.terminate();
	for (const settle of [...stopped.waiting.values()]) settle(answer);
}
