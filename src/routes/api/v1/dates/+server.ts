import { allowCalls, answerCall, readBody } from '$lib/server/api/call.ts';
import { answerDates } from '$lib/server/api/dates.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, getClientAddress }) =>
	answerCall({ request, address: getClientAddress() }, async () => answerDates(await readBody(request)));

export const OPTIONS: RequestHandler = () => allowCalls('POST');
