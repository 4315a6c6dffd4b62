import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What an independent reader finds in a PDF. */
export interface ReadPdf {
	language: string | undefined;
	title: string | undefined;
	author: string | undefined;
	/** The XML in which the file says once more what it is. */
	metadata: string;
	isTagged: boolean;
	showsTitle: boolean;
	pages: readonly ReadPage[];
}
export interface ReadPage {
	/** In points. */
	size: readonly [number, number];
	/** As the eye meets it, line by line, the foot of the page last. */
	text: string;
	/** As a screen reader meets it: what kind of part it is, and what it says. */
	parts: readonly { role: string; text: string }[];
	fonts: readonly { name: string; isInFile: boolean }[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true }).promise;
	const { info, metadata } = await pdf.getMetadata();
	const facts = info as Record<string, string | undefined>;
	const pages = [];
	for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
	return {
		language: facts.Language,
		title: facts.Title,
		author: facts.Author,
		metadata: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
		isTagged: isTrue(await pdf.getMarkInfo(), 'Marked'),
		showsTitle: isTrue(await pdf.getViewerPreferences(), 'DisplayDocTitle'),
		pages
	};
}

/** The reader's types promise plain objects, and what comes are maps. */
function isTrue(facts: unknown, name: string): boolean {
	return facts instanceof Map ? facts.get(name) === true : (facts as Record<string, unknown> | null)?.[name] === true;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
	const [left, bottom, right, top] = page.view as [number, number, number, number];
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const words = new Map<string, string>();
	let text = '';
	let open = '';
	for (const item of items) {
		if ('str' in item) {
			const end = item.hasEOL ? '\n' : '';
			text += item.str + end;
			words.set(open, (words.get(open) ?? '') + item.str + end);
		} else if (item.type === 'beginMarkedContentProps') open = item.id ?? '';
		else if (item.type === 'endMarkedContent') open = '';
	}
	return {
		size: [right - left, top - bottom],
		text,
		parts: partsOf((await page.getStructTree()) as Node | null, 'Root', words),
		fonts: await fontsOf(page)
	};
}

interface Node {
	role?: string;
	type?: string;
	id?: string;
	children?: Node[];
}

/** Spans are a part of what they stand in. */
function partsOf(
	node: Node | null,
	role: string,
	words: ReadonlyMap<string, string>
): { role: string; text: string }[] {
	const parts: { role: string; text: string }[] = [];
	for (const child of node?.children ?? []) {
		const found =
			child.type === 'content'
				? [{ role, text: words.get(child.id ?? '') ?? '' }]
				: partsOf(child, child.role === 'Span' ? role : (child.role ?? role), words);
		for (const part of found) {
			const last = parts.at(-1);
			if (last && last.role === part.role && part.role === role) last.text += part.text;
			else parts.push({ ...part });
		}
	}
	return parts;
}

async function fontsOf(page: PDFPageProxy): Promise<{ name: string; isInFile: boolean }[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const used = new Set(
		fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [argsArray[at][0] as string] : []))
	);
	return [...used].map((id) => {
		const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean; isType3Font?: boolean };
		return { name: font.name, isInFile: font.isType3Font === true || font.missingFile === false };
	});
}

/** How much of the place where a text stands is dark when the page is painted, from 0 to 1. */
export async function inkAt(bytes: Uint8Array, words: string): Promise<number> {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const page = await pdf.getPage(1);
	const viewport = page.getViewport({ scale: 2 });
	const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(viewport.width, viewport.height);
	await page.render({ canvas, canvasContext: context, viewport }).promise;
	const { items } = await page.getTextContent();
	const place = items.find((item) => 'str' in item && item.str.includes(words));
	if (!place || !('str' in place)) throw new Error(`${words} is not on the page`);
	const [, , , size, x, y] = place.transform as [number, number, number, number, number, number];
	const [left, top] = viewport.convertToViewportPoint(x, y + size) as [number, number];
	const { data } = context.getImageData(left, top, place.width * 2, size * 2);
	const dots = Array.from({ length: data.length / 4 }, (_, at) => data.subarray(at * 4, at * 4 + 3));
	return dots.filter((dot) => Math.min(...dot) < 128).length / dots.length;
}

interface CanvasFactory {
	create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}
