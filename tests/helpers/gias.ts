import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

// Fictional schools under the real header of the national register, in its own encoding.

/** The columns of a file of 2026, in their order, as they stand in the register’s own file. */
export const header: readonly string[] = readFileSync(join(import.meta.dirname, '../fixtures/gias-columns.txt'), 'utf8')
	.trim()
	.split('\n');

export type GiasRow = Readonly<Record<string, string>>;

const usual: GiasRow = {
	'LA (code)': '942',
	'LA (name)': 'Cumberland',
	EstablishmentNumber: '2001',
	'TypeOfEstablishment (code)': '1',
	'EstablishmentStatus (code)': '1',
	'PhaseOfEducation (code)': '2',
	StatutoryLowAge: '4',
	StatutoryHighAge: '11',
	Town: 'Anytown',
	Postcode: 'CA1 1AA',
	HeadFirstName: 'Margaret',
	HeadLastName: 'Headteacherson',
	HeadTitle: 'Mrs',
	HeadPreferredJobTitle: 'Headteacher',
	PropsName: 'Proprietorman'
};

/** One row of the extract; what is not given is as in most. */
export function giasLine(row: GiasRow): string {
	const cells = header.map((column) => quoted({ ...usual, ...row }[column] ?? ''));
	return cells.join(',');
}

export function giasFile(file: string, rows: readonly GiasRow[], columns: readonly string[] = header): void {
	const lines = [
		columns.map(quoted).join(','),
		...rows.map((row) => columns.map((column) => quoted({ ...usual, ...row }[column] ?? '')).join(','))
	];
	writeFileSync(file, toWindows1252(`${lines.join('\r\n')}\r\n`));
}

/** A large one, written as it is made. */
export async function largeGiasFile(file: string, rows: Iterable<GiasRow>): Promise<void> {
	const stream = createWriteStream(file, 'latin1');
	stream.write(`${header.map(quoted).join(',')}\r\n`);
	for (const row of rows) {
		if (!stream.write(`${giasLine(row)}\r\n`))
			await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
	}
	await new Promise((resolve) => stream.end(resolve));
}

/** The file in a zip, beside another as the register sends it. */
export function zipped(file: string, name: string, content: Buffer): void {
	const entries = [
		{ name: 'readme.txt', content: Buffer.from('Nothing to see') },
		{ name, content }
	];
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const packed = deflateRawSync(entry.content);
		const title = Buffer.from(entry.name);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(entry.content.length, 22);
		local.writeUInt16LE(title.length, 26);
		const row = Buffer.alloc(46);
		row.writeUInt32LE(0x02014b50, 0);
		row.writeUInt16LE(8, 10);
		row.writeUInt32LE(packed.length, 20);
		row.writeUInt32LE(entry.content.length, 24);
		row.writeUInt16LE(title.length, 28);
		row.writeUInt32LE(offset, 42);
		locals.push(local, title, packed);
		central.push(row, title);
		offset += 30 + title.length + packed.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	writeFileSync(file, Buffer.concat([...locals, directory, end]));
}

function quoted(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The register’s encoding: its curly quotes and dashes are single bytes that Latin-1 has not. */
export function toWindows1252(text: string): Buffer {
	const own: Readonly<Record<string, number>> = { '’': 0x92, '‘': 0x91, '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 };
	return Buffer.from(Array.from(text, (letter) => own[letter] ?? letter.charCodeAt(0)));
}
