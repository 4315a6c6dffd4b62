import { showBadge } from '$lib/client/badge.ts';
import { watchCases } from '$lib/client/journal/index.ts';

/** Keeps the number on the app's icon: the family's own dates that are near, in all cases but the example. */
export function keepBadge(): () => void {
	let newest = 0;
	return watchCases((seen) => {
		newest += 1;
		const number = newest;
		const ids = seen.ok ? seen.value.filter(({ isExample }) => !isExample).map(({ id }) => id) : [];
		void count(ids).then((near) => (number === newest ? showBadge(near) : undefined));
	});
}

/** The law is fetched where there is something to count. */
async function count(ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const { countNear } = await import('./count-near.ts');
	return countNear(ids);
}
