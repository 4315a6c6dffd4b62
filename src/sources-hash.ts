import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of: a change in any of these is a new version of the app, a second build of the same is not. */
export const builtFrom = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** Every file a build is made of, in a fixed order. */
export function sourceFiles(root = process.cwd()): string[] {
	return builtFrom.flatMap((path) => filesBelow(join(root, path))).sort();
}

/** A short name for the present state of the sources. */
export function sourcesHash(root = process.cwd()): string {
	const hash = createHash('sha256');
	for (const file of sourceFiles(root)) {
		hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex').slice(0, 16);
}

function filesBelow(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
