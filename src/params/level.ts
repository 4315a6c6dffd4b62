import type { ParamMatcher } from '@sveltejs/kit';
import { levels } from '$lib/content/guides/guide.ts';

/** A guide's own address is its Short: /guides/x. The other lengths stand below it: /guides/x/full. */
export const match: ParamMatcher = (param) => levels.some((level) => level === param && level !== 'short');
