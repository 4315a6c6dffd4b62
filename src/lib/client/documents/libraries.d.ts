// What we use of three packages that bring no types of their own.

declare module 'fontkit' {
	export interface Font {
		unitsPerEm: number;
		ascent: number;
		descent: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string): { advanceWidth: number };
	}
	export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): { position: number; required: boolean } | null;
	}
}

declare module 'pdfkit' {
	import type { Font } from 'fontkit';

	export interface Reference {
		data: Record<string, unknown>;
		end(chunk?: string | Uint8Array): void;
	}
	/** Marked content of a page. */
	export interface Content {
		readonly refs: unknown;
	}
	export interface Element {
		add(child: Element | Content): Element;
		end(): void;
	}
	export interface Page {
		width: number;
		height: number;
		fonts: Record<string, Reference>;
	}
	export interface Options {
		size: 'A4';
		margin: number;
		pdfVersion: '1.7';
		tagged: boolean;
		lang: string;
		displayTitle: boolean;
		bufferPages: boolean;
		/** `null`: none of the fonts every reader is expected to have. */
		font: null;
		info: Record<string, string | Date>;
	}
	export default class PDFDocument {
		constructor(options: Options);
		page: Page;
		info: Record<string, string | Date>;
		ref(data?: Record<string, unknown>): Reference;
		addPage(): this;
		bufferedPageRange(): { start: number; count: number };
		switchToPage(page: number): Page;
		registerFont(name: string, font: Font): this;
		font(name: string): this;
		fontSize(size: number): this;
		text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
		addContent(operators: string): this;
		struct(type: string, options?: { actual?: string }): Element;
		addStructure(element: Element): this;
		markContent(tag: 'Artifact', options: { type: string }): this;
		markStructureContent(tag: string): Content;
		endMarkedContent(): this;
		appendXML(xml: string): void;
		endMetadata(): void;
		end(): void;
	}
}

declare module 'pdfkit/output' {
	import type PDFDocument from 'pdfkit';
	export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
