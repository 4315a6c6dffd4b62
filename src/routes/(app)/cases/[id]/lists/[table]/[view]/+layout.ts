import { error } from '@sveltejs/kit';
import { isTable, tableOf } from '$lib/core/lists/tables.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	if (!isTable(params.table)) error(404);
	const fields = tableOf(params.table).views[params.view];
	if (!fields) error(404);
	const { words } = await parent();
	await words.add('lists', 'fields');
	return { table: params.table, view: params.view, fields };
};
