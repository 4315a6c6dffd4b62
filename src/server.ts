import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { responseHeaders } from './response-headers.ts';

// The one place that all answers pass, prerendered pages and files too. Without ORIGIN every host name works over http.
const { HOST: host = '0.0.0.0', PORT: port = '3000', ORIGIN: origin } = process.env;
const protocolHeader = 'x-waymark-protocol';
if (!origin) process.env.PROTOCOL_HEADER = protocolHeader;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const { handler } = (await import(new URL('../build/handler.js', import.meta.url).href)) as { handler: Handler };
const headers = Object.entries(responseHeaders({ secure: origin?.startsWith('https:') ?? false }));

const server = createServer((request, response) => {
	for (const [name, value] of headers) response.setHeader(name, value);
	if (!origin) request.headers[protocolHeader] = 'http';
	handler(request, response, () => response.writeHead(404).end());
});

server.listen(Number(port), host, () => {
	console.log(`Waymark is ready: ${origin ?? `http://localhost:${port}`}`);
});

function stop(): void {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 5_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
