import { now } from '../context.ts';
import { CallRefused, problemResponse, refuse } from './problem.ts';
import { rateLimit } from './rate-limit.ts';

/** A call of the open API, as far as it is looked at. Nothing of it is kept or written down. */
export interface Call {
	request: Request;
	address: string;
}

const longestBody = 64 * 1024;
const limit = rateLimit({ burst: 600, perMinute: 600 });

/** Anybody may call from any page, without credentials: there is no account and nothing to steal. */
const open = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin',
	'cache-control': 'no-store'
};

/** Answers a call, or says as a problem why not. */
export async function answerCall({ request, address }: Call, answer: () => unknown): Promise<Response> {
	try {
		const taken = limit.take(address, now().getTime());
		if (!taken.ok) throw tooMany(taken.seconds);
		return withHeaders(Response.json(await answer()));
	} catch (error) {
		if (error instanceof CallRefused) return withHeaders(problemResponse(error));
		throw error;
	} finally {
		if (request.body && !request.bodyUsed) await request.body.cancel();
	}
}

/** What a browser asks before it calls from another page. */
export function allowCalls(methods: string): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...open,
			'access-control-allow-methods': methods,
			'access-control-allow-headers': 'content-type',
			'access-control-max-age': '86400'
		}
	});
}

/** The JSON object a call holds. */
export async function readBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/([\w.+-]*\+)?json\b/i.test(type))
		throw refuse(415, 'Send JSON', 'The content type must be application/json.');
	const text = await readText(request);
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		throw refuse(400, 'Not JSON', 'The body cannot be read as JSON.');
	}
	if (typeof body !== 'object' || body === null || Array.isArray(body))
		throw refuse(400, 'Not an object', 'The body must be a JSON object.');
	return body as Record<string, unknown>;
}

/** Reads no further than the limit, whatever the caller said of the length. */
async function readText(request: Request): Promise<string> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.byteLength;
		if (length > longestBody) throw refuse(413, 'Too long', `The body may have ${longestBody} bytes at most.`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function tooMany(seconds: number): CallRefused {
	const problem = { type: 'about:blank', title: 'Too many calls', status: 429, detail: `Try again in ${seconds} s.` };
	return new CallRefused(problem, { 'retry-after': String(seconds) });
}

function withHeaders(response: Response): Response {
	for (const [name, value] of Object.entries(open)) response.headers.set(name, value);
	return response;
}
