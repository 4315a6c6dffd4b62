import type { Flow } from '../flow.ts';
import { mediationAdviser } from './mediation.ts';

const all: readonly Flow[] = [mediationAdviser];

/** What is asked for the letters and papers of a disagreement. */
export const disagreeFlows: Readonly<Record<string, Flow>> = Object.fromEntries(all.map((flow) => [flow.id, flow]));
