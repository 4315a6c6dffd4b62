import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';

/** The text of an extract, plain or packed (`.zip`, `.gz`), in the encoding the register uses. */
export async function* extractText(file: string): AsyncGenerator<string> {
	const decoder = new TextDecoder('windows-1252');
	const bytes: AsyncIterable<Buffer> = await extractBytes(file);
	for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

async function extractBytes(file: string): Promise<Readable> {
	const start = await bytesAt(file, 0, 4);
	if (start.readUInt32LE(0) === 0x04034b50) return unzipped(file);
	const stream = createReadStream(file);
	return start.readUInt16BE(0) === 0x1f8b ? piped(stream, createGunzip()) : stream;
}

/** A fault of the file is a fault of what is read from it. */
function piped(from: Readable, to: ReturnType<typeof createGunzip> | ReturnType<typeof createInflateRaw>): Readable {
	from.on('error', (error) => to.destroy(error));
	return from.pipe(to);
}

/** The first table in a zip. Its place stands in the directory at the end of the file. */
async function unzipped(file: string): Promise<Readable> {
	const handle = await open(file);
	const { size } = await handle.stat();
	await handle.close();
	const tail = await bytesAt(file, Math.max(0, size - 65_558), Math.min(size, 65_558));
	const mark = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	if (mark === -1) throw new Error('The zip is not whole');
	const [count, length, offset] = [
		tail.readUInt16LE(mark + 10),
		tail.readUInt32LE(mark + 12),
		tail.readUInt32LE(mark + 16)
	];
	const directory = await bytesAt(file, offset, length);
	const entry = tableIn(directory, count);
	if (!entry) throw new Error('There is no .csv in the zip');
	const local = await bytesAt(file, entry.at, 30);
	const begin = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
	const packed = createReadStream(file, { start: begin, end: begin + entry.packed - 1 });
	return entry.method === 0 ? packed : piped(packed, createInflateRaw());
}

function tableIn(directory: Buffer, count: number): { at: number; packed: number; method: number } | undefined {
	let at = 0;
	for (let entry = 0; entry < count && at + 46 <= directory.length; entry++) {
		const [name, extra, comment] = [
			directory.readUInt16LE(at + 28),
			directory.readUInt16LE(at + 30),
			directory.readUInt16LE(at + 32)
		];
		if (/\.csv$/i.test(directory.toString('latin1', at + 46, at + 46 + name))) {
			return {
				method: directory.readUInt16LE(at + 10),
				packed: directory.readUInt32LE(at + 20),
				at: directory.readUInt32LE(at + 42)
			};
		}
		at += 46 + name + extra + comment;
	}
	return undefined;
}

async function bytesAt(file: string, from: number, length: number): Promise<Buffer> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(length, 4)), 0, length, from);
		if (bytesRead < length) throw new Error('The file is not whole');
		return buffer;
	} finally {
		await handle.close();
	}
}
