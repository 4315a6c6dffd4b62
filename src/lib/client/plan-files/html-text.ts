const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The text of the plain HTML that a converter writes. A row is one line, unless a cell holds a list or paragraphs of its own. */
export function htmlAsText(html: string): string {
	const rows = html.replace(/<tr\b[^>]*>(.*?)<\/tr>/gs, (_all, inside: string) => `<p>${rowOf(inside)}</p>`);
	return linesOf(rows)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function rowOf(inside: string): string {
	const cells = [...inside.matchAll(/<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
		linesOf(cell).filter((line) => line.trim() !== '')
	);
	const lines = cells.every((cell) => cell.length <= 1) ? [cells.flat().join(' | ')] : cells.flat();
	return lines.map(escaped).join('<br />');
}

function linesOf(html: string): readonly string[] {
	return html
		.replace(/\s+/g, ' ')
		.replace(/<li\b[^>]*>/g, '\n- ')
		.replace(/<\/(?:p|h[1-6]|table|ul|ol)>/g, '\n')
		.replace(/<br\s*\/?>/g, '\n')
		.replace(/<h[1-6]\b[^>]*>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
		.split('\n')
		.map((line) => line.trim());
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
