import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import type { Header } from './envelope.ts';
import { pack, unpack } from './pack.ts';
import { seal, unseal } from './seal.ts';

const phrase = 'our dog likes 4 apples';
const words = JSON.stringify({ who: 'Asha', about: 'Sami سامي 👪', long: 'needs '.repeat(500) });
const envelope = await seal(await pack(words), phrase);
const file = await writeEnvelope(envelope);
const ending = '.waymark';
const name = `waymark-backup-2026-11-21${ending}`;

/** The same file with something in it changed, and its sum made right again, as only somebody who means it does. */
function forged(change: (file: Record<string, unknown>) => unknown): string {
	const { sum: _sum, ...rest } = JSON.parse(file) as Record<string, unknown>;
	const start = JSON.stringify(change(rest)).slice(0, -1);
	return `${start},"sum":"${createHash('sha256').update(start).digest('hex')}"}\n`;
}
const kdf = (change: object) => forged((rest) => ({ ...rest, kdf: { ...(rest.kdf as object), ...change } }));

test('the file is what docs/decisions/0005 says: other tools open it with the phrase', () => {
	const { sealed, sum, ...header } = JSON.parse(file) as Header & { sealed: string; sum: string };
	expect(header).toMatchObject({
		format: 'waymark-backup',
		version: 1,
		kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
		cipher: { name: 'AES-GCM', bits: 256 },
		compression: 'gzip'
	});
	expect(
		createHash('sha256')
			.update(file.slice(0, file.indexOf(',"sum"')))
			.digest('hex')
	).toBe(sum);

	const key = pbkdf2Sync(phrase, Buffer.from(header.kdf.salt, 'base64'), 600_000, 32, 'sha256');
	const bytes = Buffer.from(sealed, 'base64');
	const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.iv, 'base64'));
	opener.setAAD(Buffer.from(JSON.stringify(header))).setAuthTag(bytes.subarray(-16));
	const packed = Buffer.concat([opener.update(bytes.subarray(0, -16)), opener.final()]);
	expect(gunzipSync(packed).toString('utf8')).toBe(words);
});

test('nothing of what is inside can be read in the file', () => {
	expect(file).not.toMatch(/Asha|Sami|needs/);
});

test('it opens with the phrase, as a phone writes it too, and with no other', async () => {
	const read = await readEnvelope(file, name);
	if (!read.ok) throw new Error(read.problem.kind);
	const packed = await unseal(read.value, '  our dog  likes 4 apples ');
	expect(packed && (await unpack(packed, 'gzip'))).toBe(words);
	expect(await unseal(read.value, 'Our dog likes 4 apples')).toBeUndefined();
});

test('salt and nonce are new each time', async () => {
	const again = await seal(await pack(words), phrase);
	expect(again.header.kdf.salt).not.toBe(envelope.header.kdf.salt);
	expect(again.header.cipher.iv).not.toBe(envelope.header.cipher.iv);
});

test('a changed header does not open, though its sum is right', async () => {
	const read = await readEnvelope(kdf({ iterations: 600_001 }), name);
	if (!read.ok) throw new Error(read.problem.kind);
	expect(await unseal(read.value, phrase)).toBeUndefined();
	const unpacked = await readEnvelope(
		forged((rest) => ({ ...rest, compression: 'none' })),
		name
	);
	if (!unpacked.ok) throw new Error(unpacked.problem.kind);
	expect(await unseal(unpacked.value, phrase)).toBeUndefined();
});

describe('a file that is not as it was made says what it is', () => {
	const problemOf = async (text: string, called = name) => {
		const read = await readEnvelope(text, called);
		return read.ok ? 'none' : read.problem.kind;
	};

	test('every letter changed, one at a time, is damage', async () => {
		const step = Math.max(1, Math.floor(file.length / 300));
		for (let at = 0; at < file.trimEnd().length; at += step) {
			const flipped = String.fromCharCode(file.charCodeAt(at) ^ 1);
			expect(await problemOf(file.slice(0, at) + flipped + file.slice(at + 1)), `letter ${at}`).toBe('damaged');
		}
	});

	test.each([0, 1, 10, 100, file.length - 100, file.length - 3])(
		'cut short after %i letters it is damaged',
		async (at) => {
			expect(await problemOf(file.slice(0, at))).toBe('damaged');
		}
	);

	test.each<[string, string, string, string]>([
		['a photo', '\ufffdPNG\r\n', 'sami.png', 'not-a-backup'],
		['nothing', '', 'empty.txt', 'not-a-backup'],
		['other JSON', '{"format":"something-else"}', 'data.json', 'not-a-backup'],
		[
			'another format with a right sum',
			forged((rest) => ({ ...rest, format: 'waymark-letters' })),
			name,
			'not-a-backup'
		],
		['the next version', forged((rest) => ({ ...rest, version: 2, kdf: { name: 'Argon2id' } })), name, 'newer'],
		['version nought', forged((rest) => ({ ...rest, version: 0 })), name, 'unknown-sealing'],
		['too few rounds', kdf({ iterations: 1_000 }), name, 'unknown-sealing'],
		['rounds to hold a phone up', kdf({ iterations: 4_000_000_000 }), name, 'unknown-sealing'],
		['half a round', kdf({ iterations: 600_000.5 }), name, 'unknown-sealing'],
		['another hash', kdf({ hash: 'SHA-1' }), name, 'unknown-sealing'],
		['a salt too short', kdf({ salt: 'AAAA' }), name, 'unknown-sealing'],
		['a salt that is none', kdf({ salt: '%%%' }), name, 'unknown-sealing'],
		['something more', forged((rest) => ({ ...rest, hint: 'the dog' })), name, 'unknown-sealing'],
		['nothing sealed', forged(({ sealed: _sealed, ...rest }) => rest), name, 'unknown-sealing']
	])('%s', async (_what, text, called, problem) => {
		expect(await problemOf(text, called)).toBe(problem);
	});

	test('a file of ours under another name is ours', async () => {
		expect(await problemOf(file, 'document (1)')).toBe('none');
	});
});

test('what unpacks without end is given up', async () => {
	const bomb = new Uint8Array(
		await new Response(
			new Blob([new Uint8Array(101_000_000)]).stream().pipeThrough(new CompressionStream('gzip'))
		).arrayBuffer()
	);
	expect(bomb.length).toBeLessThan(200_000);
	expect(await unpack(bomb, 'gzip')).toBeUndefined();
});
