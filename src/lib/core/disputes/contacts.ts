/** Whom to turn to. Some are the family's own to fill in, some are the same for everybody; none is ever guessed. */
export const contacts = {
	senco: { fill: 'own' },
	head: { fill: 'own' },
	'governors-or-trust': { fill: 'own' },
	'college-complaints': { fill: 'own' },
	'case-officer': { fill: 'own' },
	'director-of-childrens-services': { fill: 'own' },
	'council-complaints': { fill: 'own' },
	'care-complaints': { fill: 'own' },
	'transport-team': { fill: 'own' },
	'monitoring-officer': { fill: 'own' },
	councillor: { fill: 'own' },
	mp: { fill: 'own' },
	sendiass: { fill: 'own', service: 'sendiass' },
	'drs-provider': { fill: 'own' },
	'mediation-adviser': { fill: 'own', service: 'your-mediation-adviser' },
	'health-board': { fill: 'own' },
	'nhs-trust': { fill: 'own' },
	'designated-clinical-officer': { fill: 'own' },
	'data-holder': { fill: 'own' },
	'clerk-to-governors': { fill: 'own' },
	'admission-authority': { fill: 'own' },
	'reviewing-officer': { fill: 'own' },
	'youth-justice-worker': { fill: 'own' },
	'send-tribunal': { fill: 'national', service: 'send-tribunal' },
	ombudsman: { fill: 'national', service: 'lgsco' },
	'education-department': { fill: 'national', service: 'dfe-complaints' },
	'health-ombudsman': { fill: 'national', service: 'phso' },
	'information-commissioner': { fill: 'national', url: 'https://ico.org.uk' },
	'equality-advice': { fill: 'national', service: 'eass' },
	ipsea: { fill: 'national', service: 'ipsea' },
	sossen: { fill: 'national', service: 'sossen' },
	'child-law-advice': { fill: 'national', service: 'child-law-advice' },
	'legal-aid': { fill: 'national', service: 'civil-legal-advice' },
	'coram-voice': { fill: 'national', service: 'coram-voice' },
	ofsted: { fill: 'national' },
	cqc: { fill: 'national' },
	emergency: { fill: 'national', service: 'emergency' },
	'childrens-social-care': { fill: 'own' },
	'adult-social-care': { fill: 'own' },
	'school-safeguarding-lead': { fill: 'own' },
	'allegations-officer': { fill: 'own' },
	nspcc: { fill: 'national' },
	childline: { fill: 'national', service: 'childline' },
	samaritans: { fill: 'national', service: 'samaritans' }
} as const satisfies Readonly<Record<string, Contact>>;

/** `own`: a slot the family fills, or open data with its date. `service`: an id of `content/help-services.ts`. */
export interface Contact {
	fill: 'own' | 'national';
	service?: string;
	url?: string;
}

export type ContactId = keyof typeof contacts;
