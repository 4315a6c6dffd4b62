import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

// What the law costs a phone, as one minified file.

const core = join(import.meta.dirname, '../../src/lib/core');
const entries = {
	'the rules with what works them out': join(import.meta.dirname, 'rules-alone.ts'),
	'the same with the timeline of a case': join(import.meta.dirname, 'with-timeline.ts'),
	'all that core offers to others': join(core, 'index.ts')
};

async function codeOf(entry: string): Promise<string> {
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
	return output.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
}

for (const [what, entry] of Object.entries(entries)) {
	const code = await codeOf(entry);
	console.log(`${what}: ${code.length} bytes minified, ${brotliCompressSync(code).length} with brotli`);
}
