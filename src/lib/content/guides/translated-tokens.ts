import type { Token, Tokens } from 'marked';

/** The words of one heading, paragraph or list, without any mark. */
export interface BlockTexts {
	kind: 'heading' | 'paragraph' | 'list';
	depth?: number;
	ordered?: boolean;
	items: readonly string[];
	line: number;
}

/** What stands in a translation, block by block. */
export function textsOfTokens(placed: readonly { token: Token; line: number }[]): readonly BlockTexts[] {
	return placed.flatMap(({ token, line }): BlockTexts[] => {
		const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
		switch (token.type) {
			case 'heading': {
				const { depth, text } = token as Tokens.Heading;
				return [{ kind: 'heading', depth, items: [oneLine(text)], line }];
			}
			case 'paragraph':
				return [{ kind: 'paragraph', items: [oneLine(token.raw)], line }];
			case 'list': {
				const { ordered, items } = token as Tokens.List;
				return [{ kind: 'list', ordered, items: items.map(({ text }) => oneLine(text)), line }];
			}
			default:
				return [];
		}
	});
}
