import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { responseHeaders } from './response-headers.ts';

// The one place that all answers pass, prerendered pages and files too. Without ORIGIN every host name works over http.
const { HOST: host, PORT: port = '3000', ORIGIN: origin } = process.env;
const protocolHeader = 'x-waymark-protocol';
if (!origin) process.env.PROTOCOL_HEADER = protocolHeader;
/** How long requests that are under way may take to finish when the server is told to stop. */
const patience = 8_000;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const handler = await loadHandler();
const headers = Object.entries(responseHeaders({ secure: origin?.startsWith('https:') ?? false }));
let isStopping = false;

// A proxy keeps a connection for about a minute: closing it before the proxy does would lose a request now and then.
const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 });
server.on('request', (request, response) => {
	for (const [name, value] of headers) response.setHeader(name, value);
	if (!origin) request.headers[protocolHeader] = 'http';
	response.once('close', () => isStopping && server.closeIdleConnections());
	handler(request, response, () => response.writeHead(404).end());
});
server.once('error', (error: NodeJS.ErrnoException) =>
	giveUp(
		error.code === 'EADDRINUSE'
			? `Port ${port} is in use by another program. Stop that one, or choose another: PORT=3001 npm start`
			: error
	)
);
server.listen({ port: Number(port), ...(host && { host }) }, () => {
	const { port: listening } = server.address() as AddressInfo;
	console.log(`Waymark is ready: ${origin ?? `http://localhost:${listening}`}`);
});

/** Loading it opens the database: what is wrong with the settings shows here. */
async function loadHandler(): Promise<Handler> {
	const built = new URL('../build/handler.js', import.meta.url).href;
	const { handler } = (await import(built).catch(giveUp)) as { handler: Handler };
	return handler;
}

function giveUp(reason: unknown): never {
	const message = reason instanceof Error ? reason.message : String(reason);
	console.error(`Waymark did not start. ${message}`);
	process.exit(1);
}

function stop(): void {
	isStopping = true;
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), patience).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
