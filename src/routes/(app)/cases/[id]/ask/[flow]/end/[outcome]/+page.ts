import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { flow } = await parent();
	return flow.outcomes.includes(params.outcome) ? { outcome: params.outcome } : error(404);
};
