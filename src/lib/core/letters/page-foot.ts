/** What stands at the foot of each page of a letter: Page 1 of 2. */
export const pageFoot = { before: 'Page ', between: ' of ' } as const;
