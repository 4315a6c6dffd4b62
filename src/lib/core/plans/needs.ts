import { areasIn } from './areas.ts';
import type { Area } from './areas.ts';
import { isHeading, itemsOf, wordCount } from './items.ts';
import type { Item } from './items.ts';

const hard =
	/\b(?:difficult\w*|struggl\w+|cannot|can\s*not|can['’]t|unable|hard|needs?|delay\w*|below|limited|impair\w*|disorder\w*|anxi\w+|poor|weak\w*|lacks?|diagnos\w+|autis\w+|ADHD|dyslexi\w+|does\s+not|doesn['’]t|do\s+not|not\s+yet|avoid\w*|distress\w*|overwhelm\w*|tires?|loses?|forgets?|behind|refus\w+|fall(?:s|en)?)\b/iu;
const strengths = /\b(?:strengths?|what\s+(?:\w+\s+){1,3}(?:does\s+well|is\s+good\s+at|can\s+do|likes))\b/iu;
const label =
	/\b(?:diagnos(?:is|ed)|autis\w+|ASD|ASC|ADHD|dyslexi\w+|dyspraxi\w+|DCD|DLD|Down['’]?s?\s+syndrome|cerebral\s+palsy)\b/iu;
const effect =
	/\b(?:difficult\w*|struggl\w+|cannot|can\s*not|can['’]t|unable|hard|does\s+not|doesn['’]t|not\s+yet|needs?\s+\w+|so\s+that|means\s+that|which\s+means|because|when)\b/iu;

/** A difficulty that section B names, and what it is about. */
export interface Need extends Item {
	areas: readonly Area[];
}

/** The needs in a text. What stands under a heading of strengths, and what says nothing of a difficulty, is none. */
export function needsIn(text: string): readonly Need[] {
	const needs: Need[] = [];
	let amongStrengths = false;
	for (const item of itemsOf(text)) {
		if (isHeading(item)) amongStrengths = strengths.test(item.text);
		else if (!amongStrengths && wordCount(item.text) >= 3 && hard.test(item.text)) {
			needs.push({ ...item, areas: areasIn(item.text) });
		}
	}
	return needs;
}

/** A name of a condition, and nothing of how it shows. */
export function isOnlyLabel({ text }: Item): boolean {
	return label.test(text) && !effect.test(text) && wordCount(text) <= 15;
}

const hedges =
	/\b(?:may\s+(?:sometimes|occasionally|at\s+times)|can\s+(?:sometimes|at\s+times|occasionally)|sometimes|at\s+times|on\s+occasions?|occasionally|some\s+difficult\w*|mild(?:ly)?|a\s+little)\b/giu;

/** Words that make a need smaller than it may be. */
export function hedgesIn(text: string): readonly { text: string; start: number; end: number }[] {
	return [...text.matchAll(hedges)].map(({ 0: words, index }) => ({
		text: words,
		start: index,
		end: index + words.length
	}));
}

const common = new Set(
	'that this with from have will they their there which when what been also more most other some into about would could should than then them these those need needs difficulty difficulties support help finds find school child pupil able very because where while sami'.split(
		' '
	)
);

/** The words that carry a text, cut to their stems. */
export function stemsOf(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return new Set(
		words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 8))
	);
}

export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((stem) => b.has(stem)).length;
}
