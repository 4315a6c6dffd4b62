import { defineConfig } from 'vitest/config';

// The tests of the law alone, without the rest of the app: for the mutation run.
export default defineConfig({
	test: {
		include: ['src/lib/core/**/*.test.ts'],
		exclude: ['src/lib/core/index.test.ts'],
		environment: 'node',
		setupFiles: ['tests/helpers/quiet-console.ts']
	}
});
