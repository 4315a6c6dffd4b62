import { choice, line, several, words } from '../flow.ts';
import { inTurn, letterFlow, paperFlow, toSign } from '../signed.ts';

const issues = ['education', 'health', 'social-care'];

/** Telling the mediation adviser, which opens the way to an appeal. */
export const mediationAdviser = letterFlow('mediation-adviser', 'mediation-wants', {
	'mediation-wants': choice({
		'certificate-only': 'adviser-name',
		mediation: 'adviser-name',
		dontKnow: 'adviser-name'
	}),
	'adviser-name': line('mediation-issues'),
	'mediation-issues': several(issues, 'mediation-needs'),
	'mediation-needs': words(toSign)
});

/** Getting ready for a mediation. */
export const mediationPlan = paperFlow('mediation-plan', 'mediation-issues', {
	'mediation-issues': several(issues, 'mediation-points'),
	...inTurn(['mediation-points', 'would-accept', 'mediation-evidence', 'must-come'])
});
