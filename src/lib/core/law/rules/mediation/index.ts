import { drsNoLimit } from './drs-no-limit.ts';
import { mediationAgreementAppealable } from './mediation-agreement-appealable.ts';
import { mediationAgreementOther } from './mediation-agreement-other-2w.ts';
import { mediationArrange } from './mediation-arrange-30d.ts';
import { mediationArrangeHealth } from './mediation-arrange-30d-health.ts';
import { mediationCertificate } from './mediation-cert-3wd.ts';
import { mediationCertificateAfter } from './mediation-cert-after-3wd.ts';
import { mediationCertificateFail } from './mediation-cert-fail-3wd.ts';
import { mediationContact } from './mediation-contact-2m.ts';
import { mediationHealthRelay } from './mediation-health-relay-3wd.ts';
import { mediationHealthBoardTells } from './mediation-icb-tells-la-1w.ts';
import { mediationNotNeeded } from './mediation-not-needed.ts';
import { mediationNotice } from './mediation-notice-5wd.ts';

/** Section 3F: mediation and disagreement resolution. */
export const mediationRules = [
	mediationContact,
	mediationCertificate,
	mediationArrange,
	mediationHealthRelay,
	mediationArrangeHealth,
	mediationCertificateFail,
	mediationNotice,
	mediationCertificateAfter,
	mediationNotNeeded,
	mediationAgreementAppealable,
	mediationAgreementOther,
	mediationHealthBoardTells,
	drsNoLimit
];
