/** The versions of the law pack, newest first. The words of each are in the locale, under `rulebook`. */
export const lawChanges = [{ version: '2026-11-21', words: 'firstVersion' }] as const;
