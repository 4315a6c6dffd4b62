/** The twenty ways (journeys.md 7.2, R1 to R20), in that order. */
export const routeIds = [
	'talk',
	'school-complaint',
	'council-complaint',
	'disagreement-resolution',
	'mediation',
	'tribunal',
	'ombudsman',
	'government-academy',
	'secretary-of-state',
	'government-independent',
	'college-complaint',
	'nhs-complaint',
	'information-commissioner',
	'discrimination-claim',
	'exclusion-review',
	'admission-appeal',
	'judicial-review',
	'equality-advice',
	'inspectors',
	'officer-or-councillor'
] as const;

export type RouteId = (typeof routeIds)[number];

/** The problems (journeys.md 7.3): the twenty rows in their order, then the mini-rows. */
export const problemIds = [
	'assessment-refused',
	'plan-refused',
	'reassessment-refused',
	'sections-b-f',
	'section-i',
	'plan-ending',
	'plan-not-changed',
	'council-late',
	'health-part',
	'social-care-part',
	'help-not-happening',
	'no-sen-support',
	'discrimination',
	'exclusion',
	'admission',
	'nhs-service',
	'personal-budget',
	'about-the-setting',
	'data',
	'safeguarding',
	'transport',
	'order-not-done',
	'in-care',
	'custody',
	'unlawful-policy'
] as const;

export type ProblemId = (typeof problemIds)[number];

/** Who made the decision, or did not make it. */
export const deciders = [
	'school',
	'trust',
	'college',
	'nursery',
	'council',
	'council-social-care',
	'nhs',
	'admission-authority'
] as const;
export type Decider = (typeof deciders)[number];

/** Who runs the school, nursery or college: complaints go another way for each. */
export const settings = ['maintained', 'academy', 'independent', 'college', 'nursery'] as const;
export type Setting = (typeof settings)[number];

/** What the family hopes for. */
export const wants = ['change-decision', 'make-them-act', 'put-right', 'stop-for-others', 'be-heard'] as const;
export type Want = (typeof wants)[number];

export const urgencies = ['out-of-school', 'unsafe', 'placement-ending'] as const;
export type Urgency = (typeof urgencies)[number];

/** How the school sent the child home. */
export const exclusions = ['informal', 'suspension', 'permanent'] as const;
export type ExclusionKind = (typeof exclusions)[number];
