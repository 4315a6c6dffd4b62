import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { flow } = await parent();
	const question = flow.questions[params.question];
	return question ? { id: params.question, question } : error(404);
};
