import type { Bytes } from './base64.ts';

/** More than any family writes; a file that unpacks to more was made to hold a phone up. */
export const mostBytes = 100_000_000;

/** Whether this browser can make things smaller and unpack them. */
export function canPack(): boolean {
	return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}

/** The bytes of a text, packed where the browser can. */
export async function pack(text: string): Promise<Bytes> {
	const bytes = new TextEncoder().encode(text);
	if (!canPack()) return bytes;
	return (await through(bytes, new CompressionStream('gzip'))) ?? bytes;
}

/** The text that was packed; nothing when it is no text, or too much of it. */
export async function unpack(bytes: Bytes, compression: 'gzip' | 'none'): Promise<string | undefined> {
	try {
		const unpacked = compression === 'gzip' ? await through(bytes, new DecompressionStream('gzip')) : bytes;
		return unpacked && new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
	} catch {
		return undefined;
	}
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes | undefined> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const parts: Bytes[] = [];
	let size = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
		size += part.value.length;
		if (size > mostBytes) {
			await reader.cancel();
			return undefined;
		}
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
