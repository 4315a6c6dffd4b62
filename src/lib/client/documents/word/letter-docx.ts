import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { FrozenBlock, FrozenLetter } from '../../../core/letters/letter.ts';
import { pageFoot } from '../../../core/letters/page-foot.ts';
import { cleanLetter } from '../clean-letter.ts';
import { cleanText } from '../clean-text.ts';
import { directionOf, runsOf } from '../direction.ts';
import type { LetterWords } from '../letter-words.ts';
import { dots, paper, styles } from './letter-styles.ts';

/** A letter as a Word file: headings, lists and right-to-left text are marked as what they are. */
export async function letterDocx(given: FrozenLetter, words: LetterWords): Promise<ArrayBuffer> {
	const letter = cleanLetter(given);
	const author = cleanText(words.author ?? '');
	return Packer.toArrayBuffer(
		new Document({
			title: cleanText(words.title),
			creator: author,
			lastModifiedBy: author,
			compatibility: { version: 15 },
			styles,
			numbering: { config: [dots] },
			sections: [{ properties: paper, footers: { default: foot() }, children: paragraphsOf(letter, words) }]
		})
	);
}

function paragraphsOf(letter: FrozenLetter, { written }: LetterWords): Paragraph[] {
	const { from, to, subject, body, signedBy } = letter;
	const [close, ...names] = signedBy;
	return [
		...from.map((line, at) => paragraph(line, 'ltr', { style: at === from.length - 1 ? 'SenderEnd' : 'Sender' })),
		paragraph(cleanText(written), 'ltr', { style: 'SenderEnd' }),
		...to.map((line, at) => paragraph(line, 'ltr', { style: at === to.length - 1 ? 'AddressEnd' : 'Address' })),
		...(subject ? [paragraph(subject, 'ltr', { heading: HeadingLevel.HEADING_1 })] : []),
		...body.flatMap(blockOf),
		...(close === undefined ? [] : [paragraph(close, 'ltr', { style: names.length > 0 ? 'Close' : 'Address' })]),
		...names.map((name) => paragraph(name, 'ltr', { style: 'Address' }))
	];
}

function blockOf(block: FrozenBlock): Paragraph[] {
	if (block.kind === 'list') {
		return block.items.map((item) =>
			paragraph(item, directionOf(item), { numbering: { reference: dots.reference, level: 0 } })
		);
	}
	return block.kind === 'heading'
		? [paragraph(block.text, 'ltr', { heading: HeadingLevel.HEADING_2 })]
		: [paragraph(block.text, directionOf(block.text), {})];
}

function paragraph(text: string, base: 'ltr' | 'rtl', options: IParagraphOptions): Paragraph {
	const children = text
		.split('\n')
		.flatMap((line, at) => [
			...(at > 0 ? [new TextRun({ break: 1 })] : []),
			...runsOf(line, base).map(
				({ text, direction }) => new TextRun({ text, ...(direction === 'rtl' && { rightToLeft: true }) })
			)
		]);
	return new Paragraph({ ...options, ...(base === 'rtl' && { bidirectional: true }), children });
}

/** The number of each page, at its foot. */
export function foot(): Footer {
	const { before, between } = pageFoot;
	const children = [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })];
	return new Footer({ children: [new Paragraph({ style: 'Foot', alignment: AlignmentType.CENTER, children })] });
}
