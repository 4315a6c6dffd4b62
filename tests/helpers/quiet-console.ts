import { afterEach, beforeEach, expect, vi } from 'vitest';

// A stray complaint on the console is a fault like any other.
beforeEach(() => {
	vi.spyOn(console, 'error');
	vi.spyOn(console, 'warn');
});
afterEach(() => {
	expect(console.error).not.toHaveBeenCalled();
	expect(console.warn).not.toHaveBeenCalled();
});
