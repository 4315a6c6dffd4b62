import type { Rule } from '../rule.ts';
import { appealWindow } from './appeal/appeal-window-2m-1m.ts';
import { appealWindowSectionI } from './appeal/appeal-window-section-i.ts';
import { draftPlanComments } from './assessment/draft-plan-comments-15d.ts';
import { ehcnaDecision } from './assessment/ehcna-decision-6w.ts';
import { ehcnaFinalPlan } from './assessment/ehcna-final-plan-20w.ts';
import { ehcnaNoPlan } from './assessment/ehcna-no-plan-16w.ts';
import { youngPersonStart } from './ending-and-age/young-person-start.ts';
import { mediationCertificate } from './mediation/mediation-cert-3wd.ts';
import { mediationContact } from './mediation/mediation-contact-2m.ts';

/** Every rule, in the order of the rule book. */
export const rules: readonly Rule[] = [
	ehcnaDecision,
	ehcnaNoPlan,
	ehcnaFinalPlan,
	draftPlanComments,
	youngPersonStart,
	mediationContact,
	mediationCertificate,
	appealWindow,
	appealWindowSectionI
];
