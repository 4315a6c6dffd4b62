import { evidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/**
 * What the checks of each rule were made with, as references of section 9 of the rule book. Beside the law and not in it: to
 * work out a date nobody needs it, and a phone need not carry it.
 */
export const ruleEvidence: Readonly<Record<string, string>> = {
	'ehcna-decision-6w': 'L1 L6',
	'ehcna-six-month-bar': 'L1 I13',
	'ehcna-advice-6w': 'G16',
	'ehcna-no-plan-16w': 'L6 G14',
	'ehcna-final-plan-20w': 'L6',
	'draft-plan-comments-15d': 'L2 L6',
	'school-consult-15d': 'G17',
	'reassess-decision-15d': 'G18 G58',
	'reassess-six-month-bar': 'G18 G58',
	'reassess-final-14w': 'L6',
	'review-12m-first': 'G19 G20 G54',
	'review-12m-next': 'G54',
	'review-invite-2w': 'L6',
	'review-report-2w': 'L6 G21 G51',
	'review-decision-4w': 'L14 G21 I3',
	'review-amend-notice-4w': 'L14 I3',
	'amend-comments-15d': 'L6',
	'amend-final-8w': 'L6',
	'amend-final-12w': 'L14 I3 G20',
	'review-early-years': 'G22',
	'phase-transfer-15feb': 'L6',
	'phase-transfer-31mar': 'L6',
	'post16-move-5m': 'L6',
	'move-la-transfer-day': 'L6',
	'move-la-transfer-15wd': 'L6',
	'move-la-review': 'L6 I4',
	'move-icb-15wd': 'I4 G55',
	'move-icb-request-15wd': 'I4 G55',
	'cease-consult': 'L6',
	'cease-hold-window': 'G23 G24',
	'young-person-start': 'L11 I5',
	'school-leaving-date': 'I5',
	'age-25-end': 'G25',
	'academic-year-end-25': 'G25 G54',
	'mediation-contact-2m': 'L6',
	'mediation-cert-3wd': 'L6 I2',
	'mediation-arrange-30d': 'I6 G57',
	'mediation-health-relay-3wd': 'I6',
	'mediation-arrange-30d-health': 'I6',
	'mediation-cert-fail-3wd': 'I6 G26 G28 G57',
	'mediation-notice-5wd': 'G56',
	'mediation-cert-after-3wd': 'G26 G28 G57',
	'mediation-not-needed': 'I2 G27 G49',
	'mediation-agreement-appealable': 'L6',
	'appeal-window-2m-1m': 'L7 L8 I1 I16 L9',
	'appeal-fresh-window': 'L3',
	'appeal-late': 'I7 L16',
	'appeal-no-certificate-leave': 'G28',
	'appeal-incomplete': 'I8',
	'dda-claim-6m': 'L10 I1',
	'dda-county-court-6m': 'G29',
	'trib-register-10wd': 'I9 G30',
	'trib-la-response-30wd': 'I8 I9',
	'trib-directed-date': 'L8',
	'trib-bundle-10wd': 'I9',
	'trib-hearing': 'I9',
	'trib-decision-10wd': 'I10',
	'trib-challenge-28d': 'I11',
	'ut-permission-1m': 'G31 L9',
	'excl-irp-15sd': 'G32',
	'excl-governors-15sd': 'G33',
	'order-cease-dismissed': 'G34 G48',
	'order-assess-notify-2w': 'G34 G48',
	'order-assess-noplan-10w': 'G34',
	'order-assess-final-14w': 'G34',
	'order-make-draft-5w': 'G34 G48',
	'order-make-final-11w': 'G34',
	'order-remit-2w': 'L19 L22',
	'order-amend-5w': 'G35 G48',
	'order-name-school-2w': 'G35 G48',
	'order-continue': 'G48',
	'order-continue-amend-5w': 'G48',
	'concede-trigger': 'I12 G15',
	'concede-assess-notify-2w': 'L18',
	'concede-assess-noplan-10w': 'L18',
	'concede-assess-final-14w': 'L18',
	'concede-contents-5w': 'L18 I14',
	'concede-school-2w': 'G15',
	'concede-make-draft-5w': 'G15',
	'concede-make-final-11w': 'G15',
	'concede-cease': 'G15',
	'consent-order': 'I12',
	'recs-response-5w': 'G36 G37',
	'pb-request-window': 'G39 G40 G59 G54 L20',
	'pb-refusal-review': 'G39',
	'dp-review-3m': 'G41 L23',
	'dp-reduce-notice': 'G41',
	'school-complaint': 'G12',
	'dfe-complaint': 'G12',
	'la-complaint-ack-5wd': 'G13',
	'la-complaint-s1-10wd': 'G13',
	'la-complaint-s2-20wd': 'G13',
	'lgsco-12m': 'L12 G42',
	'nhs-complaint-12m': 'G43',
	'phso-12m': 'G43',
	'csc-panel-30wd': 'L21',
	'csc-panel-report-5wd': 'G54',
	'csc-panel-reply-15wd': 'G54',
	'jr-3m': 'G44',
	'sar-1m': 'G45',
	'data-complaint-ack-30d': 'N-DUAA'
};

/** The references of a rule; none where nothing was read. */
export function evidenceRefs(rule: string): readonly string[] {
	return ruleEvidence[rule]?.split(' ') ?? [];
}

/** What a rule was checked with. */
export function evidenceOf(rule: string): readonly (Evidence & { ref: string })[] {
	const known: Readonly<Record<string, Evidence>> = evidence;
	return evidenceRefs(rule).flatMap((ref) => {
		const seen = known[ref];
		return seen ? [{ ref, ...seen }] : [];
	});
}
