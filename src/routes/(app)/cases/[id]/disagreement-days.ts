import type { Obligation } from '$lib/core/cases/timeline.ts';
import { addresses } from '$lib/ui/addresses.ts';

const adviser = 'mediation-contact-2m';
const appeal: readonly string[] = ['appeal-window-2m-1m', 'appeal-window-section-i', 'appeal-fresh-window'];

/** A day to contact the mediation adviser or to appeal. */
export function isDisagreementDay(rule: string): boolean {
	return rule === adviser || appeal.includes(rule);
}

/** Where a family goes on from one of its days: to the screen that helps with it, else to the day itself. */
export function whereOn(caseId: string, { id, rule, state }: Obligation): string {
	if (!isDisagreementDay(rule)) return addresses.date(caseId, id);
	if (state === 'overdue') return addresses.lateAppeal(caseId);
	return rule === adviser ? addresses.certificate(caseId) : addresses.appealTime(caseId);
}
