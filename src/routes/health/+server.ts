import { json } from '@sveltejs/kit';
import { db } from '$lib/server/context.ts';
import { findInstallation } from '$lib/server/stores/installation.ts';
import type { RequestHandler } from './$types';

/** For who watches the server: this process answers, and whether the database does. */
export const GET: RequestHandler = async () => {
	const doesAnswer = await findInstallation(db()).then(
		() => true,
		() => false
	);
	return json(
		{ process: 'answers', database: doesAnswer ? 'answers' : 'does not answer' },
		{ status: doesAnswer ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
