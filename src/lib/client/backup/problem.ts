import type { Fault } from '../../core/cases/shape.ts';
import type { Problem, Result } from '../problem.ts';
import type { PhraseProblem } from './phrase.ts';

/** Why a back-up could not be made or put back. The words for each kind are in the locale. */
export type BackupProblem =
	/** There is no case on the device but the example. */
	| { kind: 'nothing-to-keep' }
	| { kind: 'phrase'; is: PhraseProblem }
	/** Some other file. */
	| { kind: 'not-a-backup' }
	/** One of ours, but cut short or changed on the way. */
	| { kind: 'damaged' }
	/** Made by a newer version of the app than this. */
	| { kind: 'newer' }
	/** Sealed in a way no version of ours seals. */
	| { kind: 'unknown-sealing' }
	| { kind: 'too-big' }
	| { kind: 'wrong-phrase' }
	/** This browser cannot unpack it. */
	| { kind: 'browser-too-old' }
	/** It opens, but what is inside is not a journal. */
	| { kind: 'contents'; faults: readonly Fault[] };

export type BackupResult<T> = Result<T, BackupProblem | Problem>;

export function refuse(problem: BackupProblem): { ok: false; problem: BackupProblem } {
	return { ok: false, problem };
}
