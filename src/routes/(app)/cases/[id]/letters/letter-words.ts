/** The key of a letter's words: `L-1.1` is `L-1-1`, for a point would mean a step down in a locale. */
export function keyOf(letter: string): string {
	return letter.replace('.', '-');
}
