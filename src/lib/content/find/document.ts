export const kinds = ['guide', 'myth', 'word', 'letter'] as const;
export type Kind = (typeof kinds)[number];

/** Something that can be found: what is shown of it, and where it leads. */
export interface Found {
	id: string;
	kind: Kind;
	title: string;
	/** A line that says what it is about. */
	about: string;
	/** Where it is, without the language: `/guides/refused-to-assess`. */
	path: string;
	/** The language it is written in. */
	language: string;
}

/** The same with the words it is found by. */
export interface Document extends Found {
	/** Words of every day that people ask for it by. */
	asked: string;
	headings: string;
	text: string;
}
