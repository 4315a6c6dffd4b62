import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import type { PaperPiece, WorkingPaper } from '../../../core/tribunal/working-paper.ts';
import type { Wording } from '../../../core/tribunal/working-document.ts';
import { cleanText } from '../clean-text.ts';
import { directionOf, runsOf } from '../direction.ts';
import { foot } from './letter-docx.ts';
import { paper as page, styles } from './letter-styles.ts';

/** Each side's words have a type and a colour of their own, so that they are told apart in black and white too. */
const looks: Readonly<Record<Wording, IRunOptions>> = {
	now: {},
	agreed: { underline: {}, color: '00582A' },
	family: { bold: true, color: '1F3F8F' },
	council: { italics: true, color: '8A1C1C' }
};

/** The working document of an appeal as a Word file, with its key before it. */
export async function workingDocx(paper: WorkingPaper): Promise<ArrayBuffer> {
	const { title, about, key, sections } = paper;
	return Packer.toArrayBuffer(
		new Document({
			title,
			creator: '',
			lastModifiedBy: '',
			compatibility: { version: 15 },
			styles,
			sections: [
				{
					properties: page,
					footers: { default: foot() },
					children: [
						new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
						...about.map((line) => new Paragraph({ style: 'Address', children: [new TextRun(cleanText(line))] })),
						heading('Key'),
						...key.map(({ wording, label, means }) => line(label, means, wording)),
						...sections.flatMap((section) => [heading(section.title), ...section.pieces.flatMap(pieceOf)])
					]
				}
			]
		})
	);
}

function heading(text: string): Paragraph {
	return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });
}

function pieceOf({ number, state, lines }: PaperPiece): Paragraph[] {
	return [
		new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(`${number}. ${state}`)] }),
		...lines.map(({ wording, label, text }) => line(label, text, wording))
	];
}

/** `Agreed: one hour a week`, with the words in the look of the side they are of. */
function line(label: string, words: string, wording: Wording): Paragraph {
	const text = cleanText(words);
	const base = directionOf(text);
	const runs = text
		.split('\n')
		.flatMap((part, at) => [
			...(at > 0 ? [new TextRun({ break: 1 })] : []),
			...runsOf(part, base).map(
				(run) =>
					new TextRun({ ...looks[wording], text: run.text, ...(run.direction === 'rtl' && { rightToLeft: true }) })
			)
		]);
	return new Paragraph({ children: [new TextRun(`${label}: `), ...runs] });
}
