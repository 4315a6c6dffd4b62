import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfLanguages } from './language-files.ts';
import type { Languages } from './language-files.ts';
import type { KeptFile, PackSize } from './lib/client/kept.ts';

/** A built file, as Workbox lists it. */
interface BuiltFile {
	url: string;
	revision: string | null;
	size: number;
}

const client = '.svelte-kit/output/client';
/** Where the list of each pack is, for a phone that keeps it. */
const packFolder = 'keep';
/** Tells one version of the app from another, to a worker and in the list of a pack. */
export const versionFile = '_app/version.json';

/** The built files as a phone asks for them, those of the packs in a list of their own. */
export function keptFiles(built: readonly BuiltFile[]): { manifest: (BuiltFile & KeptFile)[] } {
	const files = built.map((file) => ({
		...file,
		url: addressOf(file.url),
		bytes: file.size
	}));
	const parts = sorted(files, filesOfLanguages());
	const version = files.find(({ url }) => url === versionFile)?.revision ?? '';
	return { manifest: [...parts.app, writePacks(parts.packs, version)] };
}

interface Parts<File> {
	app: File[];
	packs: Map<string, File[]>;
}

/** Which files every phone keeps, and which only those that chose them. */
export function sorted<File extends { url: string }>(files: readonly File[], languages: Languages): Parts<File> {
	const parts: Parts<File> = { app: [], packs: new Map([...levels, ...languages.keys()].map((id) => [id, []])) };
	for (const file of files) {
		const pack = packOf(file.url, languages);
		if (pack === 'app') parts.app.push(file);
		else if (pack) parts.packs.get(pack)?.push(file);
	}
	return parts;
}

const levels = ['full', 'easy-read'];

/** Nothing for what no phone keeps: pages in a language whose text is English all the same, or that the app draws itself. */
function packOf(url: string, languages: Languages): string | undefined {
	for (const [language, { files }] of languages) if (files.has(url)) return language;
	const [, language = '', page = ''] = /^([a-z]{2,3}(?:-[A-Za-z]+)?)(?:\/(.*))?$/.exec(url) ?? [];
	const level = /(?:^|\/)guides\/[^/]+\/(full|easy-read)$/.exec(url)?.[1];
	if (!languages.has(language)) return level ?? 'app';
	const guide = /^guides\/([^/]+)(?:\/(.+))?$/.exec(page);
	if (guide) return !guide[2] && languages.get(language)?.guides.has(guide[1] ?? '') ? language : undefined;
	return /^(calculator|find|which-way)(\/|$)/.test(page) ? undefined : language;
}

/** Writes the list of each pack beside the built files, and gives the file that says how large they are. */
function writePacks(packs: ReadonlyMap<string, readonly KeptFile[]>, version: string): BuiltFile & KeptFile {
	const folder = join(process.cwd(), client, packFolder);
	mkdirSync(folder, { recursive: true });
	const sizes: Record<string, PackSize> = {};
	for (const [id, files] of packs) {
		const list = files.map(({ url, revision, bytes }) => ({ url: `/${url}`, revision, bytes }));
		writeFileSync(join(folder, `${id}.json`), JSON.stringify({ version, files: list }));
		sizes[id] = { files: list.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0) };
	}
	const text = JSON.stringify(sizes);
	writeFileSync(join(folder, 'sizes.json'), text);
	const revision = createHash('sha256').update(text).digest('hex').slice(0, 16);
	return { url: `${packFolder}/sizes.json`, revision, size: text.length, bytes: text.length };
}

function addressOf(file: string): string {
	const path = file.replace(/^(client|prerendered\/(pages|dependencies))\//, '');
	return path === 'index.html' ? '/' : path.replace(/\.html$/, '');
}
