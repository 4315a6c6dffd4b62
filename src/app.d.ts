import type { Language } from '$lib/i18n/languages.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
		}
	}
}
