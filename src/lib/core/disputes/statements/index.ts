import type { Basis } from '../../law/basis.ts';
import { certificateStatements } from './certificate.ts';
import { complaintStatements } from './complaints.ts';
import { gainStatements } from './gains.ts';
import { ladderStatements } from './ladders.ts';
import { letterCheckStatements } from './letter-check.ts';
import { reasonStatements } from './reasons.ts';
import { safetyStatements } from './safety.ts';
import { talkingStatements } from './talking.ts';
import { tribunalStatements } from './tribunals.ts';
import { warningStatements } from './warnings.ts';

/** Everything that is said about ways of disagreeing, with what it rests on. */
export const statements = {
	...talkingStatements,
	...complaintStatements,
	...tribunalStatements,
	...gainStatements,
	...reasonStatements,
	...warningStatements,
	...letterCheckStatements,
	...certificateStatements,
	...ladderStatements,
	...safetyStatements
} as const satisfies Readonly<Record<string, Basis>>;

export type StatementId = keyof typeof statements;

export function basisOf(id: StatementId): Basis {
	return statements[id];
}
