import { randomUUID } from 'node:crypto';
import { installations } from '../db/schema.ts';
import type { Db } from '../db/types.ts';

export interface Installation {
	id: string;
	madeAt: Date;
	startedAt: Date;
}

export async function findInstallation(db: Db): Promise<Installation | undefined> {
	const [row] = await db.select().from(installations);
	return row;
}

/** Notes that the server started, and names the installation when this is the first time. */
export async function recordStart(db: Db, at: Date): Promise<void> {
	await db.transaction(async (tx) => {
		const known = await findInstallation(tx);
		if (known) await tx.update(installations).set({ startedAt: at > known.madeAt ? at : known.madeAt });
		else await tx.insert(installations).values({ id: randomUUID(), madeAt: at, startedAt: at });
	});
}
