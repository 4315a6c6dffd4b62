import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// Which room may open the door of which: see docs/decisions/0003-rooms.md.

type Room = 'core' | 'content' | 'i18n' | 'ui' | 'client' | 'server' | 'routes' | 'top';

/** For each room: the rooms it may import, and the packages. `*` is any. */
const may: Record<Room, { rooms: Room[]; packages: string[] | '*' }> = {
	core: { rooms: [], packages: [] },
	content: { rooms: ['core'], packages: ['marked', 'minisearch', 'valibot', 'virtual:find'] },
	i18n: { rooms: ['content', 'core'], packages: ['i18next', 'virtual:locales'] },
	ui: {
		rooms: ['i18n', 'core', 'content'],
		packages: ['svelte', '@lucide/svelte', '$app/*', '@sveltejs/kit', '@fontsource/*']
	},
	client: {
		rooms: ['core', 'content'],
		packages: [
			'idb',
			'pdfjs-dist',
			'mammoth',
			'docx',
			'pdfkit',
			'fontkit',
			'linebreak',
			'bidi-js',
			'ical-generator',
			'@fontsource/*'
		]
	},
	server: { rooms: ['core', 'content', 'i18n'], packages: '*' },
	routes: {
		rooms: ['core', 'content', 'i18n', 'ui', 'client', 'server'],
		packages: ['svelte', '$app/*', '@sveltejs/kit', '@lucide/svelte', './$types']
	},
	top: { rooms: ['core', 'content', 'i18n', 'ui', 'client', 'server', 'routes', 'top'], packages: '*' }
};

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((name) => join('src', name))
	.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'));

function roomOf(file: string): Room {
	const room = /^src\/lib\/([^/]+)\//.exec(file)?.[1] ?? /^src\/(routes)\//.exec(file)?.[1];
	return room && room in may ? (room as Room) : 'top';
}

function importsOf(file: string): string[] {
	const source = readFileSync(join(root, file), 'utf8');
	const found = source.matchAll(
		/(?:^|[\s;])(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm
	);
	return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** A file of the project, or the name of a package. */
function targetOf(file: string, specifier: string): { file: string } | { package: string } {
	if (specifier.startsWith('$lib/')) return { file: join('src/lib', specifier.slice(5)) };
	if (specifier.startsWith('.') && specifier !== './$types')
		return { file: relative(root, join(root, dirname(file), specifier)) };
	return { package: specifier };
}

function allows(packages: string[] | '*', name: string): boolean {
	if (packages === '*') return true;
	return packages.some((one) =>
		one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : name === one || name.startsWith(`${one}/`)
	);
}

const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

test('there is something to look at', () => {
	expect(files.length).toBeGreaterThan(30);
	expect(importsOf('src/lib/core/law/law-pack.ts')).toContain('../dates/bank-holidays.ts');
});

test.each(files)('%s keeps to its room', (file) => {
	const room = roomOf(file);
	for (const specifier of importsOf(file)) {
		const target = targetOf(file, specifier);
		if ('package' in target) {
			expect(allows(may[room].packages, target.package), `${room} may not import ${target.package}`).toBe(true);
			if (room !== 'server' && room !== 'top')
				expect(isNode(target.package), `${room} may not import ${target.package}`).toBe(false);
			continue;
		}
		const other = roomOf(target.file);
		if (other !== room) expect(may[room].rooms, `${room} may not import ${target.file}`).toContain(other);
		if (room === 'routes' && other === 'server') {
			expect(file, 'only server files of a route may import server').toMatch(
				/(\+page\.server|\+layout\.server|\+server|\.server)\.ts$/
			);
		}
		if (room === 'routes' && other === 'routes') {
			const [here, there] = [`${dirname(file)}/`, `${dirname(target.file)}/`];
			expect(here.startsWith(there) || there.startsWith(here), `no route imports another: ${target.file}`).toBe(true);
		}
	}
});

const clockReaders = [/^src\/lib\/server\/context\.ts$/, /^src\/lib\/client\//, /^src\/(server|start)\.ts$/];

test.each(files.filter((file) => !clockReaders.some((reader) => reader.test(file))))('%s reads no clock', (file) => {
	expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)/);
});

test('nobody builds a cupboard for odds and ends', () => {
	for (const file of files) expect(file).not.toMatch(/\/(utils?|helpers?|common|manager|service)[./]/);
});

test('core runs under plain node: every import says its ending', () => {
	for (const file of files.filter((name) => roomOf(name) === 'core')) {
		for (const specifier of importsOf(file)) expect(specifier, file).toMatch(/^\.{1,2}\/.*\.ts$/);
	}
});
