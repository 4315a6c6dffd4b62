/** When a Personal Budget may be asked for: sources of `sources.ts`, and how far that was checked (journeys.md 6.4.1). */
export const budgetTimeBasis = { sources: ['N-PB1', 'A49'], mark: 'V' } as const;
