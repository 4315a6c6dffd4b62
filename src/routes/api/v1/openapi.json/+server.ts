import { allowCalls, answerCall } from '$lib/server/api/call.ts';
import { openApi } from '$lib/server/api/open-api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, openApi);

export const OPTIONS: RequestHandler = () => allowCalls('GET');
