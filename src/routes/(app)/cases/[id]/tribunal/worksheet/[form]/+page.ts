import { error } from '@sveltejs/kit';
import { isForm } from '$lib/core/tribunal/worksheets/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { form } }) => (isForm(form) ? { form } : error(404));
