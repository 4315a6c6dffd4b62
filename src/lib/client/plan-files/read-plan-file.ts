import type { FileAnswer, FileKind, FileProblem, ReadRequest } from './messages.ts';

/** A plan with all its reports scanned in has some 30 MB; nothing with words in it has more. */
const mostBytes = 50_000_000;
/** Long enough for a slow phone and a long plan. */
const patience = 90_000;

/** Reads the words of a plan from a file, on this device: the file goes nowhere. The heavy libraries load in a worker. */
export async function readPlanFile(file: File): Promise<FileAnswer> {
	if (file.size > mostBytes) return { ok: false, problem: 'too-big' };
	const bytes = await file.arrayBuffer();
	const kind = kindOf(new Uint8Array(bytes, 0, Math.min(1024, bytes.byteLength)), file.name);
	if ('problem' in kind) return { ok: false, problem: kind.problem };
	if (kind.is === 'text') return { ok: true, read: { text: new TextDecoder().decode(bytes), pages: 1, emptyPages: 0 } };
	return askWorker(start[kind.is](), { bytes });
}

/** What a file is by its first bytes: its name may say anything. */
export function kindOf(start: Uint8Array, name: string): { is: FileKind } | { problem: FileProblem } {
	const begins = (...bytes: number[]) => bytes.every((byte, at) => start[at] === byte);
	const text = new TextDecoder('latin1').decode(start);
	if (text.includes('%PDF-')) return { is: 'pdf' };
	if (begins(0x50, 0x4b, 0x03, 0x04)) return { is: 'docx' };
	if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'old-word' };
	if (begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47) || text.slice(4, 8) === 'ftyp')
		return { problem: 'scan' };
	return /\.(txt|md)$/i.test(name) && !start.includes(0) ? { is: 'text' } : { problem: 'other' };
}

/** Each kind of file has a worker of its own: a phone fetches the one it needs. */
const start: Readonly<Record<Exclude<FileKind, 'text'>, () => Worker>> = {
	pdf: () => new Worker(new URL('./plan-pdf.worker.ts', import.meta.url), { type: 'module' }),
	docx: () => new Worker(new URL('./plan-docx.worker.ts', import.meta.url), { type: 'module' })
};

function askWorker(worker: Worker, request: ReadRequest): Promise<FileAnswer> {
	return new Promise((resolve) => {
		const end = (answer: FileAnswer) => {
			clearTimeout(timer);
			worker.terminate();
			resolve(answer);
		};
		const timer = setTimeout(() => end({ ok: false, problem: 'failed' }), patience);
		worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
			// The PDF library says a word of its own when it is loaded.
			if (typeof data.ok === 'boolean') end(data);
		};
		worker.onerror = () => end({ ok: false, problem: 'not-saved' });
		worker.postMessage(request, [request.bytes]);
	});
}
