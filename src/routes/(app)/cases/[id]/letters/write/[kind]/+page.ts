import { error } from '@sveltejs/kit';
import { letterKinds } from '$lib/core/letters/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { kind } }) => (letterKinds[kind] ? { kind } : error(404));
