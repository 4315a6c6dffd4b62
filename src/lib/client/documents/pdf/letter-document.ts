import PDFDocument from 'pdfkit';
import type { CalendarDate } from '../../../core/dates/calendar-date.ts';
import { cleanText } from '../clean-text.ts';
import type { LetterWords } from '../letter-words.ts';
import { margin } from './paper.ts';

const product = 'Waymark';

/**
 * Says that the file is made to be read by everybody (PDF/UA-1). The package would say it too, but along with a list of
 * letters (CIDSet) that leaves out the parts of composed ones, which checkers fault.
 */
const accessible = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** An empty document with all that a letter's file says of itself. The same letter gives the same bytes. */
export class LetterDocument extends PDFDocument {
	constructor(on: CalendarDate, { title, author }: LetterWords) {
		super({
			size: 'A4',
			margin: margin.top,
			pdfVersion: '1.7',
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
		this.appendXML(accessible);
		for (const [name, fact] of Object.entries(this.info)) {
			if (typeof fact === 'string') this.info[name] = escaped(fact);
		}
		super.endMetadata();
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
