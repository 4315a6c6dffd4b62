/**
 * Why a file gives no words. `not-saved`: the code for it is not on the phone yet and there is no signal. `scan`: it holds
 * pictures of pages. `locked`: it wants a password. `old-word`: a Word file from before 2007. `other`: not a kind we read.
 */
export type FileProblem = 'not-saved' | 'scan' | 'locked' | 'old-word' | 'too-big' | 'other' | 'failed';

/** The words of a file, and how many of its pages hold none. */
export interface FileText {
	text: string;
	pages: number;
	emptyPages: number;
}

export type FileAnswer = { ok: true; read: FileText } | { ok: false; problem: FileProblem };
export type FileKind = 'pdf' | 'docx' | 'text';

export interface ReadRequest {
	bytes: ArrayBuffer;
}

/** Carries a problem up to where it is answered for. */
export class FileFault extends Error {
	readonly problem: FileProblem;
	constructor(problem: FileProblem) {
		super(problem);
		this.problem = problem;
	}
}
