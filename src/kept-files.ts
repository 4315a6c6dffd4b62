/** A built file, as Workbox lists it. */
interface BuiltFile {
	url: string;
	revision: string | null;
	size: number;
}

/** A file that a phone keeps: where it is asked for, and how much room it takes there. */
export interface KeptFile {
	url: string;
	revision: string | null;
	bytes: number;
	/** Kept from the first time it is used, and not before: what reads a plan from a file is large, and few need it. */
	whenUsed?: true;
}

/** The built files as a phone asks for them. */
export function keptFiles(built: readonly BuiltFile[]): { manifest: (BuiltFile & KeptFile)[] } {
	return {
		manifest: built.map((file) => ({
			...file,
			url: addressOf(file.url),
			bytes: file.size,
			...(/\/workers\/plan-/.test(file.url) && { whenUsed: true as const })
		}))
	};
}

function addressOf(file: string): string {
	const path = file.replace(/^(client|prerendered\/(pages|dependencies))\//, '');
	return path === 'index.html' ? '/' : path.replace(/\.html$/, '');
}
