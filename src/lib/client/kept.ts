/** A file that a phone keeps: where it is asked for, and how much room it takes there. */
export interface KeptFile {
	url: string;
	revision: string | null;
	bytes: number;
	/** Kept from the first time it is used, and not before: what reads a plan from a file is large, and few need it. */
	whenUsed?: true;
}

/** How much a reader may have on the phone beside the app: longer guides, or another language. */
export interface PackSize {
	files: number;
	bytes: number;
}
