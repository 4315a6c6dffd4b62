import { eventSpecs } from '$lib/core/cases/events.ts';
import type { Happening } from '$lib/core/cases/happenings.ts';
import type { Obligation } from '$lib/core/cases/timeline.ts';
import { addresses } from '$lib/ui/addresses.ts';

/** Where something that happened was told, and can be corrected. */
export function whereTold(caseId: string, { id, event, letter }: Happening): string {
	if (event === 'born') return addresses.question(caseId, 'open-case', 'born-on');
	return letter ? addresses.sentLetter(caseId, id) : addresses.correctEvent(caseId, event, id);
}

/** Where a day can be given that a date still waits for: the form of what started it, or a new thing that happened. */
export function whereToAdd(caseId: string, { startedBy, waitsFor = [], receipt, problems }: Obligation): string {
	if (waitsFor.includes('terms')) return addresses.recordEvent(caseId, 'school-term');
	const days: object = eventSpecs[startedBy.event].dates;
	const isOwn = receipt || problems || waitsFor.some((fact) => Object.hasOwn(days, fact));
	return isOwn ? whereTold(caseId, startedBy) : addresses.record(caseId);
}
