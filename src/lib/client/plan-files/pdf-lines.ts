/** A piece of text where it stands on a page, in points from the bottom left. */
export interface Piece {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
	endsLine: boolean;
}

interface Line {
	text: string;
	y: number;
	height: number;
	end: number;
}

/** The text of pages as lines: cells of a row with a bar between, a blank line between paragraphs, no page heads or feet. */
export function pagesAsText(pages: readonly (readonly Piece[])[]): string {
	const asLines = pages.map(linesOf);
	const repeated = repeatedIn(asLines);
	const texts = asLines.map((lines) => paragraphs(lines.filter(({ text }) => !repeated.has(plain(text)))));
	return texts.filter((text) => text !== '').join('\n\n');
}

function linesOf(pieces: readonly Piece[]): readonly Line[] {
	const lines: Line[] = [];
	let open: Line | undefined;
	for (const { text, x, y, width, height, endsLine } of pieces) {
		const size = height || open?.height || 10;
		if (open && Math.abs(open.y - y) > size / 2 && text.trim() !== '') open = undefined;
		if (text.trim() !== '') {
			if (!open) lines.push((open = { text: '', y, height: size, end: x }));
			const gap = x - open.end;
			// A gap of three letters is the next cell of a row; a small one is a space.
			const join =
				open.text === '' ? '' : gap > size * 1.5 ? ' | ' : gap > size * 0.15 && !/\s$/.test(open.text) ? ' ' : '';
			open.text += join + text;
			open.end = x + width;
		} else if (open && width > 0 && width <= size && !/\s$/.test(open.text)) open.text += ' ';
		if (endsLine) open = undefined;
	}
	return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** What stands on most pages, numbers aside, is the head or the foot. */
function repeatedIn(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const lines of pages) {
		const ends = new Set([...lines.slice(0, 3), ...lines.slice(-3)].map(({ text }) => plain(text)));
		for (const text of ends) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([text, count]) => (count >= 3 && count > pages.length / 2 ? [text] : [])));
}

function plain(text: string): string {
	return text.replace(/\d+/g, '#').trim();
}

function paragraphs(lines: readonly Line[]): string {
	return lines
		.map(({ text, y, height }, at) => {
			const before = lines[at - 1];
			if (!before) return text;
			const step = before.y - y;
			return step > height * 1.9 || step < 0 ? `\n${text}` : text;
		})
		.join('\n');
}
