import { today } from '$lib/client/clock.ts';
import { readCase } from '$lib/client/journal/index.ts';
import { timelineOf } from '$lib/core/cases/timeline.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { nearDates } from '$lib/core/reminders/near.ts';

/** How many of the family's own dates are near, in all of these cases. */
export async function countNear(ids: readonly string[]): Promise<number> {
	const cases = await Promise.all(ids.map(readCase));
	const near = cases.map((one) => (one.ok ? nearDates(timelineOf(one.value.journal, today(), lawPack)) : 0));
	return near.reduce((sum, count) => sum + count, 0);
}
