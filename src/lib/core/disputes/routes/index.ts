import type { RouteId } from '../names.ts';
import type { Route } from '../route.ts';
import { admissionAppeal } from './admission-appeal.ts';
import { equalityAdvice, inspectors, officerOrCouncillor } from './bodies-that-do-not-decide.ts';
import { councilComplaint } from './council-complaint.ts';
import { disagreementResolution } from './disagreement-resolution.ts';
import { discriminationClaim } from './discrimination-claim.ts';
import { exclusionReview } from './exclusion-review.ts';
import { collegeComplaint, governmentAcademy, governmentIndependent, secretaryOfState } from './government.ts';
import { informationCommissioner } from './information-commissioner.ts';
import { judicialReview } from './judicial-review.ts';
import { mediation } from './mediation.ts';
import { nhsComplaint } from './nhs-complaint.ts';
import { ombudsman } from './ombudsman.ts';
import { schoolComplaint } from './school-complaint.ts';
import { talk } from './talk.ts';
import { tribunal } from './tribunal.ts';

/** The twenty ways. */
export const routes: Readonly<Record<RouteId, Route>> = {
	talk,
	'school-complaint': schoolComplaint,
	'council-complaint': councilComplaint,
	'disagreement-resolution': disagreementResolution,
	mediation,
	tribunal,
	ombudsman,
	'government-academy': governmentAcademy,
	'secretary-of-state': secretaryOfState,
	'government-independent': governmentIndependent,
	'college-complaint': collegeComplaint,
	'nhs-complaint': nhsComplaint,
	'information-commissioner': informationCommissioner,
	'discrimination-claim': discriminationClaim,
	'exclusion-review': exclusionReview,
	'admission-appeal': admissionAppeal,
	'judicial-review': judicialReview,
	'equality-advice': equalityAdvice,
	inspectors,
	'officer-or-councillor': officerOrCouncillor
};
