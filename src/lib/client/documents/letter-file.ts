import type { FrozenLetter } from '../../core/letters/letter.ts';
import { plainText } from '../../core/letters/letter.ts';
import { cleanLetter } from './clean-letter.ts';
import type { LetterWords } from './letter-words.ts';
import { askMaker } from './maker.ts';
import type { MakerProblem } from './maker-messages.ts';

export type LetterFileKind = 'pdf' | 'docx' | 'txt';

/**
 * `undrawn` are letters that no font of this device has, so that its PDF shows boxes for them. Without a PDF or Word file
 * there are still the plain text, the copy and the print of the letter's page.
 */
export type LetterFileResult =
	{ ok: true; value: File; undrawn: readonly string[] } | { ok: false; problem: MakerProblem };

const types: Readonly<Record<LetterFileKind, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	txt: 'text/plain;charset=utf-8'
};

/** Makes a letter into a file, on this device alone. Its name tells the day, and nobody's name. */
export async function letterFile(
	letter: FrozenLetter,
	kind: LetterFileKind,
	words: LetterWords
): Promise<LetterFileResult> {
	if (kind === 'txt') return { ok: true, value: fileOf(letter, kind, textOf(letter, words)), undrawn: [] };
	const answer = await askMaker({ kind, letter, words });
	if (!answer.ok) return answer;
	return { ok: true, value: fileOf(letter, kind, answer.made.bytes), undrawn: answer.made.undrawn };
}

/** Windows and Word take a text file without this mark for one in an old code page. */
const utf8Mark = '\uFEFF';

function textOf(letter: FrozenLetter, { written }: LetterWords): string {
	return utf8Mark + plainText(cleanLetter(letter), written).replaceAll('\n', '\r\n');
}

function fileOf({ on }: FrozenLetter, kind: LetterFileKind, content: BlobPart): File {
	return new File([content], `letter-${on}.${kind}`, { type: types[kind] });
}
