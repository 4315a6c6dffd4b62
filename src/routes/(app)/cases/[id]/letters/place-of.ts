import { isEventKind } from '$lib/core/cases/events.ts';
import { flowAsking } from '$lib/core/flows/index.ts';
import { placeTold } from '$lib/core/letters/told.ts';
import { addresses } from '$lib/ui/addresses.ts';

/** The page on which a part of a letter is filled in or changed: its question, or where it was told that it happened. */
export function placeOf(caseId: string, flow: string, question: string): string {
	const told = placeTold(question);
	if (!told) return addresses.question(caseId, flowAsking(question, flow) ?? flow, question);
	const { kind, entry } = told;
	if (kind === 'sent' && entry) return addresses.sentLetter(caseId, entry);
	if (!isEventKind(kind)) return addresses.record(caseId);
	return entry ? addresses.correctEvent(caseId, kind, entry) : addresses.recordEvent(caseId, kind);
}
