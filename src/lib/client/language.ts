const storageKey = 'waymark.language';

/** The language this device was given for its own screens, whose addresses name none. Nothing when it was given none. */
export function languageOfDevice(): string | undefined {
	try {
		return localStorage.getItem(storageKey) ?? undefined;
	} catch {
		return undefined;
	}
}
