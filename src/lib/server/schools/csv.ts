/** A row of a table, and the line of the file it begins on. */
export interface CsvRow {
	line: number;
	fields: readonly string[];
}

/** Reads a table of commas and quotes as it comes, so that a file of any size takes little room. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<CsvRow> {
	let text = '';
	let line = 1;
	for await (const chunk of chunks) {
		text += chunk;
		// What comes after the last end of a line may be half a row.
		const end = text.lastIndexOf('\n') + 1;
		if (end === 0) continue;
		let at = 0;
		for (;;) {
			const read = rowAt(text, at, end);
			if (!read) break;
			if (read.fields.length > 1 || read.fields[0] !== '') yield { line, fields: read.fields };
			line += read.lines;
			at = read.next;
		}
		text = text.slice(at);
	}
	if (text.trim() === '') return;
	const last = rowAt(`${text}\n`, 0, text.length + 1);
	if (!last) throw new Error(`Line ${line}: a quote is opened and never closed`);
	yield { line, fields: last.fields };
}

interface ReadRow {
	fields: string[];
	next: number;
	lines: number;
}

/** A whole row from a place on; nothing when it goes on beyond the end. */
function rowAt(text: string, from: number, end: number): ReadRow | undefined {
	if (from >= end) return undefined;
	const fields: string[] = [];
	let at = from;
	let lines = 1;
	for (;;) {
		let field = '';
		if (text[at] === '"') {
			for (at += 1; ;) {
				const quote = text.indexOf('"', at);
				if (quote === -1 || quote >= end) return undefined;
				field += text.slice(at, quote);
				at = quote + 1;
				if (text[at] !== '"') break;
				field += '"';
				at += 1;
			}
			lines += field.split('\n').length - 1;
		}
		let stop = at;
		while (stop < end && text[stop] !== ',' && text[stop] !== '\n') stop += 1;
		if (stop >= end) return undefined;
		field += text.slice(at, stop).replace(/\r$/, '');
		fields.push(field);
		at = stop + 1;
		if (text[stop] === '\n') return { fields, next: at, lines };
	}
}
