import { error } from '@sveltejs/kit';
import { isEventKind } from '$lib/core/cases/events.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { kind, entry } }) => {
	if (!isEventKind(kind)) error(404);
	return { kind, ...(entry && { entry }) };
};
