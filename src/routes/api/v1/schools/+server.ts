import { allowCalls, answerCall, readBody } from '$lib/server/api/call.ts';
import { answerSearch } from '$lib/server/api/schools.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, async () => answerSearch(await readBody(request)));

export const OPTIONS: RequestHandler = () => allowCalls('POST');
