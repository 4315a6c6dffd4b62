import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
/** Higher takes longer than it saves on a page that is made for one reader. */
const quality = 5;
const worthIt = 1_000;

/** A page as its reader's browser takes it best. Files and prerendered pages were compressed when the app was built. */
export async function compressed(request: Request, response: Response): Promise<Response> {
	const isText = /^(text|application\/json)/.test(response.headers.get('content-type') ?? '');
	if (!isText || !response.body || response.headers.has('content-encoding')) return response;
	const headers = new Headers(response.headers);
	headers.append('vary', 'accept-encoding');
	const body = new Uint8Array(await response.arrayBuffer());
	if (body.length < worthIt || !takesBrotli(request)) return new Response(body, { status: response.status, headers });
	const small = await compress(body, {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
	});
	headers.set('content-encoding', 'br');
	// The same page in other bytes: only a weak tag may say so.
	const tag = headers.get('etag');
	if (tag?.startsWith('"')) headers.set('etag', `W/${tag}`);
	headers.set('content-length', String(small.length));
	return new Response(small, { status: response.status, headers });
}

function takesBrotli(request: Request): boolean {
	const accepted = request.headers.get('accept-encoding') ?? '';
	return accepted.split(',').some((one) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(one));
}
