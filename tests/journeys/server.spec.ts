import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { startServer } from '../helpers/server.ts';

// What an operator sees of the server: no browser is needed for that.

test('it says where it is, answers for itself and its database, and stops when it is told to', async ({ request }) => {
	const server = await startServer();
	expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
	const health = await request.get(`${server.url}/health`);
	expect([health.status(), await health.json()]).toEqual([200, { process: 'answers', database: 'answers' }]);
	const ready = await request.get(`${server.url}/ready`);
	expect([ready.status(), await ready.json()]).toEqual([200, { ready: true }]);
	for (const answer of [health, ready]) expect(answer.headers()['cache-control']).toBe('no-store');
	expect(await server.stop()).toBe(0);
});

test('a request that is under way is answered before it stops, and no new one is taken', async () => {
	const server = await startServer();
	const port = Number(new URL(server.url).port);
	const idle = await open(port);
	idle.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
	await once(idle, 'data');
	const asking = await open(port);
	asking.write('GET /calculator/ehcna-decision-6w HTTP/1.1\r\nHost: localhost\r\n');
	// The server has begun to read it: an answer on another connection was asked for later.
	await answerTo(await open(port), 'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');

	const stopped = server.stop();
	await once(idle, 'close');
	await expect(open(port)).rejects.toThrow('ECONNREFUSED');
	expect(await answerTo(asking, '\r\n')).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*<\/html>/);
	expect(await stopped).toBe(0);
});

test('a port in use is named, with how to choose another', async () => {
	const other = createServer().listen(0);
	const { port } = other.address() as AddressInfo;
	await expect(startServer({ PORT: String(port) })).rejects.toThrow(
		`Waymark did not start. Port ${port} is in use by another program. Stop that one, or choose another: PORT=3001 npm start`
	);
	other.close();
});

test('a database that cannot be written is named, and nothing is served', async () => {
	await expect(startServer({ DATABASE_FILE: '/dev/null/waymark.sqlite' })).rejects.toThrow(
		/^Waymark did not start\. The database \/dev\/null\/waymark\.sqlite cannot be used: .* Set DATABASE_FILE to a file/
	);
	await expect(startServer({ DATABASE_FILE: '' })).rejects.toThrow('Waymark did not start. Settings: ');
});

async function open(port: number): Promise<Socket> {
	const socket = connect(port, 'localhost');
	await once(socket, 'connect');
	return socket;
}

async function answerTo(socket: Socket, words: string): Promise<string> {
	let answer = '';
	socket.on('data', (more) => (answer += String(more)));
	socket.write(words);
	await once(socket, 'close');
	return answer;
}
