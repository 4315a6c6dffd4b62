/**
 * Mutation run over the law: `npm run mutation`. By hand, because it takes a while.
 * What stands at the top of a file, as the data of the rules, is checked row by row in rule-book.test.ts instead: a mutant there
 * would have to load everything anew for every single text.
 */
export default {
	testRunner: 'vitest',
	vitest: { configFile: 'tests/vitest.law.config.js' },
	mutate: ['src/lib/core/dates/**/*.ts', 'src/lib/core/law/**/*.ts', '!src/lib/core/**/*.test.ts'],
	// The settings of TypeScript lie there.
	ignorePatterns: ['!.svelte-kit', 'build', 'docs', 'static'],
	ignoreStatic: true,
	coverageAnalysis: 'perTest',
	concurrency: 2,
	timeoutMS: 5000,
	tempDirName: 'reports/stryker-tmp',
	reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
	htmlReporter: { fileName: 'reports/mutation.html' },
	jsonReporter: { fileName: 'reports/mutation.json' },
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	thresholds: { high: 95, low: 90, break: 90 }
};
