/**
 * A name for a text from which the text cannot be told: FNV-1a, 32 bits at a time from four beginnings. It keeps no secret
 * and only has to differ for different texts.
 */
export function shortHash(text: string): string {
	return [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995].map((start) => hash32(text, start)).join('');
}

function hash32(text: string, start: number): string {
	let hash = start;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
