import type { Fault } from '../core/cases/shape.ts';

/** Why something could not be kept on this device or read from it. The words for each kind are in the locale. */
export type Problem =
	/** The browser keeps nothing for us: a private window, or a setting. */
	| { kind: 'refused'; name: string }
	/** The page was not opened over https, without which a browser offers no store and no sealing. */
	| { kind: 'not-secure' }
	/** No room is left on the phone. */
	| { kind: 'full' }
	/** As many pictures of letters are kept as a back-up file can hold. */
	| { kind: 'many-pictures' }
	/** Another tab still runs an older version of the app and holds the store. Closing it is enough. */
	| { kind: 'old-tab' }
	/** This tab runs an older version of the app than the store is of. Reloading it is enough. */
	| { kind: 'new-version' }
	/** Everything on this device was deleted, here or in another tab. */
	| { kind: 'erased' }
	| { kind: 'no-such-case' }
	/** What was to be corrected is not there, or was taken back. */
	| { kind: 'no-such-entry' }
	/** What was to be written down is not something a journal can hold. */
	| { kind: 'not-valid'; faults: readonly Fault[] }
	/** An entry that came from elsewhere has the id of one here and says something else. */
	| { kind: 'contradicts'; id: string }
	| { kind: 'broken'; name: string };

export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

/** Carries a problem out of a transaction, which then changes nothing. */
export class Stopped extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.kind);
		this.problem = problem;
	}
}

/** What a failure of the browser's store means to the reader. */
export function problemOf(error: unknown): Problem {
	if (error instanceof Stopped) return error.problem;
	const name = error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
	if (name === 'QuotaExceededError') return { kind: 'full' };
	if (name === 'VersionError') return { kind: 'new-version' };
	return { kind: 'broken', name };
}

/** What a failure to open the store means. An upgrade that was given up is a fault of ours, all else is a refusal. */
export function problemOnOpening(error: unknown): Problem {
	const problem = problemOf(error);
	return problem.kind === 'broken' && problem.name !== 'AbortError' ? { kind: 'refused', name: problem.name } : problem;
}
