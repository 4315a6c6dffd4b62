import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { section41 } from './lib/content/schools/section-41.ts';
import { readConfig } from './lib/server/config.ts';
import { today } from './lib/server/context.ts';
import { download } from './lib/server/schools/download.ts';
import { importSchools } from './lib/server/schools/import-schools.ts';

// `npm run schools:import`: fetches the national register from the address in the settings; or reads it from a file:
// `npm run schools:import -- edubasealldata20261121.zip [links_edubasealldata20261121.csv]`.

const { schoolsFile, schoolsExtract, schoolsLinks } = readConfig(process.env);
const folder = mkdtempSync(join(tmpdir(), 'waymark-schools-'));

try {
	const { extract, links, asOf } = await filesToRead();
	const { count } = await importSchools({
		extract,
		to: schoolsFile,
		asOf,
		section41: new Set(section41.map(({ urn }) => urn)),
		...(links && { links })
	});
	process.stdout.write(`${count} schools and colleges are now in ${schoolsFile}, as of ${asOf}.\n`);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nThe list in use was not changed.\n`);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function filesToRead(): Promise<{ extract: string; links: string | undefined; asOf: string }> {
	const [given, links] = process.argv.slice(2);
	if (given) return { extract: given, links, asOf: dayIn(given) };
	const extract = join(folder, 'extract');
	await download(schoolsExtract, today(), extract);
	const linksFile = join(folder, 'links');
	await download(schoolsLinks, today(), linksFile);
	return { extract, links: linksFile, asOf: today() };
}

/** The day in the name of the file, or the day the file was written. */
function dayIn(file: string): string {
	const named = /(20\d\d)(\d\d)(\d\d)/.exec(file);
	return named ? `${named[1]}-${named[2]}-${named[3]}` : statSync(file).mtime.toISOString().slice(0, 10);
}
