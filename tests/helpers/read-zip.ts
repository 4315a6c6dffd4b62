import { inflateRawSync } from 'node:zlib';

/** The text files in a zip, as a Word file is one, by their names. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	const files = new Map<string, string>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as Four;
		const packedSize = size + zip.readUInt16LE(at + 22) * 65536;
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + packedSize);
		const isPacked = zip.readUInt16LE(at + 10) === 8;
		files.set(
			zip.toString('utf8', at + 46, at + 46 + name),
			(isPacked ? inflateRawSync(packed) : packed).toString('utf8')
		);
		at += 46 + name + extra + comment;
	}
	return files;
}
type Four = [number, number, number, number];
