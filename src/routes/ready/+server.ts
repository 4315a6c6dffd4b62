import { json } from '@sveltejs/kit';
import { db } from '$lib/server/context.ts';
import { findInstallation } from '$lib/server/stores/installation.ts';
import type { RequestHandler } from './$types';

/** For who sends readers here: the database is migrated, and this start is written down in it. */
export const GET: RequestHandler = async () => {
	const isReady = await findInstallation(db()).then(
		(installation) => installation !== undefined,
		() => false
	);
	return json({ ready: isReady }, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
