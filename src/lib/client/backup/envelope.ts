import { check, count, object, oneOf, text } from '../../core/cases/shape.ts';
import type { Shape } from '../../core/cases/shape.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Bytes } from './base64.ts';
import { refuse } from './problem.ts';
import type { BackupResult } from './problem.ts';

/** How a back-up is sealed: all a reader needs but the phrase. It is open to read, and cannot be changed unseen. */
export interface Header {
	format: typeof format;
	version: typeof version;
	kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
	cipher: { name: 'AES-GCM'; bits: 256; iv: string };
	compression: 'gzip' | 'none';
}

export interface Envelope {
	header: Header;
	sealed: Bytes;
}

export const format = 'waymark-backup';
export const version = 1;
export const fileEnding = '.waymark';

/** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256, https://cheatsheetseries.owasp.org, read 21 November 2026. */
export const iterations = 600_000;
/** A file that asks for fewer is not one of ours; one that asks for more could hold a phone up for an hour. */
const mostIterations = 10_000_000;

const headerShape = object<Header>({
	format: oneOf([format]),
	version: exactly(version),
	kdf: object<Header['kdf']>({
		name: oneOf(['PBKDF2']),
		hash: oneOf(['SHA-256']),
		iterations: count,
		salt: text(100)
	}),
	cipher: object<Header['cipher']>({ name: oneOf(['AES-GCM']), bits: exactly(256), iv: text(100) }),
	compression: oneOf(['gzip', 'none'])
});

/** The header as the bytes that are authenticated with what is sealed: for one header always the same. */
export function headerBytes({ kdf, cipher, compression }: Header): Bytes {
	const { name, hash, iterations, salt } = kdf;
	const { bits, iv } = cipher;
	const inOrder = {
		format,
		version,
		kdf: { name, hash, iterations, salt },
		cipher: { name: cipher.name, bits, iv },
		compression
	};
	return new TextEncoder().encode(JSON.stringify(inOrder));
}

/**
 * The file's text, ending in a sum over everything before it. The sum tells damage from a wrong phrase; it is made of what
 * can be seen anyway, so it helps nobody to guess.
 */
export async function writeEnvelope({ header, sealed }: Envelope): Promise<string> {
	const start = JSON.stringify({ ...header, sealed: toBase64(sealed) }).slice(0, -1);
	return `${start},"sum":"${await sumOf(start)}"}\n`;
}

/** Reads a file as far as it can be read without the phrase. */
export async function readEnvelope(file: string, name: string): Promise<BackupResult<Envelope>> {
	if (!file.startsWith(`{"format":"${format}"`) && !name.endsWith(fileEnding)) return refuse({ kind: 'not-a-backup' });
	const ending = /,"sum":"([0-9a-f]{64})"\}\s*$/.exec(file);
	if (!ending || (await sumOf(file.slice(0, ending.index))) !== ending[1]) return refuse({ kind: 'damaged' });

	const { sealed, sum: _sum, ...header } = JSON.parse(file) as Record<string, unknown>;
	if (header.format !== format) return refuse({ kind: 'not-a-backup' });
	if (typeof header.version === 'number' && header.version > version) return refuse({ kind: 'newer' });
	const read = check(headerShape, header);
	const bytes = typeof sealed === 'string' ? fromBase64(sealed) : undefined;
	if (!read.ok || !bytes || !isSafe(read.value)) return refuse({ kind: 'unknown-sealing' });
	return { ok: true, value: { header: read.value, sealed: bytes } };
}

function isSafe({ kdf, cipher }: Header): boolean {
	const isBounded = kdf.iterations >= iterations && kdf.iterations <= mostIterations;
	return isBounded && fromBase64(kdf.salt)?.length === 16 && fromBase64(cipher.iv)?.length === 12;
}

async function sumOf(start: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(start));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function exactly<const T extends number>(expected: T): Shape<T> {
	return (value, at, faults) => {
		if (value === expected) return expected;
		faults.push({ at, is: 'unknown' });
		return undefined;
	};
}
