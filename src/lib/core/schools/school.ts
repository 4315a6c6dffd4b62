/** For whom a place is, by age: the words of the register, in fewer kinds. `all-through` also stands for “not told”. */
export const phases = ['nursery', 'primary', 'secondary', 'all-through', 'college'] as const;
export type Phase = (typeof phases)[number];

/** `check`: the lists disagree on whether it is open. */
export type SchoolStatus = 'open' | 'closing' | 'opening' | 'closed' | 'check';

/** Approved under section 41: on a list, on no list we have, or on one list and not on a newer one. */
export type Section41 = 'approved' | 'not-on-list' | 'doubtful';

/** A school or college as the national register has it: facts, no people. */
export interface School {
	/** The register’s own number; nothing for a place that was typed by hand. */
	urn: string;
	name: string;
	/** The number of its type in the register; nothing when it is not known. */
	type?: number;
	/** For a college: what kind of further education. */
	furtherEducation?: string;
	phase: Phase;
	/** Whether it is for special educational needs; nothing when it is not known. */
	isSpecial?: boolean;
	section41: Section41;
	status: SchoolStatus;
	ages?: readonly [number | null, number | null];
	/** The council it stands in, by its number. It need not be the council of the plan. */
	la?: string;
	street?: string;
	town?: string;
	postcode?: string;
	phone?: string;
	website?: string;
	trust?: string;
	/** Kinds of need it says it is for. Nothing means that nothing was told, not that there are none. */
	needs?: readonly string[];
	/** A base or unit in an ordinary school. */
	unit?: string;
	boarders?: string;
	/** Latitude and longitude. */
	at?: readonly [number, number];
	nation?: 'Wales';
	/** What a closed one became. */
	successors?: readonly { urn: string; name: string }[];
}
