import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

// What the law costs a phone: the engine and all rules as one minified file.

const core = join(import.meta.dirname, '../../src/lib/core');
const phone = join(import.meta.dirname, 'browser.ts');

async function bytesOf(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' }
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('Nothing was built');
	const code = output.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
	return `${relative(process.cwd(), entry)}: ${code.length} bytes minified, ${brotliCompressSync(code).length} with brotli`;
}

for (const entry of ['law/work-out.ts', 'law/law-pack.ts', 'cases/timeline.ts', 'index.ts'])
	console.log(await bytesOf(entry));
