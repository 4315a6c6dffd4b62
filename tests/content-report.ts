import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { levels, marks, passagesOf } from '../src/lib/content/guides/guide.ts';
import type { Basis, Block, Guide, Level, Mark } from '../src/lib/content/guides/guide.ts';
import { readGuides } from '../src/lib/content/guides/read-guides.ts';
import said from '../src/lib/content/locales/en/statements.ts';
import { pictures } from '../src/lib/content/pictures.ts';
import { laws, readSources, sourcesReadOn } from '../src/lib/content/sources.ts';
import {
	coverage,
	coverageRows,
	disagreementMarks,
	disagreementRows,
	disagreementTotals
} from './helpers/disagreement-report.ts';
import { basisOf, statements } from '../src/lib/core/disputes/statements/index.ts';
import type { StatementId } from '../src/lib/core/disputes/statements/index.ts';
import { inFull } from '../src/lib/core/law/sources.ts';
import { sayings } from '../src/lib/content/can-they-say-that.ts';
import { journeys } from '../src/lib/content/journeys/index.ts';
import journeyWords from '../src/lib/content/locales/en/journeys.ts';
import sayingWords from '../src/lib/content/locales/en/sayings.ts';
import { lawInFull } from '../src/lib/core/letters/blocks.ts';
import { letterKinds } from '../src/lib/core/letters/index.ts';
import { asha, inReview, lateCase, letterOf } from './helpers/full-answers.ts';
import { hardest, median, readingGrade } from './helpers/reading-grade.ts';

// What a reviewer reads: how hard each guide is, and every statement of law in the guides and about the ways to disagree, with
// what it rests on. As Markdown.

const folder = join(import.meta.dirname, '../src/lib/content/guides');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const guides = readGuides(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));

const plainOf = (blocks: readonly Block[] = []) => passagesOf(blocks).map(({ plain }) => plain);
const grade = (guide: Guide, level: Level) => readingGrade(plainOf(guide.levels[level]));
const markInWords: Readonly<Record<Mark, string>> = { V: 'V, read', S: 'S, older paper or report', M: 'M, check' };

function statementsOf({ levels, slug }: Guide): string[] {
	return Object.values(levels).flatMap((blocks) => {
		let heading = '';
		return blocks.flatMap((block) => {
			if (block.kind === 'heading') heading = block.id;
			return passagesOf([block]).flatMap(({ plain, basis, line }) =>
				basis
					? [row(plain, markInWords[basis.mark], sourcesOf(basis), basis.checkedOn, `${slug}#${heading}, line ${line}`)]
					: []
			);
		});
	});
}

function sourcesOf({ at, read }: Basis): string {
	const places = at.map(({ law, place }) => `${laws[law]?.title ?? law}, ${place}`);
	return [...places, ...read.map((id) => `${id} (${readSources[id]?.by ?? 'unknown'})`)].join('; ');
}

function row(...cells: readonly (string | number)[]): string {
	return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

// What is said about ways of disagreeing. A tip states no law.
const ways = Object.keys(statements) as StatementId[];
const waysMarked = (mark: string) => ways.filter((id) => basisOf(id).mark === mark).length;

function rowOfWay(id: StatementId): string {
	const { mark, seen, cites } = basisOf(id);
	const readIn = seen.map((one) => `${one} (${readSources[one]?.by ?? 'unknown'})`);
	return row(
		said[id],
		mark === 'tip' ? 'tip' : markInWords[mark],
		[...cites.map(inFull), ...readIn].join('; '),
		sourcesReadOn,
		id
	);
}

/** A statement of law outside the guides, and where a reader sees it. */
interface Said {
	text: string;
	mark: Mark;
	sources: readonly string[];
	where: string;
}

type Tree = { readonly [key: string]: string | Tree };
const wordsAt = (...path: readonly string[]): string => {
	const found = path.reduce<string | Tree | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), {
		...(journeyWords as unknown as Tree)
	});
	return typeof found === 'string' ? found : '';
};

const cardsSaid: readonly Said[] = [
	...sayings.map(({ id, mark, sources }) => ({
		text: (sayingWords.cards as Readonly<Record<string, { law: string }>>)[id]?.law ?? '',
		mark,
		sources,
		where: `can they say that: ${id}`
	})),
	...journeys.flatMap(({ id, law, may, sayings: cards, failures }) => [
		...law.map((one) => ({ ...one, text: wordsAt(id, 'law', one.id), where: `${id}: what the law says` })),
		...may.map((one) => ({ ...one, text: wordsAt(id, 'may', one.id), where: `${id}: what they may rely on` })),
		...cards.map((one) => ({ ...one, text: wordsAt(id, 'sayings', one.id, 'law'), where: `${id}: card ${one.id}` })),
		...failures.flatMap((one) =>
			one.mark ? [{ text: one.law, mark: one.mark, sources: [], where: `${id}: if it does not happen, ${one.id}` }] : []
		)
	])
];

/** The law each part of each letter rests on, from letters with every fact in them. */
const lettersSaid: readonly Said[] = Object.keys(letterKinds).flatMap((kind) => {
	// Those of a disagreement have a part of their own below.
	if (kind === 'L-1.2' || kind.startsWith('L-7')) return [];
	const letter = letterOf(kind, asha, /^L-[03]|^L-2\.[123]|follow/.test(kind) ? lateCase : inReview);
	return letter.body.flatMap(({ id, law = [] }) =>
		law.map((one) => ({ text: lawInFull(one), mark: one.mark, sources: [one.seen], where: `${kind}, ${id}` }))
	);
});

