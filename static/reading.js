// Puts the reader's own theme and text settings on the page: chosen under Aa, kept on this phone.
try {
	const kept = JSON.parse(localStorage.getItem('waymark.reading') ?? '{}');
	for (const name of ['theme', 'size', 'leading', 'letters', 'font', 'motion']) {
		if (typeof kept[name] === 'string') document.documentElement.dataset[name] = kept[name];
	}
} catch {
	// Storage is refused: the page keeps its usual look.
}
