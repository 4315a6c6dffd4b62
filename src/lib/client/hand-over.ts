/** Whether this phone can hand a file to another app. */
export function canShare(): boolean {
	const probe = new File(['x'], 'letter.pdf', { type: 'application/pdf' });
	return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}

/**
 * Gives a file to another app, or saves it. Sharing that is turned down or does not work saves the file, unless the reader
 * closed the sheet on purpose.
 */
export async function handOver(
	file: File,
	{ isShared }: { isShared: boolean }
): Promise<'shared' | 'saved' | 'closed'> {
	if (isShared && canShare()) {
		try {
			await navigator.share({ files: [file] });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'closed';
		}
	}
	save(file);
	return 'saved';
}

function save(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Phones cut a mail's address off somewhere above this. */
const longestBody = 1_800;

/** Whether a letter is short enough to be put into a mail by its address. */
export function fitsIntoMail(text: string): boolean {
	return text.length <= longestBody;
}

/** A mail with the letter in it. To whom it goes is for the family to fill in: no address is guessed. */
export function mailTo(subject: string, text: string): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
