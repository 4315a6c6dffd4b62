/** The guides by what a reader comes with, each group by the numbers of its guides. */
export const groups = {
	ask: [1, 2, 3, 4, 5, 6, 7],
	plan: [8, 9, 15, 16, 19],
	school: [10, 11, 12, 13, 14, 17],
	disagree: [20, 21, 22, 23],
	you: [18, 24, 25]
} as const satisfies Record<string, readonly number[]>;

export type Group = keyof typeof groups;
