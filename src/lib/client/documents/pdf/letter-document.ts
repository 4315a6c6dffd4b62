import PDFDocument from 'pdfkit';
import type { CalendarDate } from '../../../core/dates/calendar-date.ts';
import { cleanText } from '../clean-text.ts';
import type { LetterWords } from '../letter-words.ts';
import { margin } from './paper.ts';

const product = 'Waymark';

/** An empty document with all that a letter's file says of itself. The same letter gives the same bytes. */
export class LetterDocument extends PDFDocument {
	constructor(on: CalendarDate, { title, author }: LetterWords) {
		super({
			size: 'A4',
			margin: margin.top,
			pdfVersion: '1.7',
			subset: 'PDF/UA',
			tagged: true,
			lang: 'en-GB',
			displayTitle: true,
			bufferPages: true,
			font: null,
			info: {
				Title: cleanText(title),
				...(author && { Author: cleanText(author) }),
				Creator: product,
				Producer: product,
				CreationDate: new Date(`${on}T12:00:00Z`)
			}
		});
	}

	/** The same facts once more as XML, into which the package puts them as they are. */
	override endMetadata(): void {
		for (const [name, fact] of Object.entries(this.info)) {
			if (typeof fact === 'string') this.info[name] = escaped(fact);
		}
		super.endMetadata();
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
