import { reassessAdvice } from './reassess-advice-6w.ts';
import { reassessDecision } from './reassess-decision-15d.ts';
import { reassessDraft } from './reassess-draft-15d.ts';
import { reassessFinal } from './reassess-final-14w.ts';
import { reassessSixMonthBar } from './reassess-six-month-bar.ts';

/** Section 3B: re-assessment. */
export const reassessmentRules = [reassessDecision, reassessSixMonthBar, reassessAdvice, reassessFinal, reassessDraft];
