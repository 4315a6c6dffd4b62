import type { Flow } from '../flow.ts';
import { councilComplaint, courtFacts, ombudsman, secretaryOfState } from './council.ts';
import { mediationAdviser, mediationPlan } from './mediation.ts';
import { agreement, evidenceIndex, lateAppeal, nhsComplaint, records } from './others.ts';
import { reasonsForAppeal } from './reasons.ts';
import { academyComplaint, discrimination, exclusion, schoolProcedure } from './school.ts';

const all: readonly Flow[] = [
	mediationAdviser,
	mediationPlan,
	reasonsForAppeal,
	evidenceIndex,
	councilComplaint,
	ombudsman,
	academyComplaint,
	nhsComplaint,
	discrimination,
	exclusion,
	records,
	courtFacts,
	lateAppeal,
	agreement,
	secretaryOfState,
	schoolProcedure
];

/** What is asked for the letters and papers of a disagreement. */
export const disagreeFlows: Readonly<Record<string, Flow>> = Object.fromEntries(all.map((flow) => [flow.id, flow]));
