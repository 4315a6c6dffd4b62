import { bornOn, textOf } from '../cases/person.ts';
import { parseDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { AnswerValue } from '../cases/journal.ts';
import type { Answers } from '../flows/flow.ts';
import { changesFor } from './changes.ts';
import type { PlanChange } from './changes.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { isSectionId, sectionIds } from './plan.ts';
import type { Plan, SectionId } from './plan.ts';

// The versions of a plan are answers of the case, one for each of their parts, so that they are kept, corrected and backed up
// as all else is.

/** A part of a plan that holds words: a section, what stands around them, or the words of reports. */
export const planParts = [...sectionIds, 'around', 'reports'] as const;
export type PlanPart = (typeof planParts)[number];

/** One version of a plan, as it was typed. */
export interface StoredPlan extends Plan {
	id: string;
	/** The day printed on it. */
	dated?: CalendarDate;
}

const setAside = 'plan-set-aside';

/** The name under which a part of a plan is kept. */
export function planQuestion(plan: string, part: PlanPart | 'stage' | 'dated' | 'merged'): string {
	return `plan:${plan}:${part}`;
}

export function isPlanPart(text: string): text is PlanPart {
	return isSectionId(text) || text === 'around' || text === 'reports';
}

/** Whether an answer holds a part of a plan, and which. */
export function planPartOf(question: string): { plan: string; part: string } | undefined {
	const [kind, plan, part] = question.split(':');
	return kind === 'plan' && plan && part ? { plan, part } : undefined;
}

/** Every version in a case, that with the newest date first. */
export function plansIn(answers: Answers, today: CalendarDate): readonly StoredPlan[] {
	const ids = new Set(
		Object.entries(answers).flatMap(([question, value]) => (value === null ? [] : (planPartOf(question)?.plan ?? [])))
	);
	return [...ids]
		.map((id) => planIn(answers, id, today))
		.sort((a, b) => ((a.dated ?? '') < (b.dated ?? '') ? 1 : (a.dated ?? '') > (b.dated ?? '') ? -1 : 0));
}

export function planIn(answers: Answers, id: string, today: CalendarDate): StoredPlan {
	const part = (name: Parameters<typeof planQuestion>[1]) => textOf(answers, planQuestion(id, name));
	const sections = sectionIds.flatMap((section) => {
		const words = part(section);
		return words === undefined ? [] : [[section, words] as const];
	});
	const [around, reports, dated] = [part('around'), part('reports'), parseDate(part('dated') ?? '')];
	return {
		id,
		stage: part('stage') === 'final' ? 'final' : 'draft',
		sections: Object.fromEntries(sections),
		merged: mergedIn(part('merged') ?? ''),
		isYear9OrOlder: isYear9OrOlder(answers, today),
		...(around !== undefined && { around }),
		...(reports !== undefined && { reports }),
		...(dated && { dated })
	};
}

/** What is to be kept for a new version, by the name of each part. */
export function answersForPlan({
	id,
	stage,
	sections,
	merged,
	around,
	reports,
	dated
}: Omit<StoredPlan, 'isYear9OrOlder'>): Readonly<Record<string, string>> {
	const parts = {
		...sections,
		around,
		reports,
		stage,
		dated,
		merged: merged?.map((group) => group.join('+')).join(' ')
	};
	return Object.fromEntries(
		Object.entries(parts).flatMap(([part, words]) => (words ? [[planQuestion(id, part as PlanPart), words]] : []))
	);
}

/** The findings of a plan that the family has not set aside. */
export function openFindings(plan: Plan, answers: Answers): readonly Finding[] {
	const aside = asideIn(answers);
	return checkPlan(plan).filter(({ id }) => !aside.has(id));
}

/** The changes to ask for in the newest version of the plan: what a comments letter is made of. */
export function planChangesIn(answers: Answers, today: CalendarDate): readonly PlanChange[] {
	const [newest] = plansIn(answers, today);
	return newest ? changesFor(openFindings(newest, answers)) : [];
}

/** The findings that the family does not want to raise. */
export function asideIn(answers: Answers): ReadonlySet<string> {
	return new Set((textOf(answers, setAside) ?? '').split(' ').filter(Boolean));
}

/** The answer that sets findings aside, or takes them up again. */
export function withAside(
	answers: Answers,
	ids: readonly string[],
	isAside: boolean
): { question: string; value: AnswerValue } {
	const aside = new Set(asideIn(answers));
	for (const id of ids)
		if (isAside) aside.add(id);
		else aside.delete(id);
	return { question: setAside, value: [...aside].join(' ') };
}

function mergedIn(text: string): readonly (readonly SectionId[])[] {
	return text
		.split(' ')
		.map((group) => group.split('+').filter(isSectionId))
		.filter((group) => group.length > 1);
}

/** Year 9 begins in the September after the thirteenth birthday. */
function isYear9OrOlder(answers: Answers, today: CalendarDate): boolean {
	const born = bornOn(answers);
	if (!born) return false;
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const begun = today.slice(5) >= '09-01' ? yearOf(today) : yearOf(today) - 1;
	const age = begun - yearOf(born) - (born.slice(5) > '08-31' ? 1 : 0);
	return age >= 13;
}
