import { MakerFault } from './maker-messages.ts';
import type { MadeFile, MakerAnswer, MakerReply, MakerRequest, MakerTask } from './maker-messages.ts';

addEventListener('message', async ({ data: { id, task } }: MessageEvent<MakerRequest>) => {
	const answer = await answerTo(task);
	const reply: MakerReply = { id, answer };
	postMessage(reply, { transfer: answer.ok ? [answer.made.bytes] : [] });
});

async function answerTo(task: MakerTask): Promise<MakerAnswer> {
	try {
		return { ok: true, made: await make(task) };
	} catch (error) {
		return { ok: false, problem: error instanceof MakerFault ? error.problem : 'failed' };
	}
}

/** Each kind of file has its own library, loaded when it is first wanted. */
async function make(task: MakerTask): Promise<MadeFile> {
	if (task.kind === 'working-document') {
		const { workingDocx } = await import('./word/working-docx.ts').catch(notSaved);
		return { bytes: await workingDocx(task.paper), undrawn: [] };
	}
	const { kind, letter, words } = task;
	if (kind === 'pdf') return (await import('./pdf/make-pdf.ts').catch(notSaved)).makePdf(letter, words);
	const { letterDocx } = await import('./word/letter-docx.ts').catch(notSaved);
	return { bytes: await letterDocx(letter, words), undrawn: [] };
}

function notSaved(): never {
	throw new MakerFault('not-saved');
}
