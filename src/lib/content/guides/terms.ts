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

/** Marks the first use of each word in a text of HTML without tags, and remembers which words it has met. */
export function markTerms(text: string, met: Set<string>): string {
	return text.replace(anySpelling, (found) => {
		const term = termFor(found);
		if (!term || met.has(term)) return found;
		met.add(term);
		return `<a class="term" href="#word-${term}">${found}</a>`;
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
