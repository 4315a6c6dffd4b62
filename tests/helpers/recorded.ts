import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from './server.ts';

/** Stands in front of a server and writes down what is asked for: a worker's requests are seen nowhere else. */
export interface Recorded extends Running {
	/** Paths, in the order they were asked for. */
	asked: string[];
	/** From now on another server answers. */
	turnTo(other: Running): void;
}

export async function recorded(first: Running): Promise<Recorded> {
	let server = first;
	const asked: string[] = [];
	const front = createServer((coming, answer) => {
		asked.push(coming.url ?? '');
		const { method, headers } = coming;
		const going = request(new URL(coming.url ?? '/', server.url), { method, headers }, (came) => {
			answer.writeHead(came.statusCode ?? 502, came.headers);
			came.pipe(answer);
		});
		going.on('error', () => answer.destroy());
		coming.pipe(going);
	});
	await new Promise<void>((resolve) => front.listen(0, resolve));
	return {
		url: `http://localhost:${(front.address() as AddressInfo).port}`,
		asked,
		turnTo: (other) => (server = other),
		async stop() {
			// What is under way is answered first, as the server itself does.
			await new Promise((resolve) => front.close(resolve));
			return server.stop();
		}
	};
}
