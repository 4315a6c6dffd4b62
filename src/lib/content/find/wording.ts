import { synonyms } from './synonyms.ts';

/** Words that are in every question and say nothing of what is asked. */
const empty = new Set(
	(
		'a an the and or but of to in on at for with by from as is are was were be been am do does did have has had i me my we our us you your ' +
		'he him his she her it its they them their this that these those what when where who which why how if so then there here just now ' +
		'can could will would shall should may might must not no yes about get got into up out any some every all even though because'
	).split(' ')
);

/** A word as it is looked for: without endings, and nothing for a word that says nothing. */
export function termOf(word: string): string | null {
	const plain = word.toLowerCase().replace(/[’']s?$|[’']/g, '');
	return empty.has(plain) ? null : stem(plain);
}

/** Takes off the endings of English, so that `refused` and `refusing` are one word. Others have none of them. */
function stem(word: string): string {
	if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
	const short = word
		.replace(/(?:ies)$/, 'y')
		.replace(/(?:ations?|ements?|ments?)$/, '')
		.replace(/(?:ing|ed|es|s|al|ly)$/, '');
	return short.length < 3 ? word : short.replace(/e$/, '');
}

export interface Wording {
	text: string;
	/** How much it counts beside the reader's own words. */
	weight: number;
}

/** What is asked, and the same in other words. */
export function reworded(asked: string): readonly Wording[] {
	const plain = ` ${asked
		.toLowerCase()
		.replace(/'/g, '’')
		.replace(/[^\p{L}\p{N}’£:]+/gu, ' ')
		.trim()} `;
	const others = synonyms.flatMap((group) =>
		group.some((one) => plain.includes(` ${one} `)) ? group.filter((one) => !plain.includes(` ${one} `)) : []
	);
	return [{ text: asked, weight: 1 }, ...(others.length > 0 ? [{ text: others.join(' '), weight: 0.3 }] : [])];
}
