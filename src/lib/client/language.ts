const storageKey = 'waymark.language';

/** The language this device was given for its own screens, whose addresses name none. Nothing when it was given none. */
export function languageOfDevice(): string | undefined {
	try {
		return localStorage.getItem(storageKey) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Gives the device a language for its own screens. Where storage is refused they stay as they are. */
export function chooseLanguage(language: string): void {
	try {
		localStorage.setItem(storageKey, language);
	} catch {
		// Nothing can be kept here: pages with the language in their address still have it.
	}
}
