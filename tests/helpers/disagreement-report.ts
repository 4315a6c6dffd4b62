import tribunal from '../../src/lib/content/locales/en/tribunal.ts';
import { readSources } from '../../src/lib/content/sources.ts';
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
import { asha, happenings, told } from './disagreement.ts';

// Every statement of law that the letters of a disagreement and the pages about the Tribunal make, with its mark.

type Cells = readonly [statement: string, mark: string, sources: string, where: string];

const readIn = (id: string) => `${id} (${readSources[id]?.by ?? 'unknown'})`;
const sometimes = {
	'appeal-issues': issueIds,
	'appeal-school-kind': ['listed', 'mainstream', 'independent', 'not-named']
};
const faults = [
	'late-assessment',
	'late-plan',
	'late-review',
	'not-delivered',
	'out-of-school',
	'order-not-done',
	'poor-process'
];
const college = { ...happenings.trip, id: 'college', details: { by: 'college-nursery-or-council' } };

/** The ways of filling a letter in that between them bring out every sentence of law it can hold. */
const ways = [
	{ answers: { ...sometimes, 'council-faults': faults }, journal: Object.values(happenings) },
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

const letterStatements = letterRows();

export const disagreementRows: readonly Cells[] = [...letterStatements, ...pageRows];

const count = (rows: readonly Cells[], mark: string) => rows.filter(([, of]) => of === mark).length;
const totals = (rows: readonly Cells[]) =>
	`${rows.length} (V ${count(rows, 'V')}, S ${count(rows, 'S')}, M ${count(rows, 'M')})`;

export const disagreementTotals = `In letters: ${totals(letterStatements)}. On pages: ${totals(pageRows)}.`;
