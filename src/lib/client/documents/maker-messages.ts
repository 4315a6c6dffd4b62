import type { FrozenLetter } from '../../core/letters/letter.ts';
import type { WorkingPaper } from '../../core/tribunal/working-paper.ts';
import type { LetterWords } from './letter-words.ts';

/** What the worker that makes files is asked for, and what it answers. */
export type MakerTask =
	| { kind: 'pdf' | 'docx'; letter: FrozenLetter; words: LetterWords }
	/** The working document of an appeal, in Word: both sides go on writing in it. */
	| { kind: 'working-document'; paper: WorkingPaper };

/**
 * Why there is no file. `not-saved`: the code for it is not on the phone yet and there is no signal. `cannot-draw`: the
 * letter has writing that only a newer browser can put in a PDF. `failed`: anything else.
 */
export type MakerProblem = 'not-saved' | 'cannot-draw' | 'failed';

export interface MadeFile {
	bytes: ArrayBuffer;
	/** Letters that no font of this device has, which a PDF made on it shows as boxes. Word on another may have one. */
	undrawn: readonly string[];
}

export type MakerAnswer = { ok: true; made: MadeFile } | { ok: false; problem: MakerProblem };

export interface MakerRequest {
	id: number;
	task: MakerTask;
}

export interface MakerReply {
	id: number;
	answer: MakerAnswer;
}

/** Carries a problem up to where it is answered for. */
export class MakerFault extends Error {
	readonly problem: MakerProblem;
	constructor(problem: MakerProblem) {
		super(problem);
		this.problem = problem;
	}
}
