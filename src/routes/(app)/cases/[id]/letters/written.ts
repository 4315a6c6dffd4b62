import type { LetterRun } from '$lib/client/journal/index.ts';
import { findByCode } from '$lib/content/local-authorities.ts';
import { textOf } from '$lib/core/cases/person.ts';
import { makeLetter } from '$lib/core/letters/index.ts';
import { freeze } from '$lib/core/letters/letter.ts';
import type { FrozenLetter, Letter } from '$lib/core/letters/letter.ts';
import type { CaseView } from '../../case-view.svelte.ts';

/** A letter as it stands: what the facts make of it, and that with the family's own changes. */
export interface Written {
	letter: Letter;
	frozen: FrozenLetter;
}

export function writtenIn(view: CaseView, run: LetterRun): Written | undefined {
	const [council] = findByCode(textOf(view.answers, 'council') ?? '');
	const { answers, timeline } = view;
	const letter = makeLetter(run.letter, { answers, timeline, councilName: council && `${council.name} council` });
	return letter && { letter, frozen: freeze(letter, run.edits) };
}
