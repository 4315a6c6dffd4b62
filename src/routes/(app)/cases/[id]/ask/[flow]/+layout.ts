import { error } from '@sveltejs/kit';
import { flows } from '$lib/core/flows/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	const flow = flows[params.flow];
	if (!flow) error(404);
	const { words } = await parent();
	await words.add('ask', 'questions', 'fields', 'lists');
	return { flow };
};
