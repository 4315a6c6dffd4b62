import { appealFreshWindow } from './appeal-fresh-window.ts';
import { appealIncomplete } from './appeal-incomplete.ts';
import { appealLate } from './appeal-late.ts';
import { appealNoCertificate } from './appeal-no-certificate-leave.ts';
import { appealWindow } from './appeal-window-2m-1m.ts';
import { appealWindowSectionI } from './appeal-window-section-i.ts';
import { discriminationClaim } from './dda-claim-6m.ts';
import { discriminationCountyCourt } from './dda-county-court-6m.ts';
import { discriminationConciliation } from './dda-ehrc-plus3.ts';
import { exclusionGovernors } from './excl-governors-15sd.ts';
import { exclusionPanel } from './excl-irp-15sd.ts';
import { tribunalBundle } from './trib-bundle-10wd.ts';
import { tribunalChallenge } from './trib-challenge-28d.ts';
import { tribunalDecision } from './trib-decision-10wd.ts';
import { tribunalDirectedDate } from './trib-directed-date.ts';
import { tribunalHearing } from './trib-hearing.ts';
import { tribunalResponse } from './trib-la-response-30wd.ts';
import { tribunalRegisters } from './trib-register-10wd.ts';
import { upperTribunal } from './ut-permission-1m.ts';

/** Section 3G: appeals and discrimination claims. */
export const appealRules = [
	appealWindow,
	appealWindowSectionI,
	appealFreshWindow,
	appealLate,
	appealNoCertificate,
	appealIncomplete,
	discriminationClaim,
	discriminationConciliation,
	discriminationCountyCourt,
	tribunalRegisters,
	tribunalResponse,
	tribunalDirectedDate,
	tribunalBundle,
	tribunalHearing,
	tribunalDecision,
	tribunalChallenge,
	upperTribunal,
	exclusionPanel,
	exclusionGovernors
];
