import type { EventKind } from '$lib/core/cases/events.ts';

/** What can be written down, in the order people meet it. */
export const eventGroups: readonly {
	group: 'letters' | 'mediation' | 'sent' | 'tribunal' | 'school';
	kinds: readonly EventKind[];
}[] = [
	{
		group: 'letters',
		kinds: ['assessment-refused', 'assessment-agreed', 'draft-plan', 'plan-refused', 'final-plan', 'other-letter']
	},
	{ group: 'mediation', kinds: ['mediation-adviser-told', 'mediation-certificate'] },
	{ group: 'sent', kinds: ['assessment-requested', 'appeal-sent', 'claim-sent'] },
	{
		group: 'tribunal',
		kinds: [
			'appeal-registered',
			'appeal-returned',
			'council-responded',
			'hearing',
			'bundle-sent',
			'appeal-conceded',
			'tribunal-decision',
			'recommendation',
			'recommendation-answered',
			'recommendation-passed-on',
			'appeal-withdrawn',
			'decision-challenged'
		]
	},
	{ group: 'school', kinds: ['school-term', 'school-closed'] }
];
