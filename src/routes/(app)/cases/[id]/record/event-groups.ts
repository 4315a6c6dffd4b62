import type { EventKind } from '$lib/core/cases/events.ts';
import { addresses } from '$lib/ui/addresses.ts';

/** What can be written down, in the order people meet it. */
export const eventGroups: readonly {
	group: 'letters' | 'support' | 'review' | 'budget' | 'mediation' | 'sent' | 'tribunal' | 'school';
	kinds: readonly EventKind[];
}[] = [
	{
		group: 'letters',
		kinds: ['assessment-refused', 'assessment-agreed', 'draft-plan', 'plan-refused', 'final-plan', 'other-letter']
	},
	{ group: 'support', kinds: ['support-meeting', 'promise', 'support-planned', 'support-missed'] },
	{
		group: 'review',
		kinds: [
			'review-meeting',
			'review-report',
			'review-decision',
			'amendment-notice',
			'amended-plan',
			'phase-transfer',
			'ending-proposed',
			'ending-decided'
		]
	},
	{
		group: 'budget',
		kinds: ['budget-refused', 'direct-payment-started', 'direct-payment-reviewed', 'direct-payment-cut']
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

/** The page of a list in which events of a kind stand, where there is one. */
export function listOf(kind: EventKind, caseId: string): string | undefined {
	if (kind === 'hearing') return addresses.directions(caseId);
	if (kind === 'promise' || kind.startsWith('support-')) return addresses.log(caseId);
	return kind === 'school-consulted' || kind === 'school-answered' ? addresses.askedSchools(caseId) : undefined;
}
