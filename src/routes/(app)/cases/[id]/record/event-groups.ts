import type { EventKind } from '$lib/core/cases/events.ts';

/** What can be written down, in the order people meet it. */
export const eventGroups: readonly {
	group: 'letters' | 'mediation' | 'sent' | 'school';
	kinds: readonly EventKind[];
}[] = [
	{
		group: 'letters',
		kinds: ['assessment-refused', 'assessment-agreed', 'draft-plan', 'plan-refused', 'final-plan', 'other-letter']
	},
	{ group: 'mediation', kinds: ['mediation-adviser-told', 'mediation-certificate'] },
	{ group: 'sent', kinds: ['assessment-requested', 'appeal-sent'] },
	{ group: 'school', kinds: ['school-term', 'school-closed'] }
];
