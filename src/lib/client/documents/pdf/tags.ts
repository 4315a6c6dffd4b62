import type PDFDocument from 'pdfkit';
import type { Element } from 'pdfkit';

/** The structure of a document, by which it is read out: what belongs to which paragraph, heading or item. */
export interface Tags {
	/** A new element at the end of another. */
	element(type: ElementType, parent?: Element): Element;
	/** What is written from now on belongs to this element. */
	open(element: Element): void;
	/** The same for a part that is read out as these words, whatever its letters look like. */
	openSpan(element: Element, words: string): void;
	close(): void;
	end(): void;
}

export type ElementType = 'P' | 'H1' | 'H2' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Div';

export function tags(doc: PDFDocument): Tags {
	const root = doc.struct('Document');
	doc.addStructure(root);
	const types = new Map<Element, string>();
	let current: Element | undefined;

	return {
		element(type, parent = root) {
			const element = doc.struct(type);
			types.set(element, type);
			parent.add(element);
			return element;
		},
		open(element) {
			if (element === current) return;
			close();
			mark(element, types.get(element) ?? 'Span');
			current = element;
		},
		openSpan(element, words) {
			close();
			const span = doc.struct('Span', { actual: words });
			element.add(span);
			mark(span, 'Span');
			current = span;
		},
		close,
		end() {
			close();
			root.end();
		}
	};

	function mark(element: Element, type: string): void {
		element.add(doc.markStructureContent(type));
	}

	function close(): void {
		if (current) doc.endMarkedContent();
		current = undefined;
	}
}
