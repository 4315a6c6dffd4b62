import { movedSince } from '../../core/cases/seen-days.ts';
import type { SeenDays } from '../../core/cases/seen-days.ts';
import { isSame } from '../../core/cases/same.ts';
import type { Result } from '../problem.ts';
import { requireCase } from './case-shelf.ts';
import { announce } from './changes.ts';
import { write } from './connection.ts';

/** Notes which days a case's screens show. With a newer law or calendar it notes which of them moved, to be told. */
export async function noteSeen(caseId: string, seen: SeenDays): Promise<Result<true>> {
	let isNews = false;
	const result = await write(async (to) => {
		await requireCase(to, caseId);
		const shelf = to.objectStore('seen');
		const before = await shelf.get(caseId);
		if (before && isSame(before.seen, seen)) return true as const;
		const moved = before ? movedSince(before.seen, seen) : [];
		isNews = moved.length > 0;
		await shelf.put({ caseId, seen, moved: [...(before?.moved ?? []), ...moved] });
		return true as const;
	}, 'relaxed');
	if (result.ok && isNews) announce({ in: caseId });
	return result;
}

/** The family has looked at what moved. */
export async function forgetMoved(caseId: string): Promise<Result<true>> {
	const result = await write(async (to) => {
		const before = await to.objectStore('seen').get(caseId);
		if (before) await to.objectStore('seen').put({ ...before, moved: [] });
		return true as const;
	});
	if (result.ok) announce({ in: caseId });
	return result;
}
