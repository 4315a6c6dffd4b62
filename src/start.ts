import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { sourceFiles } from './sources-hash.ts';

// `npm start`: builds when there is no build or the sources are newer, then serves.
const built = 'build/handler.js';

function isStale(): boolean {
	if (!existsSync(built)) return true;
	const builtAt = statSync(built).mtimeMs;
	return sourceFiles().some((file) => statSync(file).mtimeMs > builtAt);
}

if (isStale()) {
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

await import('./server.ts');
