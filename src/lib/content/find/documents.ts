import { letterKinds } from '../../core/letters/index.ts';
import { glossary } from '../glossary.ts';
import { levels, passagesOf } from '../guides/guide.ts';
import type { Block, Guide } from '../guides/guide.ts';
import { inLanguage } from '../guides/versions.ts';
import type { Document } from './document.ts';

interface LetterWords {
	title: string;
	what: string;
}

/** Everything a reader of a language can find: guides, the things they may hear, words, letters. */
export function documentsIn(
	language: string,
	guides: readonly Guide[],
	letters: Readonly<Record<string, LetterWords>>
): readonly Document[] {
	const shown = inLanguage(guides, language);
	return [
		...shown.map((guide) => guideDocument(guide, guides)),
		...shown.filter(({ shown }) => shown === 'cards').flatMap(cardDocuments),
		...glossary.map(wordDocument),
		...Object.keys(letterKinds).flatMap((id) => letterDocument(id, letters[id.replace('.', '-')], language))
	];
}

/** A guide is found by all its lengths, also by those only another language has: what is asked may be in English. */
function guideDocument({ slug, language, title, summary, asked }: Guide, all: readonly Guide[]): Document {
	const blocks = all
		.filter((guide) => guide.slug === slug && [language, 'en'].includes(guide.language))
		.flatMap((guide) => levels.flatMap((level) => guide.levels[level] ?? []));
	return {
		...{ id: `guide:${slug}`, kind: 'guide', title, language, path: `/guides/${slug}` },
		...{ about: summary, asked: asked.join(', '), headings: headingsOf(blocks).join('. ') },
		text: passagesOf(blocks)
			.map(({ plain }) => plain)
			.join(' ')
	};
}

function headingsOf(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block) => (block.kind === 'heading' ? [block.plain] : []));
}

/** Each thing they may hear, with what stands under it. */
function cardDocuments({ slug, language, levels }: Guide): readonly Document[] {
	const blocks = levels.short ?? [];
	const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.depth === 2 ? [index] : []));
	return starts.map((start, place) => {
		const [heading, ...under] = blocks.slice(start, starts[place + 1]);
		const { id, plain } = heading?.kind === 'heading' ? heading : { id: '', plain: '' };
		const [first = '', ...others] = passagesOf(under).map((passage) => passage.plain);
		return {
			...{ id: `myth:${id}`, kind: 'myth', title: plain.replace(/^\d+\.\s*/, ''), language },
			...{ path: `/guides/${slug}#${id}`, about: first, asked: '', headings: '', text: others.join(' ') }
		};
	});
}

function wordDocument({ id, word, means, also = [] }: (typeof glossary)[number]): Document {
	return {
		...{ id: `word:${id}`, kind: 'word', title: word, about: means, path: `/glossary#${id}`, language: 'en' },
		...{ asked: also.join(', '), headings: '', text: '' }
	};
}

function letterDocument(id: string, words: LetterWords | undefined, language: string): readonly Document[] {
	if (!words) return [];
	return [
		{
			...{ id: `letter:${id}`, kind: 'letter', title: words.title, about: words.what, language },
			...{ path: `/cases/current/letters/write/${id}`, asked: '', headings: '', text: '' }
		}
	];
}
