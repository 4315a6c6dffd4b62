import { plansIn } from '$lib/core/plans/stored-plans.ts';
import type { StoredPlan } from '$lib/core/plans/stored-plans.ts';
import type { Answers } from '$lib/core/flows/flow.ts';
import { dateInWords } from '$lib/i18n/dates.ts';
import type { Words } from '$lib/i18n/words.ts';
import type { CaseView } from '../../case-view.svelte.ts';

/** The answers of a case with what is being typed in a plan laid over them. */
export function answersWithTyping({ answers, drafts }: CaseView): Answers {
	const typed = Object.entries(drafts).flatMap(([question, { value }]) =>
		question.startsWith('plan:') && typeof value === 'string' ? [[question, value] as const] : []
	);
	return { ...answers, ...Object.fromEntries(typed) };
}

export function plansOf(view: CaseView): readonly StoredPlan[] {
	return plansIn(answersWithTyping(view), view.today);
}

/** “Draft plan of 20 November 2026”. */
export function planName(words: Words, { stage, dated }: StoredPlan): string {
	const { t } = words;
	const kind = stage === 'final' ? t(($) => $.plans.stage.final) : t(($) => $.plans.stage.draft);
	return dated
		? t(($) => $.plans.list.dated, { stage: kind, date: dateInWords(words, dated, 'long') })
		: t(($) => $.plans.list.undated, { stage: kind });
}
