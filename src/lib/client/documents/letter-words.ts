/** What a letter file says besides the letter itself. */
export interface LetterWords {
	/** The day of the letter in words. */
	written: string;
	/** What a reader's window shows above the letter. Name nobody in it: it is seen in lists of files. */
	title: string;
	/** Whose letter the file says it is; nobody's when not given. */
	author?: string;
}
