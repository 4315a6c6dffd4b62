import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Accessibility test 2: text 7:1, borders and focus 3:1, in every theme (ux.md section 8).

const css = readFileSync(join(import.meta.dirname, '../src/lib/ui/tokens.css'), 'utf8');

function block(selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`);
	expect(start, selector).toBeGreaterThan(-1);
	const body = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])
	);
}

const light = block(':root');
const dark = { ...light, ...block(":root[data-theme='dark']") };
const themes = {
	cream: light,
	white: { ...light, ...block(":root[data-theme='white']") },
	blue: { ...light, ...block(":root[data-theme='blue']") },
	dark
};

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

const grounds = ['--bg', '--surface', '--surface-2'];
const text: [string, string[]][] = [
	['--ink', [...grounds, '--brand-soft', '--fill-bg']],
	['--ink-2', grounds],
	['--brand', ['--bg', '--surface', '--brand-soft']],
	['--on-brand', ['--brand']],
	['--visited', ['--bg', '--surface']],
	['--ok', ['--ok-bg']],
	['--info', ['--info-bg']],
	['--soon', ['--soon-bg']],
	['--urgent', ['--urgent-bg']],
	['--urgent-bg', ['--urgent']]
];
const edges: [string, string[]][] = [
	['--line', ['--bg', '--surface']],
	['--focus-edge', grounds],
	['--brand', ['--bg', '--surface']],
	['--ok', ['--bg']],
	['--urgent', ['--bg']],
	['--fill-line', ['--surface']]
];

describe.each(Object.entries(themes))('%s', (_name, tokens) => {
	const pairs = (list: [string, string[]][]) => list.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const));
	const of = (token: string) => tokens[token] ?? expect.fail(`${token} is not a colour`);

	test.each(pairs(text))('%s on %s can be read (7:1)', (ink, ground) => {
		expect(ratio(of(ink), of(ground))).toBeGreaterThanOrEqual(7);
	});
	test.each(pairs(edges))('%s on %s can be seen (3:1)', (edge, ground) => {
		expect(ratio(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
	});
});

test('the dark theme is the same whether chosen or the phone’s own', () => {
	const media = css.slice(css.indexOf('prefers-color-scheme: dark'));
	const own = Object.fromEntries(
		[...media.slice(0, media.indexOf('prefers-contrast')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
			([, name, value]) => [name, value]
		)
	);
	const start = css.indexOf(":root[data-theme='dark']");
	const chosen = Object.fromEntries(
		[...css.slice(start, css.indexOf('}', start)).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
			name,
			value
		])
	);
	expect(own).toEqual(chosen);
});
