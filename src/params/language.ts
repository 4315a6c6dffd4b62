import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage } from '$lib/i18n/languages.ts';

/** English has no prefix: /guides is English, /pl/guides is Polish. */
export const match: ParamMatcher = (param) => param !== 'en' && isLanguage(param);
