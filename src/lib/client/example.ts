import { addDays } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { AnswerValue, NewEntry } from '../core/cases/journal.ts';
import type { FrozenLetter } from '../core/letters/letter.ts';
import { listCases, openCase, removeCase } from './journal/cases.ts';
import type { CaseRecord } from './journal/database.ts';
import { record } from './journal/entries.ts';
import type { Result } from './problem.ts';

/** Opens the made-up case to look around in, or the one that is open already. */
export async function openExample(today: CalendarDate): Promise<Result<CaseRecord>> {
	const cases = await listCases();
	if (!cases.ok) return cases;
	const open = cases.value.find(({ isExample }) => isExample);
	if (open) return { ok: true, value: open };

	const opened = await openCase({ isExample: true });
	if (!opened.ok) return opened;
	const filled = await record(opened.value.id, exampleEntries(today));
	if (filled.ok) return opened;
	await removeCase(opened.value.id);
	return filled;
}

/** Takes the example away, whole. */
export async function removeExample(): Promise<Result<true>> {
	const cases = await listCases();
	if (!cases.ok) return cases;
	for (const { id } of cases.value.filter(({ isExample }) => isExample)) {
		const removed = await removeCase(id);
		if (!removed.ok) return removed;
	}
	return { ok: true, value: true };
}

/**
 * Sam Example's case as of a day: asked for an assessment, told no, and a mediation certificate got four days ago, so that
 * an appeal is the family's to choose.
 */
export function exampleEntries(today: CalendarDate): readonly NewEntry[] {
	const sentOn = addDays(today, -80);
	const refusedOn = addDays(today, -43);
	return [
		...Object.entries(answers).map(([question, value]): NewEntry => ({ kind: 'answer', question, value })),
		{ kind: 'letter-sent', letter: 'L-1.1', sentOn, by: 'e-mail', afterFive: false, copy: request(sentOn) },
		{
			kind: 'event',
			event: 'assessment-refused',
			dates: { letterDate: refusedOn, receivedDate: addDays(refusedOn, 3) },
			details: {}
		},
		{
			kind: 'event',
			event: 'mediation-adviser-told',
			dates: { on: addDays(today, -6) },
			details: { wants: 'certificate-only' }
		},
		{ kind: 'event', event: 'mediation-certificate', dates: { certificateDate: addDays(today, -4) }, details: {} }
	];
}

const answers: Readonly<Record<string, AnswerValue>> = {
	who: 'child',
	relation: 'parent',
	name: 'Sam',
	'born-on': '2017-05-03',
	council: 'E06000063',
	'where-now': 'refused',
	situation: [],
	pace: 'short',
	needs: 'Sam finds it hard to follow spoken instructions and to join in with a group.',
	'why-plan': 'The school has tried small groups for two terms. Sam is still falling behind.',
	'full-name': 'Sam Example',
	'writer-name': 'Alex Example'
};

function request(on: CalendarDate): FrozenLetter {
	const paragraph = (id: string, text: string) => ({ kind: 'paragraph' as const, id, text });
	return {
		id: 'L-1.1',
		on,
		from: ['Alex Example', '1 Example Street', 'Anytown'],
		to: ['Special educational needs team', 'Cumberland Council'],
		subject: 'Example letter: request for an EHC needs assessment of Sam Example, born 3 May 2017',
		body: [
			paragraph('example', 'This letter is made up. It shows what a letter looks like here.'),
			paragraph('ask', 'I ask for an EHC needs assessment under section 36(1) of the Children and Families Act 2014.'),
			paragraph('needs', String(answers.needs)),
			paragraph('why-plan', String(answers['why-plan']))
		],
		signedBy: ['Alex Example']
	};
}
