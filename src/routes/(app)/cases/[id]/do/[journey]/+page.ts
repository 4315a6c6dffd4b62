import { error } from '@sveltejs/kit';
import { journeyOf } from '$lib/content/journeys/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const journey = journeyOf(params.journey);
	if (!journey) error(404);
	const { words } = await parent();
	await words.add('journeys', 'letters', 'log', 'titles', 'dates');
	return { journey };
};
