/** One slip of the fingers at most: a letter too many, too few, another one, or two the wrong way round. */
export function isOneSlip(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at += 1;
	if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
	const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
	return isSwap || short.slice(at + 1) === long.slice(at + 1);
}

/** A word and all that is left of it with one letter gone: two words one slip apart share one of these. */
export function cutsOf(word: string): readonly string[] {
	const cuts = new Set([word]);
	if (word.length > 2) for (let at = 0; at < word.length; at++) cuts.add(word.slice(0, at) + word.slice(at + 1));
	return [...cuts];
}
