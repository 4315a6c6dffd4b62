import { defineConfig } from 'vitest/config';

// The tests of the dates and the law alone: for the mutation run, which has to do without the cases built on them.
export default defineConfig({
	test: {
		include: ['src/lib/core/dates/*.test.ts', 'src/lib/core/law/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/helpers/quiet-console.ts']
	}
});
