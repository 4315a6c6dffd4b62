import disagree from '../../src/lib/content/locales/en/disagree.ts';
import tribunal from '../../src/lib/content/locales/en/tribunal.ts';
import { readSources } from '../../src/lib/content/sources.ts';
import { problemIds, routeIds } from '../../src/lib/core/disputes/names.ts';
import { problems } from '../../src/lib/core/disputes/problems/index.ts';
import { basisOf } from '../../src/lib/core/disputes/statements/index.ts';
import type { StatementId as WayStatementId } from '../../src/lib/core/disputes/statements/index.ts';
import { lawPack } from '../../src/lib/core/law/law-pack.ts';
import { inFull } from '../../src/lib/core/law/sources.ts';
import { timelineOf } from '../../src/lib/core/cases/timeline.ts';
import { date } from '../../src/lib/core/dates/calendar-date.ts';
import { lawInFull } from '../../src/lib/core/letters/blocks.ts';
import { disagreeLetters } from '../../src/lib/core/letters/disagree/index.ts';
import { makeLetter } from '../../src/lib/core/letters/index.ts';
import { blockText } from '../../src/lib/core/letters/letter.ts';
import { issueIds } from '../../src/lib/core/tribunal/issues.ts';
import { statements } from '../../src/lib/core/tribunal/statements.ts';
import type { StatementId } from '../../src/lib/core/tribunal/statements.ts';
import { situations } from '../fixtures/situations/index.ts';
import { asha, happenings, told } from './disagreement.ts';

// Every statement of law that the letters of a disagreement and the pages about the Tribunal make, with its mark.

type Cells = readonly [statement: string, mark: string, sources: string, where: string];

const readIn = (id: string) => `${id} (${readSources[id]?.by ?? 'unknown'})`;
const sometimes = {
	'appeal-issues': issueIds,
	'appeal-school-kind': ['listed', 'mainstream', 'independent', 'not-named']
};
const faults = ['provision', 'out-of-school', 'review', 'late', 'order', 'budget', 'handling'];
const college = { ...happenings.trip, id: 'college', details: { by: 'college-nursery-or-council' } };

/** The ways of filling a letter in that between them bring out every sentence of law it can hold. */
const ways = [
	{ answers: { ...sometimes, 'complaint-about': faults }, journal: Object.values(happenings) },
	{
		answers: { 'mediation-wants': 'mediation', 'sos-kind': 'unreasonable', 'court-duty': 'decide' },
		journal: [college]
	},
	{ answers: { 'court-duty': 'out-of-school' }, journal: [] },
	{ answers: { 'court-duty': 'order' }, journal: [] }
];

function letterRows(): readonly Cells[] {
	const found = new Map<string, Cells>();
	for (const id of Object.keys(disagreeLetters)) {
		for (const { answers, journal } of ways) {
			const timeline = timelineOf(journal, date('2026-11-21'), lawPack);
			const letter = makeLetter(id, {
				answers: { ...asha, ...told, ...answers },
				timeline,
				councilName: 'Any council'
			});
			for (const block of letter?.body ?? []) {
				for (const law of block.law ?? []) {
					const cells: Cells = [
						blockText(block),
						law.mark,
						`${lawInFull(law)}; ${readIn(law.seen)}`,
						`${id}, ${block.id}`
					];
					found.set(`${id} ${block.id} ${lawInFull(law)}`, cells);
				}
			}
		}
	}
	return [...found.values()];
}

const pageRows = (Object.keys(statements) as StatementId[]).flatMap((id): Cells[] => {
	const { mark, seen, cites } = statements[id];
	const sources = [...cites.map((cite) => inFull(cite)), ...seen.map(readIn)].join('; ');
	return mark === 'tip' ? [] : [[tribunal.says[id], mark, sources, `Tribunal pages, ${id}`]];
});

/** Short sentences on the screens of a disagreement, each with the statement it says again. */
const saidAgain: readonly (readonly [words: string, WayStatementId])[] = [
	[disagree.lead.refusedText, 'tribunal-free'],
	[disagree.lead.late, 'council-what-about'],
	[disagree.certificate.apart, 'adviser-day-stands-alone'],
	[disagree.certificate.loud['july-or-december'], 'no-holiday-for-adviser'],
	[disagree.certificate.stages['not-needed'], 'no-certificate-for-school-alone'],
	[disagree.certificate.lostText, 'late-without-certificate'],
	[disagree.certificate.leave.text, 'late-without-certificate'],
	[disagree.appeal.lastHint, 'safe-day-has-gone'],
	[disagree.appeal.received, 'printed-date-counts'],
	[disagree.appeal.noCertificate, 'printed-date-counts'],
	[disagree.appeal.late, 'late-appeal'],
	[disagree.late.now, 'late-appeal'],
	[disagree.late.nowText, 'late-appeal'],
	[disagree.late.alsoAdviser, 'late-adviser'],
	[disagree.letter.goOn, 'appeal-all-the-same'],
	[disagree.letter.noteText, 'missing-rights-explain-a-late-appeal'],
	[disagree.complaints.safety, 'never-wait-for-a-complaint'],
	[disagree.stages['government-academy'], 'esfa-is-closed'],
	[disagree.stages['exclusion-panel'], 'panel-expert']
];

const screenRows = saidAgain.map(([words, id]): Cells => {
	const { mark, seen, cites } = basisOf(id);
	const sources = [...cites.map((cite) => inFull(cite)), ...seen.map(readIn)].join('; ');
	return [words, mark, sources, `Screens of a disagreement, as ${id}`];
});

const letterStatements = letterRows();

export const disagreementRows: readonly Cells[] = [...letterStatements, ...pageRows, ...screenRows];

const count = (rows: readonly Cells[], mark: string) => rows.filter(([, of]) => of === mark).length;
const marked = (rows: readonly Cells[]) => ['V', 'S', 'M'].map((mark) => count(rows, mark));
const totals = (rows: readonly Cells[]) => {
	const [read, reported, remembered] = marked(rows);
	return `${rows.length} (V ${read}, S ${reported}, M ${remembered})`;
};

export const disagreementTotals = `In letters: ${totals(letterStatements)}. On the pages about the Tribunal: ${totals(pageRows)}. On screens of a disagreement, said again: ${totals(screenRows)}.`;

/** For the table of totals: where, and how many of each mark. */
export const disagreementMarks: readonly (readonly [where: string, ...number[]])[] = [
	['Letters of a disagreement', ...marked(letterStatements)],
	['Pages about the Tribunal', ...marked(pageRows)]
];

const pairs = problemIds.reduce((sum, id) => sum + new Set(problems[id].ways.map(({ route }) => route)).size, 0);

/** How far the table of ways and problems goes, and how far it was tried out. */
export const coverage = `Ways: ${routeIds.length}. Kinds of problem: ${problemIds.length}. Pairs of a problem and a way that is open, not yet open or shut for it: ${pairs}. Situations written out as tests: ${situations.length}, at least ${Math.min(...problemIds.map((id) => situations.filter(({ of }) => of === id).length))} for each kind of problem.`;

/** For each kind of problem the ways it has, and how many situations try it out. */
export const coverageRows: readonly (readonly (string | number)[])[] = problemIds.map((id) => [
	id,
	[...new Set(problems[id].ways.map(({ route }) => route))].join(', '),
	situations.filter(({ of }) => of === id).length
]);
