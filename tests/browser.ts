import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * The Chromium the journeys run in: the one named in CHROMIUM, one on the machine, or Playwright's own (which is `undefined`,
 * for Playwright finds it itself).
 */
export function findBrowser(): { path: string | undefined } | undefined {
	const named = process.env.CHROMIUM;
	if (named) return existsSync(named) ? { path: named } : undefined;
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
		const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return { path: stdout.trim() };
	}
	return existsSync(chromium.executablePath()) ? { path: undefined } : undefined;
}

function run(command: string, ...args: string[]): boolean {
	console.log(`$ ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function installFromDebian(): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	return (
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core')
	);
}

function installFromPlaywright(): boolean {
	return run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell');
}

/** Makes sure there is a browser, or says plainly what is missing. */
function requireBrowser(): void {
	if (findBrowser()) return;
	console.log('There is no Chromium on this machine. Getting one for the journey tests…');
	if ((installFromDebian() || installFromPlaywright()) && findBrowser()) return;
	console.error(
		[
			'The journey tests need Chromium and none could be had.',
			'Install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM to its path, and run the tests again.'
		].join('\n')
	);
	process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) requireBrowser();
