import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// With its worker's part loaded here the library starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { FileFault } from './messages.ts';
import type { FileText } from './messages.ts';
import { pagesAsText } from './pdf-lines.ts';
import type { Piece } from './pdf-lines.ts';

/** The words of a PDF, page by page. Fonts and pictures are not looked at, and nothing is fetched. */
export async function pdfText(bytes: ArrayBuffer): Promise<FileText> {
	const task = getDocument({
		data: new Uint8Array(bytes),
		verbosity: 0,
		disableFontFace: true,
		useWorkerFetch: false,
		useWasm: false
	});
	const pdf = await task.promise.catch((error: unknown) => {
		throw new FileFault(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'failed');
	});
	const pages: Piece[][] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
		page.cleanup();
	}
	await task.destroy();
	const isEmpty = (pieces: readonly Piece[]) => !pieces.some(({ text }) => /\p{L}/u.test(text));
	return { text: pagesAsText(pages), pages: pages.length, emptyPages: pages.filter(isEmpty).length };
}

function pieceOf({
	str,
	transform,
	width,
	height,
	hasEOL
}: {
	str: string;
	transform: unknown[];
	width: number;
	height: number;
	hasEOL: boolean;
}): Piece {
	return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height, endsLine: hasEOL };
}
