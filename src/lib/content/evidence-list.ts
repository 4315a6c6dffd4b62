/** What helps a request, the strongest first. Nothing of it is needed for a request to be valid. */
export const evidenceItems = [
	'own-account',
	'school-record',
	'progress-data',
	'school-emails',
	'professional-letters',
	'attendance',
	'health-plan',
	'own-voice',
	'home-diary',
	'specialist-reports',
	'normally-available'
] as const;

export type EvidenceItem = (typeof evidenceItems)[number];
