import { list, paragraph, section } from '../blocks.ts';
import { itemsOf } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Inline, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { linesUnder } from '../points.ts';
import { issuesIn } from '../../tribunal/issues.ts';
import { tribunalName } from './reasons-for-appeal.ts';

/** L-7.4: the papers of an appeal, numbered, each with its date, its author and what it shows. */
export function evidenceIndex(facts: LetterFacts): Letter {
	return letterTo(facts, {
		id: 'L-7.4',
		to: [tribunalName],
		about: 'Index of evidence',
		body: [...papers(facts), ...linesUnder(facts, 'witnesses', 'Witnesses'), ...workingDocument(facts)]
	});
}

const inThePlan = ['section-b', 'section-f', 'section-i'] as const;

/** An appeal about what a plan says has a working document. */
function workingDocument({ answers }: LetterFacts): Block[] {
	if (!issuesIn(answers).some((issue) => inThePlan.some((one) => one === issue))) return [];
	return paragraph('working-document', [
		'The working document is attached, with a key. It shows what is agreed, and what each side proposes, each with a mark and a colour of its own.'
	]);
}

function papers(facts: LetterFacts): Block[] {
	const items = itemsOf(facts, 'evidence-index').map((item, at): readonly Inline[] => [`${at + 1}. `, ...item]);
	return section(
		'evidence-index-title',
		'Papers: date, who wrote it, what it shows, page',
		items.length > 0
			? list('evidence-index', items)
			: paragraph('evidence-index', [{ missing: 'each paper on a line of its own', question: 'evidence-index' }])
	);
}
