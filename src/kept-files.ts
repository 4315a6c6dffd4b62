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
}

/** The room the app may take on a phone, the makers of letter files with it, and the room the guides may take beside it. */
const mostBytes = { app: 2_500_000, guides: 2_500_000 };

/** The built files as a phone asks for them. A build that would take up too much of a phone is refused. */
export function keptFiles(built: readonly BuiltFile[]): { manifest: (BuiltFile & KeptFile)[] } {
	const manifest = built.map((file) => ({ ...file, url: addressOf(file.url), bytes: file.size }));
	const totals = { app: 0, guides: 0 };
	for (const { url, bytes } of manifest) totals[/(^|\/)guides(\/|$)/.test(url) ? 'guides' : 'app'] += bytes;
	for (const part of ['app', 'guides'] as const)
		if (totals[part] > mostBytes[part])
			throw new Error(`The ${part} would take up ${totals[part]} bytes of a phone: at most ${mostBytes[part]}`);
	return { manifest };
}

function addressOf(file: string): string {
	const path = file.replace(/^(client|prerendered\/(pages|dependencies))\//, '');
	return path === 'index.html' ? '/' : path.replace(/\.html$/, '');
}
