import type { CaseView } from '../../case-view.svelte.ts';
import { appealViewOf } from '$lib/core/disputes/appeal-view.ts';
import type { AppealView } from '$lib/core/disputes/appeal-view.ts';
import type { Ask } from '$lib/core/disputes/ask.ts';
import { askInCase, problemsIn, questionOf } from '$lib/core/disputes/case-ask.ts';
import type { Clock } from '$lib/core/disputes/clock.ts';
import { decisionProblems } from '$lib/core/disputes/problems/decisions.ts';
import { problems } from '$lib/core/disputes/problems/index.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { letterKinds } from '$lib/core/letters/index.ts';
import { addresses } from '$lib/ui/addresses.ts';

type Case = Pick<CaseView, 'id' | 'answers' | 'timeline'>;

/** The disagreement of a case with the letter in it that can be appealed, whatever else the family has chosen. */
export function aboutTheLetter({ answers, timeline }: Case): Ask & { isCertificateLost: boolean } {
	const ask = askInCase(answers, timeline);
	const all = new Set([...ask.problems, ...problemsIn(timeline)]);
	const isCertificateLost = answers[questionOf('lost-certificate')] === 'yes';
	return { ...ask, problems: [...all], isCertificateLost };
}

/** How the appeal of a case stands; nothing when there is no letter that can be appealed. */
export function appealIn(view: Case): AppealView | undefined {
	const ask = aboutTheLetter(view);
	const problem = decisionProblems.find((one) => ask.problems.includes(one));
	const appeal = problem && appealViewOf(problems[problem], ask, view.timeline, lawPack);
	return appeal?.decision ? appeal : undefined;
}

/** Where a letter is written; nothing where it cannot be written here. */
export function writeIn(caseId: string, letter: string): string | undefined {
	return letterKinds[letter] ? addresses.write(caseId, letter) : undefined;
}

/** Where the working of a day is shown, when the journal started it. */
export function dateIn(caseId: string, { obligation }: Clock): string | undefined {
	return obligation ? addresses.date(caseId, obligation.id) : undefined;
}
