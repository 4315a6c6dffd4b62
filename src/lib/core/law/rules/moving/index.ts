import { moveHealthBoard } from './move-icb-15wd.ts';
import { moveHealthBoardAsks } from './move-icb-request-15wd.ts';
import { moveNotify } from './move-la-notify-6w.ts';
import { moveReview } from './move-la-review.ts';
import { moveTransferLate } from './move-la-transfer-15wd.ts';
import { moveTransferDay } from './move-la-transfer-day.ts';
import { movePlanInForce } from './move-plan-in-force.ts';

/** Section 3D: moving to another council. */
export const movingRules = [
	moveTransferDay,
	moveTransferLate,
	moveNotify,
	moveReview,
	movePlanInForce,
	moveHealthBoard,
	moveHealthBoardAsks
];
