export type Bytes = Uint8Array<ArrayBuffer>;

export function toBase64(bytes: Bytes): string {
	const parts: string[] = [];
	// In parts, for there is a limit to how many arguments a call takes.
	for (let at = 0; at < bytes.length; at += 0x8000) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
	}
	return btoa(parts.join(''));
}

export function fromBase64(text: string): Bytes | undefined {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
