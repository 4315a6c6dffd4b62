import { academicYearEnd25 } from './academic-year-end-25.ts';
import { age25End } from './age-25-end.ts';
import { ceaseConsult } from './cease-consult.ts';
import { ceaseHoldAppeal } from './cease-hold-appeal.ts';
import { ceaseHoldWindow } from './cease-hold-window.ts';
import { schoolLeaving } from './school-leaving-date.ts';
import { youngPersonStart } from './young-person-start.ts';

/** Section 3E: ending a plan, age limits. */
export const endingAndAgeRules = [
	ceaseConsult,
	ceaseHoldWindow,
	ceaseHoldAppeal,
	youngPersonStart,
	schoolLeaving,
	age25End,
	academicYearEnd25
];
