import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'reports/', 'drizzle/sqlite/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript itself knows which names exist.
			'no-undef': 'off',
			'no-console': ['error', { allow: ['error'] }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		// There is no base path, and every address is made in ui/addresses.ts.
		rules: {
			'svelte/no-navigation-without-resolve': 'off',
			// In a component a selector's `$` shadows what Svelte reads state with: the key is read outside, with mustLookUp.
			'no-restricted-syntax': [
				'error',
				"ArrowFunctionExpression[params.0.name='$'] MemberExpression[computed=true]:not([property.type='Literal'])"
			]
		}
	},
	{
		// The one place for ready-made HTML: our own guides, read and checked when the app is built. No reader's words come here.
		files: ['src/lib/ui/GuideText.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{ files: ['src/server.ts', 'src/start.ts', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['static/*.js'], languageOptions: { sourceType: 'script' } }
);
