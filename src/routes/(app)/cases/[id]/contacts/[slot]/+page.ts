import { error } from '@sveltejs/kit';
import { isContactSlot } from '$lib/core/contacts/contacts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { slot } }) => {
	if (!isContactSlot(slot)) error(404);
	return { slot };
};
