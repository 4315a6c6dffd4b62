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
	switch (task.kind) {
		case 'pdf':
			return (await loadPdf()).makePdf(task.letter, task.words);
		case 'docx':
			return allDrawn(await (await loadWord()).letterDocx(task.letter, task.words));
		case 'prepare':
			await Promise.all([loadWord(), loadPdf().then(({ fetchFonts }) => fetchFonts())]);
			return allDrawn(new ArrayBuffer(0));
	}
}

function allDrawn(bytes: ArrayBuffer): MadeFile {
	return { bytes, undrawn: [] };
}

function loadPdf() {
	return import('./pdf/make-pdf.ts').catch(notSaved);
}

function loadWord() {
	return import('./word/letter-docx.ts').catch(notSaved);
}

function notSaved(): never {
	throw new MakerFault('not-saved');
}
