/** The boxes of a plan, in the order of the alphabet: eleven letters, and H in two parts (SEND Regulations 2014 reg 12(1)). */
export const sectionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;

export type SectionId = (typeof sectionIds)[number];

/** A draft may not name a school yet; a final plan has to be signed and dated. An amended draft is a draft again. */
export type PlanStage = 'draft' | 'final';

/** A plan as its words were typed, pasted or read from a file. */
export interface Plan {
	stage: PlanStage;
	sections: Readonly<Partial<Record<SectionId, string>>>;
	/** What stands before section A or after the last: names, dates, signatures. */
	around?: string;
	/** Boxes that the council's paper puts under one heading. */
	merged?: readonly (readonly SectionId[])[];
	/** Words of the reports that should be in the plan, when the family gave them. */
	reports?: string;
	/** The pupil is in Year 9 or older, when that is known. */
	isYear9OrOlder?: boolean;
}

/** Where help is written down: each line of it has to be specific. */
export const provisionSections = ['F', 'G', 'H1', 'H2'] as const satisfies readonly SectionId[];

export function isSectionId(text: string): text is SectionId {
	return (sectionIds as readonly string[]).includes(text);
}

export function textIn(plan: Plan, section: SectionId): string {
	return plan.sections[section] ?? '';
}
