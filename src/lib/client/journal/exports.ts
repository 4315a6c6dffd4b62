import { now } from '../clock.ts';
import type { ExportedEvent } from '../../core/cases/calendar-events.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { read, write } from './connection.ts';
import type { Settings, StoredExport, Transaction } from './database.ts';

/** What the calendar was given for a case before. */
export function exportsOf(caseId: string): Promise<Result<readonly StoredExport[]>> {
	return read((from) => exportsFrom(from, caseId));
}

export function exportsFrom(from: Transaction<'readonly'>, caseId: string): Promise<StoredExport[]> {
	return from.objectStore('exports').getAll(IDBKeyRange.bound([caseId], [caseId, []]));
}

/** Notes what a calendar file held, once it was handed over. */
export async function noteExported(caseId: string, events: readonly ExportedEvent[]): Promise<Result<true>> {
	const exportedAt = now().toISOString();
	const result = await write(async (to) => {
		await requireCase(to, caseId);
		for (const event of events) await to.objectStore('exports').put({ ...event, caseId, exportedAt });
		return true as const;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

/** When a back-up file was last handed over; nothing when never. */
export function lastBackupAt(): Promise<Result<string | undefined>> {
	return read((from) => from.objectStore('settings').get('last-backup-at' satisfies keyof Settings));
}

/** Notes that a back-up file was handed over. */
export async function noteBackup(): Promise<Result<true>> {
	const result = await write(async (to) => {
		await to.objectStore('settings').put(now().toISOString(), 'last-backup-at');
		return true as const;
	});
	if (result.ok) announce('everything');
	return result;
}
