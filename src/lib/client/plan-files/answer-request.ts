import { FileFault } from './messages.ts';
import type { FileAnswer, FileText, ReadRequest } from './messages.ts';

/** In a worker: answers the one request it was started for. */
export function answerRequest(read: (bytes: ArrayBuffer) => Promise<FileText>): void {
	addEventListener('message', async ({ data }: MessageEvent<Partial<ReadRequest>>) => {
		if (data.bytes) postMessage(await answerTo(data.bytes, read));
	});
}

async function answerTo(bytes: ArrayBuffer, read: (bytes: ArrayBuffer) => Promise<FileText>): Promise<FileAnswer> {
	try {
		const found = await read(bytes);
		return /\p{L}{3}/u.test(found.text) ? { ok: true, read: found } : { ok: false, problem: 'scan' };
	} catch (error) {
		return { ok: false, problem: error instanceof FileFault ? error.problem : 'failed' };
	}
}
