import { allowCalls, answerCall, readBody } from '$lib/server/api/call.ts';
import { answerRoutes } from '$lib/server/api/routes.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, async () => answerRoutes(await readBody(request)));

export const OPTIONS: RequestHandler = () => allowCalls('POST');
