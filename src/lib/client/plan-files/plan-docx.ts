import mammoth from 'mammoth/mammoth.browser.min.js';
import { htmlAsText } from './html-text.ts';
import type { FileText } from './messages.ts';

/** The words of a Word file: a line for each paragraph, list item and row of a table. Pictures are left out. */
export async function docxText(bytes: ArrayBuffer): Promise<FileText> {
	const nothing = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
	const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes }, { convertImage: nothing });
	return { text: htmlAsText(value), pages: 1, emptyPages: 0 };
}
