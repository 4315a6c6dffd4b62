import { now } from '../clock.ts';
import type { Result } from '../problem.ts';
import { clearCase, requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { read, write } from './connection.ts';
import type { CaseRecord } from './database.ts';
import { releaseCase } from './held.ts';
import { askToPersist, forgetCases, markCases } from './storage.ts';

/** Opens a new, empty case. With the first one the browser is asked to keep what is here. */
export async function openCase({ isExample = false } = {}): Promise<Result<CaseRecord>> {
	const at = now().toISOString();
	const opened: CaseRecord = { id: crypto.randomUUID(), openedAt: at, lastOpenedAt: at, isExample };
	const result = await write(async (to) => {
		await to.objectStore('cases').add(opened);
		return opened;
	});
	if (!result.ok) return result;
	if (!isExample) {
		markCases();
		// Some browsers ask the reader first: nobody waits for the answer.
		void askToPersist();
	}
	announce({ in: opened.id });
	return result;
}

/** Every case on the device, the one used last first. */
export function listCases(): Promise<Result<readonly CaseRecord[]>> {
	return read(async (from) => {
		const cases = await from.objectStore('cases').getAll();
		return cases.sort((a, b) => (a.lastOpenedAt < b.lastOpenedAt ? 1 : -1));
	});
}

/** Notes that a case is the one in use. */
export async function visitCase(caseId: string): Promise<Result<CaseRecord>> {
	const result = await write(async (to) => {
		const visited = { ...(await requireCase(to, caseId)), lastOpenedAt: now().toISOString() };
		await to.objectStore('cases').put(visited);
		return visited;
	}, 'relaxed');
	if (result.ok) announce({ in: caseId });
	return result;
}

/** Takes a case off this device with everything that belongs to it. */
export async function removeCase(caseId: string): Promise<Result<true>> {
	const result = await write(async (to) => {
		await clearCase(to, caseId);
		return to.objectStore('cases').getAll();
	});
	if (!result.ok) return result;
	if (result.value.every(({ isExample }) => isExample)) forgetCases();
	releaseCase(caseId);
	announce({ in: caseId });
	return { ok: true, value: true };
}
