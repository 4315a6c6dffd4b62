import { expect, test } from 'vitest';
import { unscripted } from './unscripted.ts';

test('the marks of a page without a script go, and nothing else does', () => {
	expect(unscripted('<!doctype html>\n<h1><!--[-->Asking<!--]--></h1><!---->')).toBe(
		'<!doctype html>\n<h1>Asking</h1>'
	);
});

test('a page with a script keeps its marks', () => {
	const page = '<h1><!--[-->Today<!--]--></h1><script>__sveltekit_1 = {};</script>';
	expect(unscripted(page)).toBe(page);
});