const totals = (all: readonly { mark: Mark }[]) =>
	(['V', 'S', 'M'] as const).map((mark) => all.filter((one) => one.mark === mark).length);
const saidRow = ({ text, mark, sources, where }: Said) =>
	row(text, markInWords[mark], sources.map((id) => `${id} (${readSources[id]?.by ?? 'unknown'})`).join('; '), where);

const shorts = guides.map((guide) => grade(guide, 'short'));
const bases = guides.flatMap(({ levels }) =>
	Object.values(levels).flatMap((blocks) => passagesOf(blocks).flatMap(({ basis }) => basis ?? []))
);
const count = (mark: Mark) => bases.filter((basis) => basis.mark === mark).length;
function lengthRow(level: Level): string {
	const pages = guides.filter((guide) => guide.levels[level]);
	const grades = pages.map((guide) => grade(guide, level));
	const found = pages.flatMap((guide) => passagesOf(guide.levels[level] ?? []).flatMap(({ basis }) => basis ?? []));
	const marked = marks.map((mark) => found.filter((basis) => basis.mark === mark).length);
	return row(level, pages.length, median(grades).toFixed(1), Math.max(...grades).toFixed(1), ...marked);
}

function pictureRows(): string[] {
	const beside = guides.flatMap((guide) =>
		passagesOf(guide.levels['easy-read'] ?? []).map(({ picture }) => picture?.id)
	);
	return Object.entries(pictures).map(([id, shows]) => row(id, shows, beside.filter((one) => one === id).length));
}

const easiest = (guide: Guide, level: Level) => (guide.levels[level] ? grade(guide, level).toFixed(1) : '–');

console.log(
	[
		'# Report on the guides',
		`Median grade of Short: ${median(shorts).toFixed(1)} (6 is about eleven years of age).`,
		`Statements of law: ${bases.length}. Read in the source named: ${count('V')}. Older papers and reports: ${count('S')}. From memory: ${count('M')}.`,
		[
			'| Length | Pages | Median grade | Hardest page | Statements: V | S | M |',
			'| --- | --- | --- | --- | --- | --- | --- |'
		]
			.concat(levels.map(lengthRow))
			.join('\n'),
		['| Guide | Short | Full | Easy Read | Reviewed |', '| --- | --- | --- | --- | --- |']
			.concat(guides.map((guide) => row(guide.title, ...levels.map((level) => easiest(guide, level)), guide.reviewed)))
			.join('\n'),
		'## Totals by mark',
		['| Where | Read | Older paper or report | From memory |', '| --- | --- | --- | --- |']
			.concat([
				row('Guides', ...totals(bases)),
				row('Cards and journeys', ...totals(cardsSaid)),
				row('Parts of letters', ...totals(lettersSaid)),
				row('Ways to disagree', ...marks.map(waysMarked)),
				...disagreementMarks.map((cells) => row(...cells))
			])
			.join('\n'),
		'## From memory: each is shown with “check with an adviser”',
		['| Statement | Mark | Sources | Where |', '| --- | --- | --- | --- |']
			.concat([...cardsSaid, ...lettersSaid].filter(({ mark }) => mark === 'M').map(saidRow))
			.concat(disagreementRows.filter(([, mark]) => mark === 'M').map((cells) => row(...cells)))
			.concat(
				ways.filter((id) => basisOf(id).mark === 'M').map((id) => row(said[id], markInWords.M, '', `ways: ${id}`))
			)
			.join('\n'),
		'## Cards and journeys',
		['| Statement | Mark | Sources | Where |', '| --- | --- | --- | --- |'].concat(cardsSaid.map(saidRow)).join('\n'),
		'## Parts of letters',
		['| Law | Mark | Sources | Where |', '| --- | --- | --- | --- |'].concat(lettersSaid.map(saidRow)).join('\n'),
		'## The hardest sentences',
		['| Grade | Sentence |', '| --- | --- |']
			.concat(
				hardest(
					guides.flatMap(({ levels }) => Object.values(levels).flatMap(plainOf)),
					25
				).map(({ sentence, grade: of }) => row(of.toFixed(1), sentence))
			)
			.join('\n'),
		'## The pictures of Easy Read',
		['| Picture | What it shows | Ideas beside it |', '| --- | --- | --- |'].concat(pictureRows()).join('\n'),
		'## Every statement of law',
		['| Statement | Mark | Sources | Checked | Where |', '| --- | --- | --- | --- | --- |']
			.concat(guides.flatMap(statementsOf))
			.join('\n'),
		'## Ways and problems',
		coverage,
		['| Problem | Ways | Situations |', '| --- | --- | --- |']
			.concat(coverageRows.map((cells) => row(...cells)))
			.join('\n'),
		'## Letters of a disagreement, the pages about the Tribunal, the screens',
		disagreementTotals,
		['| Statement | Mark | Sources | Where |', '| --- | --- | --- | --- |']
			.concat(disagreementRows.map((cells) => row(...cells)))
			.join('\n'),
		'## Every statement about ways to disagree',
		`Statements: ${ways.length}. Read in the source named: ${waysMarked('V')}. Older papers and reports: ${waysMarked('S')}. From memory: ${waysMarked('M')}. Tips, which state no law: ${waysMarked('tip')}. Median grade: ${median(ways.map((id) => readingGrade([said[id]]))).toFixed(1)}.`,
		['| Statement | Mark | Sources | Checked | Id |', '| --- | --- | --- | --- | --- |']
			.concat(ways.map(rowOfWay))
			.join('\n')
	].join('\n\n')
);
