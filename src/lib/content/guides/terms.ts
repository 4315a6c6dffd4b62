import { glossary } from '../glossary.ts';
import type { Term } from '../glossary.ts';

interface Spelling {
	text: string;
	id: string;
}

/** What guides may write for each word that is explained, the longest first so that a part is not taken for the whole. */
const spellings: readonly Spelling[] = glossary
	.filter(({ common, old }) => !common && !old)
	.flatMap(({ id, word, also = [] }: Term) => [word, ...also].map((text) => ({ text, id })))
	.sort((a, b) => b.text.length - a.text.length);

const anySpelling = new RegExp(`(?<![\\w-])(${spellings.map(({ text }) => escape(text)).join('|')})(?![\\w-])`, 'gi');

/** The words one length of a guide has explained so far, and where it explains them: at its end, or beside the word. */
export interface Explained {
	met: Set<string>;
	where: 'end' | 'beside';
}

/** Marks the first use of each word in a text of HTML without tags, and remembers which words it has met. */
export function markTerms(text: string, { met }: Explained): string {
	return text.replace(anySpelling, (found) => {
		const term = termFor(found);
		if (!term || met.has(term)) return found;
		met.add(term);
		return `<a class="term" id="use-${term}" href="#word-${term}">${found}</a>`;
	});
}

/** The words whose first use is in a text, as they are written there. From now on they have been met. */
export function firstUses(text: string, { met }: Explained): readonly string[] {
	return [...text.matchAll(anySpelling)].flatMap(([found]) => {
		const term = termFor(found);
		if (!term || met.has(term)) return [];
		met.add(term);
		return [found];
	});
}

/** Capital letters are a word of their own: SEND is not "send". */
function termFor(found: string): string | undefined {
	const isSame = ({ text }: Spelling) =>
		/^[A-Z!]+$/.test(text) ? text === found : text.toLowerCase() === found.toLowerCase();
	return spellings.find(isSame)?.id;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
