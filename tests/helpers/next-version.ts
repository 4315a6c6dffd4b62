import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const copied = ['src', 'static', 'drizzle', 'package.json', 'package-lock.json', 'tsconfig.json'];
const configs = ['svelte.config.js', 'vite.config.ts'];

interface Version {
	folder: string;
	remove: () => void;
}

/**
 * Builds the app once more from changed sources, in a folder of its own: the version that comes after this one. What is
 * added is a folder and where it comes from.
 */
export function buildNext(
	change: Readonly<Record<string, readonly [from: string, to: string]>>,
	added: Readonly<Record<string, string>> = {}
): Version {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-next-'));
	for (const name of [...copied, ...configs]) cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	for (const [file, [from, to]] of Object.entries(change)) {
		const source = readFileSync(join(folder, file), 'utf8');
		if (!source.includes(from)) throw new Error(`${file} does not say ${from}`);
		writeFileSync(join(folder, file), source.replaceAll(from, to));
	}
	for (const [name, from] of Object.entries(added)) cpSync(join(root, from), join(folder, name), { recursive: true });
	const vite = join(folder, 'node_modules/vite/bin/vite.js');
	const { status, stderr, stdout } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
