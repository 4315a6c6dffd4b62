import { hasAmount, hasFloor, hasNumber, saysHowLong, saysHowMany } from '../amounts.ts';
import { isHeading, isLeadIn } from '../items.ts';
import type { Item, Stretch } from '../items.ts';
import { namesTraining, namesWho } from '../lexicon.ts';
import { firmness } from './families.ts';
import type { Firmness, VagueFamily } from './families.ts';
import { vaguePatterns } from './patterns.ts';
import type { VaguePattern } from './patterns.ts';

/** A weak wording where it stands. `red`: nothing in the sentence makes it firm. `amber`: a number stands beside it. */
export interface Vague extends Stretch {
	pattern: string;
	family: VagueFamily;
	level: 'red' | 'amber';
	sentence: Stretch;
}

const clears: Readonly<Record<Firmness['clearedBy'], (sentence: string) => boolean>> = {
	amount: hasAmount,
	length: saysHowLong,
	number: hasNumber,
	ratio: saysHowMany,
	role: namesWho,
	training: namesTraining,
	floor: hasFloor
};

/** What can make the words before a list weak: the list itself may hold the amounts. */
const inLeadIn: readonly VagueFamily[] = ['condition', 'maybe', 'undecided', 'universal'];

/** The weak wordings of a text, in their order; of two that overlap, the longer. */
export function vagueIn(text: string, items: readonly Item[]): readonly Vague[] {
	const places = items.flatMap((item) => (isHeading(item) && !isLeadIn(item.text) ? [] : placesIn(item)));
	const found = vaguePatterns.flatMap((pattern) => [...matchesOf(pattern, text, places)]);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	return withoutOverlaps(found);
}

interface Place {
	sentence: Stretch;
	isLeadIn: boolean;
}

function placesIn(item: Item): Place[] {
	return item.sentences.map((sentence) => ({ sentence, isLeadIn: isLeadIn(sentence.text) }));
}

function* matchesOf(pattern: VaguePattern, text: string, places: readonly Place[]): Generator<Vague> {
	for (const match of text.matchAll(pattern.find)) {
		const place = placeAt(places, match.index);
		if (!place || (place.isLeadIn && !inLeadIn.includes(pattern.family))) continue;
		const level = levelOf(pattern, place.sentence.text);
		if (!level) continue;
		const [words] = match;
		const { id, family } = pattern;
		yield {
			pattern: id,
			family,
			level,
			sentence: place.sentence,
			text: words,
			start: match.index,
			end: match.index + words.length
		};
	}
}

/** A least that is named makes a sentence firm whatever else it says. */
function levelOf({ family, clearedBy }: VaguePattern, sentence: string): 'red' | 'amber' | undefined {
	const { clearedBy: usual, softens } = firmness[family];
	if (hasFloor(sentence) && hasAmount(sentence)) return undefined;
	if (clears[clearedBy ?? usual](sentence)) return undefined;
	return softens && hasAmount(sentence) ? 'amber' : 'red';
}

function placeAt(places: readonly Place[], at: number): Place | undefined {
	let low = 0;
	let high = places.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const place = places[middle];
		if (!place) return undefined;
		if (at < place.sentence.start) high = middle - 1;
		else if (at >= place.sentence.end) low = middle + 1;
		else return place;
	}
	return undefined;
}

function withoutOverlaps(found: readonly Vague[]): readonly Vague[] {
	const kept: Vague[] = [];
	for (const one of found) {
		const last = kept.at(-1);
		if (!last || one.start >= last.end) kept.push(one);
		else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
	}
	return kept;
}
