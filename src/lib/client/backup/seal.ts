import { fromBase64, toBase64 } from './base64.ts';
import type { Bytes } from './base64.ts';
import { format, headerBytes, iterations, version } from './envelope.ts';
import type { Envelope, Header } from './envelope.ts';
import { readPhrase } from './phrase.ts';
import { canPack } from './pack.ts';

/** Seals what is packed with a phrase, under a salt and a nonce used this once. */
export async function seal(packed: Bytes, phrase: string): Promise<Envelope> {
	const header: Header = {
		format,
		version,
		kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(random(16)) },
		cipher: { name: 'AES-GCM', bits: 256, iv: toBase64(random(12)) },
		compression: canPack() ? 'gzip' : 'none'
	};
	const sealed = await crypto.subtle.encrypt(gcmOf(header), await keyFrom(phrase, header), packed);
	return { header, sealed: new Uint8Array(sealed) };
}

/** Opens what was sealed; nothing when the phrase is another one. */
export async function unseal({ header, sealed }: Envelope, phrase: string): Promise<Bytes | undefined> {
	const key = await keyFrom(phrase, header);
	try {
		return new Uint8Array(await crypto.subtle.decrypt(gcmOf(header), key, sealed));
	} catch (error) {
		if (error instanceof DOMException && error.name === 'OperationError') return undefined;
		throw error;
	}
}

function gcmOf(header: Header): AesGcmParams {
	return { name: 'AES-GCM', iv: fromBase64(header.cipher.iv) ?? random(0), additionalData: headerBytes(header) };
}

async function keyFrom(phrase: string, { kdf }: Header): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(readPhrase(phrase));
	const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	const { hash, iterations } = kdf;
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash, iterations, salt: fromBase64(kdf.salt) ?? random(0) },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

function random(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}
