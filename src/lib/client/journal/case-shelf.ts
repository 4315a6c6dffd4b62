import { Stopped } from '../problem.ts';
import type { CaseRecord, Transaction } from './database.ts';

/** The case, or a stop: nothing is ever written to a case that is gone. */
export async function requireCase(
	from: Transaction<'readonly'> | Transaction<'readwrite'>,
	caseId: string
): Promise<CaseRecord> {
	const found = await (from as Transaction<'readonly'>).objectStore('cases').get(caseId);
	if (!found) throw new Stopped({ kind: 'no-such-case' });
	return found;
}

/** Empties every shelf of what belongs to a case. */
export async function clearCase(to: Transaction<'readwrite'>, caseId: string): Promise<void> {
	const ofCase = IDBKeyRange.bound([caseId], [caseId, []]);
	const entries = to.objectStore('entries');
	const ids = await entries.index('case').getAllKeys(caseId);
	await Promise.all([
		to.objectStore('cases').delete(caseId),
		...ids.map((id) => entries.delete(id)),
		to.objectStore('drafts').delete(ofCase),
		to.objectStore('letters').delete(ofCase),
		to.objectStore('exports').delete(ofCase),
		to.objectStore('seen').delete(caseId),
		to.objectStore('pictures').delete(ofCase)
	]);
}
