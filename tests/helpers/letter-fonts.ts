import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFiles, FontName } from '../../src/lib/client/documents/pdf/our-fonts.ts';

const folder = join(import.meta.dirname, '../../node_modules/@fontsource/atkinson-hyperlegible-next/files');

/** The fonts of letters, read from the disk. */
export function letterFonts(): FontFiles {
	const file = (name: FontName) =>
		new Uint8Array(readFileSync(join(folder, `atkinson-hyperlegible-next-${name}-normal.woff`)));
	return {
		'latin-400': file('latin-400'),
		'latin-700': file('latin-700'),
		'latin-ext-400': file('latin-ext-400'),
		'latin-ext-700': file('latin-ext-700')
	};
}
