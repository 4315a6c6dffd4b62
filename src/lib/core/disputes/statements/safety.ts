import { fromMemory, tip } from '../../law/basis.ts';

/** The safety card (journeys.md 7.3, row 20): it comes first and shuts nothing. */
export const safetyStatements = {
	'danger-call-999': tip,
	'tell-social-care-team': tip,
	'adults-have-their-own-team': fromMemory,
	'tell-the-school-lead': fromMemory,
	'worries-about-staff': fromMemory,
	'somebody-to-talk-to': tip,
	'do-not-look-into-it': tip,
	'other-ways-stay-open': tip
} as const;
