import { draftPlanComments } from './draft-plan-comments-15d.ts';
import { draftPlanNoSchool } from './draft-plan-no-school.ts';
import { ehcnaAdvice } from './ehcna-advice-6w.ts';
import { ehcnaDecisionResponsible } from './ehcna-decision-6w-responsible.ts';
import { ehcnaDecision } from './ehcna-decision-6w.ts';
import { ehcnaFinalPlan } from './ehcna-final-plan-20w.ts';
import { ehcnaNoPlan } from './ehcna-no-plan-16w.ts';
import { ehcnaSixMonthBar } from './ehcna-six-month-bar.ts';
import { reversedRefusalFinal, reversedRefusalNoPlan } from './reversed-refusal.ts';
import { schoolConsult } from './school-consult-15d.ts';

/** Section 3A: request, assessment, first plan. The two rules on a reversed refusal stand in section 10. */
export const assessmentRules = [
	ehcnaDecision,
	ehcnaDecisionResponsible,
	ehcnaSixMonthBar,
	ehcnaAdvice,
	ehcnaNoPlan,
	ehcnaFinalPlan,
	draftPlanComments,
	draftPlanNoSchool,
	schoolConsult,
	reversedRefusalNoPlan,
	reversedRefusalFinal
];
