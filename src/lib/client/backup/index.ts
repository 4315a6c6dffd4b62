export { makeBackup } from './make.ts';
export { checkPhrase } from './phrase.ts';
export type { PhraseProblem } from './phrase.ts';
export type { BackupProblem, BackupResult } from './problem.ts';
export { openBackup, restoreBackup } from './restore.ts';
export type { Restored } from './restore.ts';
export { fileEnding } from './envelope.ts';
