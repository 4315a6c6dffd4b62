import { error } from '@sveltejs/kit';
import { isPlanPart } from '$lib/core/plans/stored-plans.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { part } }) => {
	if (!isPlanPart(part)) error(404);
	return { part };
};
