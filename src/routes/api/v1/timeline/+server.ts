import { allowCalls, answerCall, readBody } from '$lib/server/api/call.ts';
import { answerTimeline } from '$lib/server/api/timeline.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, async () => answerTimeline(await readBody(request)));

export const OPTIONS: RequestHandler = () => allowCalls('POST');
