import { error } from '@sveltejs/kit';
import { flows } from '$lib/core/flows/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	const flow = flows[params.flow];
	return flow ? { flow } : error(404);
};
