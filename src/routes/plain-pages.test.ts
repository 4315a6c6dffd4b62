import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainPage } from './plain-pages.ts';

// A page without script that the app would open by itself needs data that no phone keeps.

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('+page.svelte')).map((file) => dirname(file));

function saysNoScript(page: string): boolean {
	const own = ['+page.ts', '+page.server.ts'].map((name) => join(page, name)).filter((file) => files.includes(file));
	return own.some((file) => /^export const csr = false;$/m.test(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

test.each(pages)('%s is opened whole when it has no script, and only then', (page) => {
	expect(isPlainPage(page === '.' ? '/' : `/${page}`)).toBe(saysNoScript(page));
});

test('there are pages of both kinds', () => {
	expect(pages.filter(saysNoScript).length).toBeGreaterThan(5);
	expect(pages.filter((page) => !saysNoScript(page)).length).toBeGreaterThan(20);
});
