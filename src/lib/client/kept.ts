/** A file that a phone keeps: where it is asked for, and how much room it takes there. */
export interface KeptFile {
	url: string;
	revision: string | null;
	bytes: number;
}

/** How much a reader may have on the phone beside the app: longer guides, or another language. */
export interface PackSize {
	files: number;
	bytes: number;
}
