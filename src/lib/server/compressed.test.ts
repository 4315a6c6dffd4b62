import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from './compressed.ts';

const page = '<p>Sami</p>'.repeat(400);
const ask = (accepted?: string) =>
	new Request('https://waymark.example/', accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } });
const html = (body: string, more: Record<string, string> = {}) =>
	new Response(body, { status: 404, headers: { 'content-type': 'text/html', etag: '"1"', ...more } });

test('a page goes small to a browser that can read it so, and is the same page', async () => {
	const sent = await compressed(ask('gzip, deflate, br, zstd'), html(page));
	const body = Buffer.from(await sent.arrayBuffer());
	expect(body.length).toBeLessThan(200);
	expect(brotliDecompressSync(body).toString()).toBe(page);
	expect(sent.status).toBe(404);
	expect(Object.fromEntries(sent.headers)).toEqual({
		'content-type': 'text/html',
		etag: 'W/"1"',
		vary: 'accept-encoding',
		'content-encoding': 'br',
		'content-length': String(body.length)
	});
});

test.each([
	[undefined, 'says nothing of it'],
	['gzip', 'knows another way only'],
	['br;q=0, gzip', 'does not want it'],
	['br;q=0.0', 'does not want it, said longer'],
	['vbr', 'means something else']
])('accept-encoding %j is not sent brotli: the browser %s', async (accepted, _why) => {
	const sent = await compressed(ask(accepted), html(page));
	expect(sent.headers.get('content-encoding')).toBeNull();
	expect(sent.headers.get('vary'), 'a cache in between must know that it differs').toBe('accept-encoding');
	expect(await sent.text()).toBe(page);
});

test.each([
	['a picture is small already', html(page, { 'content-type': 'image/png' })],
	['what is packed already is not packed again', html(page, { 'content-encoding': 'gzip' })],
	['an answer with no body has none', new Response(null, { status: 304, headers: { 'content-type': 'text/html' } })]
])('%s', async (_what, response) => {
	expect(await compressed(ask('br'), response)).toBe(response);
});

test('the least wish is a wish, and a short answer is not worth it', async () => {
	expect((await compressed(ask('br;q=0.1'), html(page))).headers.get('content-encoding')).toBe('br');
	expect((await compressed(ask('br'), html('<p>Sami</p>'))).headers.get('content-encoding')).toBeNull();
});
