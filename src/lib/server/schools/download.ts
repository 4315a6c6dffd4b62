import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** Fetches a file to the disk as it comes. `{date}` in the address stands for the day. */
export async function download(address: string, day: string, to: string): Promise<void> {
	const url = address.replaceAll('{date}', day.replaceAll('-', ''));
	const response = await fetch(url).catch((error: unknown) => {
		throw new Error(`${url} cannot be reached`, { cause: error });
	});
	if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
	await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(to));
}
