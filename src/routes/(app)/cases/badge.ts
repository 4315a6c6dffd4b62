import { showBadge } from '$lib/client/badge.ts';
import { today } from '$lib/client/clock.ts';
import { readCase, watchCases } from '$lib/client/journal/index.ts';
import { timelineOf } from '$lib/core/cases/timeline.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { nearDates } from '$lib/core/reminders/near.ts';

/** Keeps the number on the app's icon: the family's own dates that are near, in all cases but the example. */
export function keepBadge(): () => void {
	let newest = 0;
	return watchCases((seen) => {
		newest += 1;
		const number = newest;
		const ids = seen.ok ? seen.value.filter(({ isExample }) => !isExample).map(({ id }) => id) : [];
		void countNear(ids).then((count) => (number === newest ? showBadge(count) : undefined));
	});
}

async function countNear(ids: readonly string[]): Promise<number> {
	const cases = await Promise.all(ids.map(readCase));
	const near = cases.map((one) => (one.ok ? nearDates(timelineOf(one.value.journal, today(), lawPack)) : 0));
	return near.reduce((sum, count) => sum + count, 0);
}
