/** What somebody may come for, and the answer to “where are you now?” that goes with it; nothing when any may be true. */
export const waysIn = [
	{ id: 'sen-support', where: null },
	{ id: 'request-assessment', where: 'thinking' },
	{ id: 'draft-plan', where: 'draft' },
	{ id: 'plan', where: null },
	{ id: 'school', where: null },
	{ id: 'schools', where: null },
	{ id: 'personal-budget', where: null },
	{ id: 'review', where: 'plan' },
	{ id: 'help-not-happening', where: 'plan' },
	{ id: 'special-groups', where: null },
	{ id: 'disagree', where: null }
] as const;

export type WayIn = (typeof waysIn)[number];
