/** What a reader can choose under Aa. Nothing chosen is the usual look. `static/reading.js` puts it on every page. */
export type Reading = Partial<Record<'theme' | 'size' | 'leading' | 'letters' | 'font' | 'motion', string>>;

const storageKey = 'waymark.reading';

export function readingNow(): Reading {
	try {
		return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Reading;
	} catch {
		return {};
	}
}

/** Puts a choice on the page and keeps it. Says whether it could be kept. */
export function chooseReading(name: keyof Reading, value: string | undefined): boolean {
	const page = document.documentElement;
	if (value === undefined) page.removeAttribute(`data-${name}`);
	else page.setAttribute(`data-${name}`, value);
	try {
		const { [name]: _old, ...others } = readingNow();
		localStorage.setItem(storageKey, JSON.stringify(value === undefined ? others : { ...others, [name]: value }));
		return true;
	} catch {
		return false;
	}
}
