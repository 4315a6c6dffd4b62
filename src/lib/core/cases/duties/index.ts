import type { Duty } from '../duty.ts';
import type { EventKind } from '../events.ts';
import { afterAWinDuties } from './after-a-win.ts';
import { amendingDuties } from './amending.ts';
import { appealDuties } from './appeal.ts';
import { assessmentDuties } from './assessment.ts';
import { complaintDuties } from './complaint.ts';
import { endingAndAgeDuties } from './ending-and-age.ts';
import { mediationDuties } from './mediation.ts';
import { movingHouseDuties } from './moving-house.ts';
import { movingOnDuties } from './moving-on.ts';
import { personalBudgetDuties } from './personal-budget.ts';
import { reassessmentDuties } from './reassessment.ts';
import { reviewDuties } from './review.ts';
import { windowDuties } from './window.ts';

export const duties: readonly Duty[] = [
	...assessmentDuties,
	...reassessmentDuties,
	...reviewDuties,
	...amendingDuties,
	...movingOnDuties,
	...movingHouseDuties,
	...endingAndAgeDuties,
	...mediationDuties,
	...windowDuties,
	...appealDuties,
	...afterAWinDuties,
	...personalBudgetDuties,
	...complaintDuties
];

const byStart = new Map<EventKind, Duty[]>();
for (const duty of duties) {
	for (const kind of duty.startedBy) byStart.set(kind, [...(byStart.get(kind) ?? []), duty]);
}

/** The duties an event of a kind can start. */
export function dutiesOf(kind: EventKind): readonly Duty[] {
	return byStart.get(kind) ?? [];
}
