import type { ProblemId } from '../names.ts';
import type { Problem } from '../problem.ts';
import { councilLate, helpNotHappening, orderNotDone, personalBudget, unlawfulPolicy } from './council.ts';
import { assessmentRefused, planEnding, planNotChanged, planRefused, reassessmentRefused } from './decisions.ts';
import { custody, data, inCare, nhsService, safeguarding, transport } from './others.ts';
import { healthPart, sectionI, sectionsBF, socialCarePart } from './plan.ts';
import { aboutTheSetting, admission, discrimination, exclusion, noSenSupport } from './school.ts';

/** Every kind of problem. */
export const problems: Readonly<Record<ProblemId, Problem>> = {
	'assessment-refused': assessmentRefused,
	'plan-refused': planRefused,
	'reassessment-refused': reassessmentRefused,
	'sections-b-f': sectionsBF,
	'section-i': sectionI,
	'plan-ending': planEnding,
	'plan-not-changed': planNotChanged,
	'council-late': councilLate,
	'health-part': healthPart,
	'social-care-part': socialCarePart,
	'help-not-happening': helpNotHappening,
	'no-sen-support': noSenSupport,
	discrimination,
	exclusion,
	admission,
	'nhs-service': nhsService,
	'personal-budget': personalBudget,
	'about-the-setting': aboutTheSetting,
	data,
	safeguarding,
	transport,
	'order-not-done': orderNotDone,
	'in-care': inCare,
	custody,
	'unlawful-policy': unlawfulPolicy
};
