import { allowCalls, answerCall } from '$lib/server/api/call.ts';
import { listRules } from '$lib/server/api/rules.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, listRules);

export const OPTIONS: RequestHandler = () => allowCalls('GET');
