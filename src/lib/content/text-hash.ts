/** A short name of a text: another text has another one. FNV-1a, so that a phone, a build and a test agree. */
export function textHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
