import { dataComplaint } from './data-complaint-ack-30d.ts';
import { dfeComplaint } from './dfe-complaint.ts';
import { judicialReviewClaim } from './jr-3m.ts';
import { complaintAcknowledged } from './la-complaint-ack-5wd.ts';
import { complaintStage1 } from './la-complaint-s1-10wd.ts';
import { complaintStage2 } from './la-complaint-s2-20wd.ts';
import { ombudsmanComplaint } from './lgsco-12m.ts';
import { nhsComplaint } from './nhs-complaint-12m.ts';
import { healthOmbudsman } from './phso-12m.ts';
import { pupilRecord } from './pupil-record-15sd.ts';
import { subjectAccess } from './sar-1m.ts';
import { schoolComplaint } from './school-complaint.ts';
import { socialCareRules } from './social-care.ts';

/** Section 3J: complaints, courts, information. */
export const complaintRules = [
	schoolComplaint,
	dfeComplaint,
	complaintAcknowledged,
	complaintStage1,
	complaintStage2,
	ombudsmanComplaint,
	nhsComplaint,
	healthOmbudsman,
	...socialCareRules,
	judicialReviewClaim,
	subjectAccess,
	dataComplaint,
	pupilRecord
];
