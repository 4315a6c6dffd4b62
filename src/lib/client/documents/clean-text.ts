/** Every way a line can end, old line printers' and Unicode's too. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What no paper can show: controls, halves of characters, soft hyphens, and the marks that make the eye read letters
 * in another order than they were typed in. XML refuses some of these, so a Word file with them would not open.
 */
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu;

/** The same words without what a file cannot hold. Lines end in `\n`. */
export function cleanText(text: string): string {
	return text.replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unprintable, '');
}
