/** Finding a page in the reader's own words. */
export default {
	title: 'Find',
	label: 'Find in your own words',
	hint: 'For example: “school is full”.',
	button: 'Find',
	found_one: '{{count}} page found',
	found_other: '{{count}} pages found',
	none: 'We found nothing for these words. Try other words, or fewer.',
	askSomebody: 'Find somebody to ask',
	allGuides: 'See all guides',
	kinds: { guide: 'Guide', myth: 'What you may hear', word: 'A word explained', letter: 'A letter to write' }
} as const;
