import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url';
import regularExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import boldExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url';
import type { FrozenLetter } from '../../../core/letters/letter.ts';
import type { LetterWords } from '../letter-words.ts';
import { MakerFault } from '../maker-messages.ts';
import type { MadeFile } from '../maker-messages.ts';
import { deviceWriting } from './device-writing.ts';
import { letterPdf } from './letter-pdf.ts';
import { noticing } from './undrawn.ts';
import { ourFonts } from './our-fonts.ts';
import type { FontFiles, FontName } from './our-fonts.ts';

// WOFF and not WOFF2: the package that cuts fonts down to the letters used makes faulty ones from WOFF2.
const addresses: Readonly<Record<FontName, string>> = {
	'latin-400': regular,
	'latin-700': bold,
	'latin-ext-400': regularExtended,
	'latin-ext-700': boldExtended
};

let files: Promise<FontFiles> | undefined;

/** The font files, fetched once. */
function fetchFonts(): Promise<FontFiles> {
	files ??= fetchAll().catch(() => {
		files = undefined;
		throw new MakerFault('not-saved');
	});
	return files;
}

export async function makePdf(letter: FrozenLetter, words: LetterWords): Promise<MadeFile> {
	const fonts = await fetchFonts();
	const { device, undrawn } = noticing(await deviceWriting(fonts));
	const { buffer } = await letterPdf(letter, words, ourFonts(fonts), device);
	return { bytes: buffer, undrawn: [...undrawn] };
}

async function fetchAll(): Promise<FontFiles> {
	const entries = Object.entries(addresses).map(async ([name, address]) => {
		const response = await fetch(address);
		if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
		return [name, new Uint8Array(await response.arrayBuffer())];
	});
	return Object.fromEntries(await Promise.all(entries)) as FontFiles;
}
