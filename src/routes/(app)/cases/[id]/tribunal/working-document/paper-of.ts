import { findByCode } from '$lib/content/local-authorities.ts';
import { textOf } from '$lib/core/cases/person.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { englishDate } from '$lib/core/letters/english.ts';
import type { Piece } from '$lib/core/tribunal/working-document.ts';
import { workingPaper } from '$lib/core/tribunal/working-paper.ts';
import type { WorkingPaper } from '$lib/core/tribunal/working-paper.ts';
import type { CaseView } from '../../../case-view.svelte.ts';

/** The working document of a case as a paper, as it is or as a version kept it. */
export function paperOf(view: CaseView, pieces: readonly Piece[], version: number, on: CalendarDate): WorkingPaper {
	const [council] = findByCode(textOf(view.answers, 'council') ?? '');
	return workingPaper(pieces, {
		on,
		name: textOf(view.answers, 'full-name') ?? view.name,
		council: council ? `${council.name} council` : '',
		version,
		written: englishDate(on)
	});
}
