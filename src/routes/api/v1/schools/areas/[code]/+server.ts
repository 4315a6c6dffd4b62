import { allowCalls, answerCall } from '$lib/server/api/call.ts';
import { answerArea } from '$lib/server/api/schools.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, params, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, () => answerArea(params.code));

export const OPTIONS: RequestHandler = () => allowCalls('GET');
