const plain = ['guides', 'help', 'glossary', 'about', 'how-we-work-out-dates', 'offline'];

/** Whether the page of a route is one without script, which is opened whole. */
export function isPlainPage(route: string): boolean {
	const [, place = ''] = /^\/\(public\)\/\[\[lang=language\]\]\/([^/]+)/.exec(route) ?? [];
	return plain.includes(place);
}
