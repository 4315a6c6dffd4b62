import { amendComments } from './amend-comments-15d.ts';
import { amendDrop } from './amend-drop-8w.ts';
import { amendFinal12w } from './amend-final-12w.ts';
import { amendFinal8w } from './amend-final-8w.ts';
import { amendOutsideReview } from './amend-outside-review.ts';
import { phaseTransferSchool } from './phase-transfer-15feb.ts';
import { phaseTransferPost16 } from './phase-transfer-31mar.ts';
import { phaseTransferBackplan } from './phase-transfer-backplan.ts';
import { post16Move } from './post16-move-5m.ts';
import { reviewFirst } from './review-12m-first.ts';
import { reviewNext } from './review-12m-next.ts';
import { reviewAmendNotice } from './review-amend-notice-4w.ts';
import { reviewDecision } from './review-decision-4w.ts';
import { reviewEarlyYears } from './review-early-years.ts';
import { reviewInvite } from './review-invite-2w.ts';
import { reviewMeetingLatest } from './review-meeting-latest.ts';
import { reviewPapers } from './review-papers-2w.ts';
import { reviewReport } from './review-report-2w.ts';

/** Section 3C: reviews, amendments, phase transfer. */
export const reviewRules = [
	reviewFirst,
	reviewNext,
	reviewMeetingLatest,
	reviewInvite,
	reviewPapers,
	reviewReport,
	reviewDecision,
	reviewAmendNotice,
	amendComments,
	amendFinal8w,
	amendFinal12w,
	amendDrop,
	amendOutsideReview,
	reviewEarlyYears,
	phaseTransferSchool,
	phaseTransferPost16,
	phaseTransferBackplan,
	post16Move
];
