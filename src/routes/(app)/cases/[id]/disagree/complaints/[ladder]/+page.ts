import { error } from '@sveltejs/kit';
import { ladderIds } from '$lib/core/disputes/ladders/ladder.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const ladder = ladderIds.find((one) => one === params.ladder);
	return ladder ? { ladder } : error(404);
};
