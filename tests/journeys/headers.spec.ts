import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { startServer } from '../helpers/server.ts';

// What every answer tells the browser about safety, whichever way it was made.

const rendered = '/calculator/ehcna-decision-6w';
const prerendered = '/guides/refused-to-assess';
const answers = [rendered, prerendered, '/', '/cases', '/register.js', '/manifest.webmanifest', '/api/v1/rules'];
const notFound = ['/guides/no-such-guide', '/no-such-page', '/_app/immutable/no-such-file.js'];

/** The content policy of a page, its header and its own words taken together, directive by directive. */
async function policyOf(request: APIRequestContext, path: string): Promise<Map<string, string[]>> {
	const answer = await request.get(path);
	const said = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(await answer.text())?.[1];
	const both = [answer.headers()['content-security-policy'], said].filter((one) => one !== undefined).join(';');
	const directives = both.split(';').map((one) => one.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

for (const path of [...answers, ...notFound]) {
	test(`${path} says what it is, stays in its own frame, and tells others nothing of where a reader was`, async ({
		request
	}) => {
		const headers = (await request.get(path)).headers();
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin'
		});
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		for (const sense of ['camera', 'microphone', 'geolocation', 'payment']) {
			expect(headers['permissions-policy']).toContain(`${sense}=()`);
		}
		expect(headers['x-powered-by'], 'nothing is told of what it is made with').toBeUndefined();
		expect(headers['set-cookie'], 'a reader is given no cookie').toBeUndefined();
	});
}

for (const path of [rendered, prerendered, '/', '/cases', '/guides/no-such-guide']) {
	test(`${path} runs its own scripts only`, async ({ request }) => {
		const policy = await policyOf(request, path);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'none'"]);
		expect(policy.get('object-src')).toEqual(["'none'"]);
		expect(policy.get('form-action')).toEqual(["'self'"]);
		for (const one of ['script-src', 'style-src', 'connect-src', 'font-src', 'worker-src', 'manifest-src']) {
			// A page's own start is let in by its hash or by a number used once, and by nothing that lets in others.
			const others = policy.get(one)?.filter((value) => !/^'(self|none|nonce-.+|sha256-.+)'$/.test(value));
			expect(others, one).toEqual([]);
		}
	});
}

test('a number used once is used once', async ({ request }) => {
	const [first, second] = [await policyOf(request, rendered), await policyOf(request, rendered)];
	expect(first.get('script-src')?.join()).toContain('nonce-');
	expect(first.get('script-src')).not.toEqual(second.get('script-src'));
});

test('behind TLS the browser is told to come back over TLS only; without, it is not', async ({ request }) => {
	expect((await request.get('/')).headers()['strict-transport-security']).toBeUndefined();
	const port = await freePort();
	const server = await startServer({ ORIGIN: 'https://waymark.example', PORT: port });
	const answer = await request.get(`http://localhost:${port}/guides/refused-to-assess`);
	expect(answer.headers()['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
	await server.stop();
});

async function freePort(): Promise<string> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return String(port);
}
