/** A table as a file that spreadsheets open. */
export function tableFile(title: string, rows: readonly (readonly string[])[]): File {
	const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}.csv`;
	return new File([csv(rows)], name, { type: 'text/csv' });
}

/** Comma separated values, with a mark at the start by which spreadsheets see that it is Unicode. */
export function csv(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is kept as text: a spreadsheet must not work out what a family typed. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
