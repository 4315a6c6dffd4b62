import { instant, name, object } from '../../core/cases/shape.ts';
import type { Shape } from '../../core/cases/shape.ts';
import type { StoredPicture } from '../journal/database.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** A picture of a letter as a back-up holds it: its bytes as text. */
export type KeptPicture = Omit<StoredPicture, 'bytes'> & { data: string };

/** A page has at most 800 kB; as text that is a third more. */
const longestData = 1_100_000;
const jpeg = [0xff, 0xd8, 0xff];

const picture: Shape<string> = (value, at, faults) => {
	const bytes = typeof value === 'string' && value.length <= longestData ? fromBase64(value) : undefined;
	if (bytes && jpeg.every((byte, index) => bytes[index] === byte)) return value as string;
	faults.push({ at, is: 'not-text' });
	return undefined;
};

export const keptPicture = object<KeptPicture>({ caseId: name, id: name, of: name, addedAt: instant, data: picture });

export function keepPicture({ bytes, ...picture }: StoredPicture): KeptPicture {
	return { ...picture, data: toBase64(bytes) };
}

export function storedPicture({ data, ...picture }: KeptPicture): StoredPicture {
	return { ...picture, bytes: fromBase64(data) ?? new Uint8Array() };
}
