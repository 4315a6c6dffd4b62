import { now, today } from '../clock.ts';
import { read } from '../journal/connection.ts';
import { upgrades } from '../journal/database.ts';
import { problemOf } from '../problem.ts';
import type { Result } from '../problem.ts';
import type { Content } from './content.ts';
import { fileEnding, writeEnvelope } from './envelope.ts';
import { pack } from './pack.ts';
import { checkPhrase } from './phrase.ts';
import { refuse } from './problem.ts';
import type { BackupResult } from './problem.ts';
import { seal } from './seal.ts';

/** Makes one file of every case on the device, sealed with the family's own phrase. Nobody can open it without. */
export async function makeBackup(phrase: string): Promise<BackupResult<File>> {
	const weakness = checkPhrase(phrase);
	if (weakness) return refuse({ kind: 'phrase', is: weakness });
	const content = await contentNow();
	if (!content.ok) return content;
	if (content.value.cases.length === 0) return refuse({ kind: 'nothing-to-keep' });
	try {
		const envelope = await seal(await pack(JSON.stringify(content.value)), phrase);
		const name = `waymark-backup-${today()}${fileEnding}`;
		return { ok: true, value: new File([await writeEnvelope(envelope)], name, { type: 'application/octet-stream' }) };
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
}

function contentNow(): Promise<Result<Content>> {
	return read(async (from) => {
		const cases = (await from.objectStore('cases').getAll()).filter(({ isExample }) => !isExample);
		const kept = new Set(cases.map(({ id }) => id));
		const isKept = ({ caseId }: { caseId: string }) => kept.has(caseId);
		return {
			schema: upgrades.length,
			madeAt: now().toISOString(),
			cases,
			entries: (await from.objectStore('entries').getAll()).filter(isKept),
			drafts: (await from.objectStore('drafts').getAll()).filter(isKept),
			letters: (await from.objectStore('letters').getAll()).filter(isKept),
			exports: (await from.objectStore('exports').getAll()).filter(isKept),
			pictures: (await from.objectStore('pictures').getAll()).filter(isKept)
		};
	});
}
