/** A stretch of a section's text: from the first letter to after the last. */
export interface Stretch {
	text: string;
	start: number;
	end: number;
}

/** One line of a list, row of a table or paragraph, with its sentences. */
export interface Item extends Stretch {
	sentences: readonly Stretch[];
	/** It stands behind a bullet or a number, or is a row of a table. */
	isListed: boolean;
}

const bullet = /^\s*(?:[-–—•●○▪*·‣]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;
/** A line this long that stops without a full stop was broken by the edge of the page. */
const wholeLine = 60;

/** The lines, rows and paragraphs of a text. A paragraph that a file broke into lines is one item again. */
export function itemsOf(text: string): readonly Item[] {
	const items: Item[] = [];
	let open: { start: number; end: number } | undefined;
	const close = () => {
		if (open) items.push(itemAt(text, open.start, open.end));
		open = undefined;
	};
	for (const line of linesOf(text)) {
		if (line.text.trim() === '') close();
		else if (open && goesOn(text.slice(open.start, open.end), line.text)) open.end = line.end;
		else {
			close();
			open = { start: line.start, end: line.end };
		}
	}
	close();
	return items.filter(({ text: words }) => words !== '');
}

export function wordCount(text: string): number {
	return text.match(/[\p{L}\d][\p{L}\d'’-]*/gu)?.length ?? 0;
}

/** A heading or the words before a list: nothing is promised in it. */
export function isHeading({ text, isListed }: Item): boolean {
	return isLeadIn(text) || (!isListed && wordCount(text) <= 4 && !/[.!?]\s*$/.test(text));
}

/** The words before a list: “Sami will have:”. */
export function isLeadIn(text: string): boolean {
	return /:\s*$/.test(text);
}

function linesOf(text: string): readonly Stretch[] {
	const lines: Stretch[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({ text: line, start, end: start + line.length });
		start += line.length + 1;
	}
	return lines;
}

function goesOn(before: string, line: string): boolean {
	if (bullet.test(line) || /[.:;!?|]\s*$/.test(before) || line.includes('|')) return false;
	const lastLine = before.slice(before.lastIndexOf('\n') + 1);
	return /^\s*[\p{Ll}\d(]/u.test(line) || lastLine.trimEnd().length >= wholeLine;
}

function itemAt(text: string, from: number, to: number): Item {
	const raw = text.slice(from, to);
	const listed = bullet.exec(raw)?.[0].length;
	const mark = listed ?? raw.length - raw.trimStart().length;
	const start = from + mark;
	const words = raw.slice(mark).trimEnd();
	return {
		text: words,
		start,
		end: start + words.length,
		sentences: sentencesOf(words, start),
		isListed: listed !== undefined || words.includes('|')
	};
}

/** A full stop ends a sentence before a capital; one in “e.g.” or “Mrs.” or “1.5” does not. */
function sentencesOf(text: string, offset: number): readonly Stretch[] {
	const sentences: Stretch[] = [];
	let start = 0;
	const add = (end: number) => {
		const raw = text.slice(start, end);
		const lead = raw.length - raw.trimStart().length;
		const words = raw.trim();
		if (words !== '')
			sentences.push({ text: words, start: offset + start + lead, end: offset + start + lead + words.length });
		start = end;
	};
	for (const { index, 0: found } of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}“"(])/gu)) {
		if (/\b(?:e\.g|i\.e|Mrs?|Ms|Dr|approx|no)$/iu.test(text.slice(start, index))) continue;
		add(index + found.trimEnd().length);
	}
	add(text.length);
	return sentences;
}
