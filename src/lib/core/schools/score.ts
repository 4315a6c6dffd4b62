import { isOneSlip } from './slips.ts';

/** The words of a place, folded. */
export interface Folded {
	name: readonly string[];
	town: readonly string[];
}

/**
 * How well a place is what was typed: nothing when fewer than `atLeast` of the typed words are in it. A whole word counts
 * more than the beginning of one, that more than a slip; a name with few other words more than a long one.
 */
export function scoreOf(sought: readonly string[], place: Folded, atLeast = sought.length): number | undefined {
	let score = 0;
	let met = 0;
	let inName = 0;
	for (const word of sought) {
		const name = best(word, place.name);
		const town = best(word, place.town) * 0.9;
		if (name > 0 || town > 0) met += 1;
		if (name >= town && name > 0) inName += 1;
		score += Math.max(name, town);
	}
	if (met === 0 || met < atLeast) return undefined;
	return score / sought.length + 0.3 * (inName / Math.max(place.name.length, 1));
}

function best(word: string, among: readonly string[]): number {
	let most = 0;
	for (const other of among) {
		if (other === word) return 1;
		if (other.startsWith(word) && word.length >= 2) most = Math.max(most, 0.75 + (0.15 * word.length) / other.length);
		else if (word.length >= 2 && most < 0.6 && isOneSlip(word, other)) most = word.length >= 4 ? 0.6 : 0.4;
		else if (word.length >= 5 && most < 0.45 && isOneSlip(word, other.slice(0, word.length))) most = 0.45;
	}
	return most;
}
