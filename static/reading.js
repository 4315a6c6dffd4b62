// Puts the reader's own theme and text settings on the page: chosen under Aa, kept on this phone.
try {
	const kept = JSON.parse(localStorage.getItem('waymark.reading') ?? '{}');
	for (const name of ['theme', 'size', 'leading', 'letters', 'font', 'motion']) {
		if (typeof kept[name] === 'string') document.documentElement.dataset[name] = kept[name];
	}
} catch {
	// Storage is refused: the page keeps its usual look.
}

// A language that is chosen on any page is the language of the screens whose addresses name none.
addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a[data-language]') : null;
	if (!link) return;
	try {
		localStorage.setItem('waymark.language', link.dataset.language);
	} catch {
		// Storage is refused: the page itself still comes in that language.
	}
});
