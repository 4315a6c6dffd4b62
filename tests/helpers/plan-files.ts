import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PDFDocument from 'pdfkit';

// A draft plan as councils send it, as the files they send.

/** Sami’s draft: firm in places, vague in others. */
export const draftPlan: readonly string[] = [
	'Education, health and care plan: Sami Example',
	'Draft of 20 November 2026',
	'Section A: Views, interests and aspirations',
	'Sami says: I want to have friends.',
	'Section B: Special educational needs',
	'Sami has difficulty understanding spoken language.',
	'He cannot hold a pencil, and his handwriting is two years behind.',
	'Section C and D: Health and social care needs',
	'Sami is not known to social care.',
	'Section E: Outcomes',
	'Sami will improve his communication.',
	'Section F: Special educational provision',
	'Sami will have access to regular speech therapy where appropriate.',
	'A speech and language therapist (HCPC registered) teaches Sami one to one for 30 minutes every week in the quiet room, and reviews it each term.',
	'Section G: Health provision',
	'A therapist gives a language programme in clinic.',
	'Section I: Placement',
	'Oak Tree School'
];

/** As a PDF with words in it, two sections to a page. */
export function planPdf(lines: readonly string[] = draftPlan): Promise<Buffer> {
	return pdfOf((document) => {
		for (const [at, line] of lines.entries()) {
			if (at > 0 && at % 6 === 0) document.addPage();
			document.text(line).moveDown();
		}
	});
}

/** As a scanner makes it: a page with a picture, and no words. */
export function scannedPdf(): Promise<Buffer> {
	return pdfOf((document) => document.rect(100, 100, 300, 400).fill('#888888'));
}

export function lockedPdf(): Promise<Buffer> {
	return pdfOf((document) => document.text('Section A'), { userPassword: 'sami' });
}

export async function planDocx(): Promise<Buffer> {
	const row = (...cells: string[]) =>
		new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
	const children = [
		...draftPlan.map((text) => new Paragraph(text)),
		new Paragraph('Section F (continued)'),
		new Table({
			rows: [row('Provision', 'Who', 'How often'), row('Touch typing', 'Teaching assistant', '10 minutes daily')]
		})
	];
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

interface Drawn {
	text(words: string): this;
	moveDown(): this;
	addPage(): this;
	rect(x: number, y: number, width: number, height: number): this;
	fill(colour: string): this;
	on(event: 'data' | 'end', hear: (chunk: Buffer) => void): this;
	end(): void;
}

function pdfOf(draw: (document: Drawn) => unknown, options: object = {}): Promise<Buffer> {
	// The types we wrote for our own letters are narrower than the library.
	const Library = PDFDocument as unknown as new (options: object) => Drawn;
	const document = new Library({ size: 'A4', margin: 60, ...options });
	const chunks: Buffer[] = [];
	return new Promise((resolve) => {
		document.on('data', (chunk) => void chunks.push(chunk));
		document.on('end', () => resolve(Buffer.concat(chunks)));
		draw(document);
		document.end();
	});
}
