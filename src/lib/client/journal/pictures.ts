import { now } from '../clock.ts';
import { Stopped } from '../problem.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { read, write } from './connection.ts';
import type { StoredPicture, Transaction } from './database.ts';

/** So many pages of letters have room in one back-up file. */
export const mostPictures = 40;

/** The pictures of a letter, in the order they were added. */
export function picturesOf(caseId: string, of: string): Promise<Result<readonly StoredPicture[]>> {
	return read(async (from) => {
		const all = await from.objectStore('pictures').getAll(IDBKeyRange.bound([caseId], [caseId, []]));
		return all.filter((one) => one.of === of).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
	});
}

/** Keeps pictures of a letter with its case, all or none. */
export function addPictures(
	caseId: string,
	of: string,
	pages: readonly StoredPicture['data'][]
): Promise<Result<readonly StoredPicture[]>> {
	const from = now().getTime();
	const pictures = pages.map((data, index) => ({
		caseId,
		id: crypto.randomUUID(),
		of,
		addedAt: new Date(from + index).toISOString(),
		data
	}));
	return keep(caseId, pictures);
}

/** Puts a picture back that was taken away a moment ago. */
export function putBackPicture(picture: StoredPicture): Promise<Result<readonly StoredPicture[]>> {
	return keep(picture.caseId, [picture]);
}

export async function removePicture({ caseId, id }: StoredPicture): Promise<Result<true>> {
	const result = await write(async (to) => {
		await to.objectStore('pictures').delete([caseId, id]);
		return true as const;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

async function keep(caseId: string, pictures: readonly StoredPicture[]): Promise<Result<readonly StoredPicture[]>> {
	const result = await write(async (to) => {
		await requireCase(to, caseId);
		for (const picture of pictures) await to.objectStore('pictures').put(picture);
		await requireRoom(to);
		return pictures;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}

/** Stops when there are more than a back-up file can hold: nobody makes one that cannot be opened. */
export async function requireRoom(to: Transaction<'readwrite'>): Promise<void> {
	if ((await to.objectStore('pictures').count()) > mostPictures) throw new Stopped({ kind: 'many-pictures' });
}
