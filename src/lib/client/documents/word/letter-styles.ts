import { AlignmentType, convertMillimetersToTwip, LevelFormat } from 'docx';
import type { IStylesOptions } from 'docx';

// Twentieths of a point, as Word counts space; half points, as it counts letters.

const space = { after: 160, line: 288 } as const;
const font = 'Arial';
const black = '000000';

/** Styles with names of their own, so that a reader who knows Word can change them all at once. */
export const styles: IStylesOptions = {
	default: {
		document: { run: { font, size: 24, color: black, language: { value: 'en-GB' } }, paragraph: { spacing: space } },
		heading1: {
			run: { font, size: 28, bold: true, color: black },
			paragraph: { spacing: { before: 120, after: 120 }, keepNext: true }
		},
		heading2: {
			run: { font, size: 24, bold: true, color: black },
			paragraph: { spacing: { before: 200, after: 80 }, keepNext: true }
		}
	},
	paragraphStyles: [
		own('Sender', { spacing: { ...space, after: 0 }, indent: { left: convertMillimetersToTwip(95) } }),
		own('SenderEnd', { spacing: { ...space, after: 280 }, indent: { left: convertMillimetersToTwip(95) } }),
		own('Address', { spacing: { ...space, after: 0 } }),
		own('AddressEnd', { spacing: { ...space, after: 280 } }),
		own('Close', { spacing: { ...space, before: 160, after: 800 }, keepNext: true }),
		{ ...own('Foot', { spacing: { after: 0 } }), run: { size: 20 } }
	]
};

export const dots = {
	reference: 'dots',
	levels: [
		{
			level: 0,
			format: LevelFormat.BULLET,
			text: '•',
			alignment: AlignmentType.START,
			style: {
				run: { font },
				paragraph: {
					indent: { left: convertMillimetersToTwip(6), hanging: convertMillimetersToTwip(4) },
					spacing: { ...space, after: 80 }
				}
			}
		}
	]
} as const;

/** A4, with the margins the PDF has. */
export const paper = {
	page: {
		size: { width: 11906, height: 16838 },
		margin: {
			top: convertMillimetersToTwip(20),
			right: convertMillimetersToTwip(25),
			bottom: convertMillimetersToTwip(25),
			left: convertMillimetersToTwip(25),
			footer: convertMillimetersToTwip(12)
		}
	}
};

type OwnStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function own(name: string, paragraph: NonNullable<OwnStyle['paragraph']>): OwnStyle {
	return { id: name, name, basedOn: 'Normal', quickFormat: true, paragraph };
}
