import { expect, test } from 'vitest';
import { date } from '../dates/calendar-date.ts';
import { evidenceRefs } from '../../content/rule-evidence.ts';
import { factWords, needsAdviser, rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { inFull, sources } from './sources.ts';

// The tables of section 3 of the rule book, written out once more, so that a slip in a rule is seen. Where a row of the book
// says "same" or gives an action in words, the codes nearest to it stand here.

type Row = readonly [
	id: string,
	binds: string,
	gives: string,
	convention: string,
	count: number | undefined,
	exceptions: string,
	ifMissed: string,
	checks: string,
	evidence: string,
	cites: string
];

// prettier-ignore
const book: readonly Row[] = [
	// Section 3A
	['ehcna-decision-6w', 'local-authority', 'last-day', 'K1', 6, 'E1 E2 E3', 'A1 A2 A3', 'P', 'L1 L6', 'cfa-2014 section 36; send-regs-2014 regulation 4(1); send-regs-2014 regulation 5(1)(a); send-regs-2014 regulation 5(4)'],
	['ehcna-decision-6w-responsible', 'local-authority', 'last-day', 'K1', 6, 'E1 E2 E3', 'A1 A2 A3', 'P', '', 'cfa-2014 section 24; send-regs-2014 regulation 4(1)(b); send-regs-2014 regulation 5(1)(b)'],
	['ehcna-six-month-bar', 'family', 'first-day', 'K4', 6, '', 'A9 A4', 'P S', 'L1 I13', 'cfa-2014 section 36(3)–(7)'],
	['ehcna-advice-6w', 'adviser', 'last-day', 'K1', 6, 'E2 E3 E4', 'A1 A2 A6', 'S', 'G16', 'send-regs-2014 regulation 6; send-regs-2014 regulation 8(1)'],
	['ehcna-no-plan-16w', 'local-authority', 'last-day', 'K1', 16, 'E1 E2 E3', 'A1 A2 A3 A4', 'P', 'L6 G14', 'cfa-2014 section 36(9); send-regs-2014 regulation 10(1); send-regs-2014 regulation 10(4)'],
	['ehcna-final-plan-20w', 'local-authority', 'last-day', 'K1', 20, 'E1 E2 E3', 'A1 A2 A3', 'P', 'L6', 'send-regs-2014 regulation 13(2); send-regs-2014 regulation 13(3)'],
	['draft-plan-comments-15d', 'family', 'last-day', 'K3', 15, '', 'A4 A9', 'P', 'L2 L6', 'cfa-2014 section 38(2)–(4); cfa-2014 section 39; cfa-2014 section 40(1); send-regs-2014 regulation 13(1)(a)'],
	['draft-plan-no-school', 'local-authority', 'no-date', 'none', undefined, '', 'A1', 'P', '', 'cfa-2014 section 38(5)'],
	['school-consult-15d', 'school', 'last-day', 'K2', 15, '', 'A1', 'S', 'G17', 'code-2015 paragraph 9.83; cfa-2014 section 39(2); cfa-2014 section 40(3)'],
	['reversed-refusal-noplan-10w', 'local-authority', 'last-day', 'K1', 10, '', 'A1 A2 A3', 'S', '', 'ombudsman-practice'],
	['reversed-refusal-final-14w', 'local-authority', 'last-day', 'K1', 14, '', 'A1 A2 A3', 'S', '', 'ombudsman-practice; hertfordshire-2023'],

	// Section 3B
	['reassess-decision-15d', 'local-authority', 'last-day', 'K2', 15, '', 'A1 A2 A4', 'S', 'G18 G58', 'cfa-2014 section 44(2); send-regs-2014 regulation 25(1)'],
	['reassess-six-month-bar', 'family', 'first-day', 'K4', 6, '', 'A9', 'S M', 'G18 G58', 'send-regs-2014 regulation 24(1)(a); code-2015 paragraph 9.187'],
	['reassess-advice-6w', 'adviser', 'last-day', 'K1', 6, 'E2 E3 E4', 'A1 A2', 'S', '', 'send-regs-2014 regulation 26; send-regs-2014 regulation 8'],
	['reassess-final-14w', 'local-authority', 'last-day', 'K1', 14, 'E1 E2 E3', 'A1 A2 A3', 'P', 'L6', 'send-regs-2014 regulation 27(2); send-regs-2014 regulation 27(3)'],
	['reassess-draft-15d', 'family', 'last-day', 'K3', 15, '', 'A4 A9', 'P', '', 'send-regs-2014 regulation 27(1); send-regs-2014 regulation 13(1)'],

	// Section 3C
	['review-12m-first', 'local-authority', 'last-day', 'K7', 12, '', 'A1 A2 A3', 'S', 'G19 G20 G54', 'cfa-2014 section 44(1)(a); code-2015 paragraph 9.169'],
	['review-12m-next', 'local-authority', 'last-day', 'K7', 12, '', 'A1 A2 A3', 'S', 'G54', 'cfa-2014 section 44(1)(b)'],
	['review-meeting-latest', 'local-authority', 'planning-day', 'K7', 4, '', 'A1', 'S', '', 'code-2015 paragraph 9.169'],
	['review-invite-2w', 'local-authority', 'last-day', 'K9', 2, '', 'A1', 'P', 'L6', 'send-regs-2014 regulation 20(3); send-regs-2014 regulation 21(3)'],
	['review-papers-2w', 'local-authority', 'last-day', 'K9', 2, '', 'A1', 'P', '', 'send-regs-2014 regulation 20(4); send-regs-2014 regulation 21(4)'],
	['review-report-2w', 'school', 'last-day', 'K1', 2, '', 'A1 A7', 'S P', 'L6 G21 G51', 'send-regs-2014 regulation 20(8); send-regs-2014 regulation 21(7)'],
	['review-decision-4w', 'local-authority', 'last-day', 'K1', 4, '', 'A1 A2 A3', 'S', 'L14 G21 I3', 'send-regs-2014 regulation 20(10); send-regs-2014 regulation 21(9)'],
	['review-amend-notice-4w', 'local-authority', 'last-day', 'K1', 4, '', 'A1 A2 A3', 'P S', 'L14 I3', 'send-regs-2014 regulation 22(2)(a); send-regs-2014 regulation 20(10); devon-2022'],
	['amend-comments-15d', 'family', 'last-day', 'K3', 15, '', 'A4 A9', 'P', 'L6', 'send-regs-2014 regulation 22(2)(c)'],
	['amend-final-8w', 'local-authority', 'last-day', 'K1', 8, '', 'A1 A2 A3', 'P', 'L6', 'send-regs-2014 regulation 22(3)'],
	['amend-final-12w', 'local-authority', 'last-day', 'K15', 12, '', 'A1 A2 A3', 'S', 'L14 I3 G20', 'devon-2022'],
	['amend-drop-8w', 'local-authority', 'last-day', 'K1', 8, '', 'A1 A2 A4', 'p', '', 'send-regs-2014 regulation 22(4)'],
	['amend-outside-review', 'local-authority', 'last-day', 'K1', 8, '', 'A1 A2 A3', 'M', '', 'send-regs-2014 regulation 28'],
	['review-early-years', 'local-authority', 'planning-day', 'K4', 3, '', 'A1', 'S', 'G22', 'code-2015 paragraph 9.178'],
	['phase-transfer-15feb', 'local-authority', 'last-day', 'K8', undefined, '', 'A1 A2 A3 A4', 'P', 'L6', 'send-regs-2014 regulation 18(1)(b); send-regs-2014 regulation 2'],
	['phase-transfer-31mar', 'local-authority', 'last-day', 'K8', undefined, '', 'A1 A2 A3 A4', 'P', 'L6', 'send-regs-2014 regulation 18(1)(a)'],
	['phase-transfer-backplan', 'local-authority', 'planning-day', 'K8', 12, '', 'A1', 'S', '', 'send-regs-2014 regulation 18(1)'],
	['post16-move-5m', 'local-authority', 'last-day', 'K9', 5, '', 'A1 A2 A3', 'P', 'L6', 'send-regs-2014 regulation 18(2)'],

	// Section 3D
	['move-la-transfer-day', 'local-authority', 'last-day', 'K1', 15, '', 'A1 A2', 'P', 'L6', 'send-regs-2014 regulation 15(2)'],
	['move-la-transfer-15wd', 'local-authority', 'last-day', 'K10', 15, '', 'A1 A2', 'P', 'L6', 'send-regs-2014 regulation 15(2)'],
	['move-la-notify-6w', 'local-authority', 'last-day', 'K1', 6, '', 'A1 A2', 'P', '', 'send-regs-2014 regulation 15(4)'],
	['move-la-review', 'local-authority', 'last-day', 'K7', 3, '', 'A1 A2 A3', 'P S', 'L6 I4', 'send-regs-2014 regulation 15(5)'],
	['move-plan-in-force', 'local-authority', 'first-day', 'K1', undefined, '', 'A1 A3', 'P', '', 'send-regs-2014 regulation 15(3); cfa-2014 section 47'],
	['move-icb-15wd', 'health-body', 'last-day', 'K10', 15, '', 'A6', 'S', 'I4 G55', 'send-regs-2014 regulation 16; code-2015 paragraphs 9.157–9.161'],
	['move-icb-request-15wd', 'health-body', 'last-day', 'K10', 15, '', 'A6 A1', 'S', 'I4 G55', 'send-regs-2014 regulation 16; code-2015 paragraphs 9.157–9.161'],

	// Section 3E
	['cease-consult', 'local-authority', 'no-date', 'none', undefined, '', 'A1 A4', 'P', 'L6', 'send-regs-2014 regulation 29; send-regs-2014 regulation 30; send-regs-2014 regulation 31'],
	['cease-hold-window', 'local-authority', 'until', 'K5', 2, '', 'A1 A3', 'S', 'G23 G24', 'cfa-2014 section 45(4)(a)'],
	['cease-hold-appeal', 'local-authority', 'no-date', 'none', undefined, '', 'A1 A3', 'S', '', 'cfa-2014 section 45(4)(b)'],
	['young-person-start', 'family', 'first-day', 'K12', undefined, '', 'A9', 'P S', 'L11 I5', 'cfa-2014 section 83(2); ea-1996 section 8(3); school-leaving-date-order-1997'],
	['school-leaving-date', 'other-body', 'planning-day', 'K12', undefined, '', '', 'S', 'I5', 'school-leaving-date-order-1997'],
	['age-25-end', 'family', 'first-day', 'K12', 25, '', 'A9', 'S', 'G25', 'cfa-2014 section 83(2)'],
	['academic-year-end-25', 'local-authority', 'until', 'K12', 25, '', 'A4', 'S M', 'G25 G54', 'cfa-2014 section 46; send-regs-2014 regulation 46; somerset-2021'],

	// Section 3F
	['mediation-contact-2m', 'family', 'last-day', 'K4', 2, '', 'A4 A9', 'P', 'L6', 'send-regs-2014 regulation 33'],
	['mediation-cert-3wd', 'mediation-adviser', 'last-day', 'K10', 3, '', 'A2 A9', 'p S', 'L6 I2', 'cfa-2014 section 55(4); send-regs-2014 regulation 34(1)'],
	['mediation-arrange-30d', 'local-authority', 'last-day', 'K2', 30, '', 'A1', 'S', 'I6 G57', 'cfa-2014 section 53; cfa-2014 section 54; send-regs-2014 regulation 36'],
	['mediation-health-relay-3wd', 'local-authority', 'last-day', 'K10', 3, '', 'A1 A6', 'S', 'I6', 'cfa-2014 section 53'],
	['mediation-arrange-30d-health', 'health-body', 'last-day', 'K2', 30, '', 'A6', 'S', 'I6', 'cfa-2014 section 53'],
	['mediation-cert-fail-3wd', 'mediation-adviser', 'last-day', 'K10', 3, '', 'A1', 'S', 'I6 G26 G28 G57', 'send-regs-2014 regulation 34–39'],
	['mediation-notice-5wd', 'local-authority', 'last-day', 'K9', 5, '', 'A9', 'S', 'G56', 'send-regs-2014 regulation 36–38'],
	['mediation-cert-after-3wd', 'mediation-adviser', 'last-day', 'K10', 3, '', 'A9', 'S', 'G26 G28 G57', 'cfa-2014 section 55(5); send-regs-2014 regulation 39'],
	['mediation-not-needed', 'family', 'no-date', 'none', undefined, '', '', 'S', 'I2 G27 G49', 'cfa-2014 section 55(1); cfa-2014 section 55(2)'],
	['mediation-agreement-appealable', 'local-authority', 'last-day', 'K1', undefined, '', 'A1 A2 A3', 'P', 'L6', 'send-regs-2014 regulation 42(2); send-regs-2014 regulation 42(5)'],
	['mediation-agreement-other-2w', 'local-authority', 'last-day', 'K1', 2, '', 'A1 A2 A6', 'P', '', 'send-regs-2014 regulation 42(3); send-regs-2014 regulation 42(5)'],
	['mediation-icb-tells-la-1w', 'health-body', 'last-day', 'K1', 1, '', 'A6', 'P', '', 'send-regs-2014 regulation 42(4)'],
	['drs-no-limit', 'family', 'no-date', 'none', undefined, '', '', 'M', '', 'cfa-2014 section 57'],

	// Section 3G
	['appeal-window-2m-1m', 'family', 'last-day', 'K5', 2, '', 'A4', 'P S M', 'L7 L8 I1 I16 L9', 'hesc-rules-2008 rule 20(1)(c); hesc-rules-2008 rule 12(1)–(3)(a)'],
	['appeal-window-section-i', 'family', 'last-day', 'K5', 2, '', 'A4', 'P S M', '', 'hesc-rules-2008 rule 20(1)(c); cfa-2014 section 55(2)'],
	['appeal-fresh-window', 'family', 'last-day', 'K5', 2, '', 'A4', 'P S M', 'L3', 'cfa-2014 section 51(3); hesc-rules-2008 rule 20(1)(c)'],
	['appeal-late', 'family', 'no-date', 'none', undefined, '', 'A5 A9', 'S P M', 'I7 L16', 'hesc-rules-2008 rule 5(3)(a); hesc-rules-2008 rule 20; ukut-4-2014'],
	['appeal-no-certificate-leave', 'family', 'no-date', 'none', undefined, '', 'A9', 'S', 'G28', 'hesc-rules-2008 rule 19; cfa-2014 section 55(3)'],
	['appeal-incomplete', 'family', 'planning-day', 'K5', 2, '', 'A4', 'S', 'I8', 'tribunal-practice'],
	['dda-claim-6m', 'family', 'last-day', 'K7', 6, '', 'A9', 'P', 'L10 I1', 'eqa-2010 Schedule 17, paragraph 4; hesc-rules-2008 rule 20(1)(a); hesc-rules-2008 rule 12(3)'],
	['dda-ehrc-plus3', 'family', 'no-date', 'none', undefined, '', '', 'M', '', 'eqa-2010 Schedule 17, paragraph 4(2)'],
	['dda-county-court-6m', 'family', 'last-day', 'K7', 6, '', 'A9', 'M S', 'G29', 'eqa-2010 section 114; eqa-2010 section 118'],
	['trib-register-10wd', 'tribunal', 'planning-day', 'K6', 10, '', 'A5', 'S', 'I9 G30', 'tribunal-practice'],
	['trib-la-response-30wd', 'local-authority', 'last-day', 'K6', 30, '', 'A5', 'S', 'I8 I9', 'hesc-rules-2008 rule 21; hesc-rules-2008 rule 12(3)(b)'],
	['trib-directed-date', 'family', 'last-day', 'K6', undefined, '', 'A5', 'S', 'L8', 'hesc-rules-2008 rule 12(1); hesc-rules-2008 rule 12(4)'],
	['trib-bundle-10wd', 'local-authority', 'last-day', 'K9', 10, '', 'A5', 'S', 'I9', 'tribunal-practice; practice-direction-2025'],
	['trib-hearing', 'tribunal', 'no-date', 'none', undefined, '', 'A5', 'S', 'I9', 'tribunal-practice'],
	['trib-decision-10wd', 'tribunal', 'planning-day', 'K6', 10, '', 'A5', 'S', 'I10', 'tribunal-practice'],
	['trib-challenge-28d', 'family', 'last-day', 'K6', 28, '', 'A9', 'S', 'I11', 'hesc-rules-2008 rules 45–47'],
	['ut-permission-1m', 'family', 'last-day', 'K4', 1, '', 'A9', 'S P', 'G31 L9', 'ut-rules-2008 rule 21; ut-rules-2008 rule 23; ut-rules-2008 rule 12'],
	['excl-irp-15sd', 'family', 'last-day', 'K11', 15, '', 'A9', 'S', 'G32', 'discipline-regs-2012'],
	['excl-governors-15sd', 'school', 'last-day', 'K11', 15, '', 'A7', 'S', 'G33', 'discipline-regs-2012'],

	// Section 3H
	['order-cease-dismissed', 'local-authority', 'first-day', 'K1', 0, 'E5', 'A1 A2 A3', 'P S', 'G34 G48', 'send-regs-2014 regulation 44(2)(a)'],
	['order-assess-notify-2w', 'local-authority', 'last-day', 'K1', 2, 'E5', 'A1 A2 A3', 'P S', 'G34 G48', 'send-regs-2014 regulation 44(2)(b)'],
	['order-assess-noplan-10w', 'local-authority', 'last-day', 'K1', 10, 'E5', 'A1 A2 A3', 'P S', 'G34', 'send-regs-2014 regulation 44(2)(b)(i)'],
	['order-assess-final-14w', 'local-authority', 'last-day', 'K1', 14, 'E5', 'A1 A2 A3', 'P S', 'G34', 'send-regs-2014 regulation 44(2)(b)(ii)'],
	['order-make-draft-5w', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'P S', 'G34 G48', 'send-regs-2014 regulation 44(2)(c)(i)'],
	['order-make-final-11w', 'local-authority', 'last-day', 'K1', 11, 'E5', 'A1 A2 A3', 'P S', 'G34', 'send-regs-2014 regulation 44(2)(c)(ii)'],
	['order-remit-2w', 'local-authority', 'last-day', 'K1', 2, 'E5', 'A1 A2 A3', 'P M', 'L19 L22', 'send-regs-2014 regulation 44(2)(d)'],
	['order-amend-5w', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'S', 'G35 G48', 'send-regs-2014 regulation 44(2)(e)'],
	['order-name-school-2w', 'local-authority', 'last-day', 'K1', 2, 'E5', 'A1 A2 A3', 'S', 'G35 G48', 'send-regs-2014 regulation 44(2)(f)'],
	['order-continue', 'local-authority', 'first-day', 'K1', 0, 'E5', 'A1 A2 A3', 'S', 'G48', 'send-regs-2014 regulation 44(2)(g)'],
	['order-continue-amend-5w', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'S', 'G48', 'send-regs-2014 regulation 44(2)(h)'],
	['concede-trigger', 'local-authority', 'no-date', 'none', undefined, 'E5', 'A1 A2 A3', 'S', 'I12 G15', 'send-regs-2014 regulation 45'],
	['concede-assess-notify-2w', 'local-authority', 'last-day', 'K1', 2, 'E5', 'A1 A2 A3', 'P', 'L18', 'send-regs-2014 regulation 45(3)'],
	['concede-assess-noplan-10w', 'local-authority', 'last-day', 'K1', 10, 'E5', 'A1 A2 A3', 'P', 'L18', 'send-regs-2014 regulation 45(3A)(a)'],
	['concede-assess-final-14w', 'local-authority', 'last-day', 'K1', 14, 'E5', 'A1 A2 A3', 'P', 'L18', 'send-regs-2014 regulation 45(3A)(b)'],
	['concede-contents-5w', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'P', 'L18 I14', 'send-regs-2014 regulation 45(4)'],
	['concede-school-2w', 'local-authority', 'last-day', 'K1', 2, 'E5', 'A1 A2 A3', 'S', 'G15', 'send-regs-2014 regulation 45'],
	['concede-make-draft-5w', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'S', 'G15', 'send-regs-2014 regulation 45'],
	['concede-make-final-11w', 'local-authority', 'last-day', 'K1', 11, 'E5', 'A1 A2 A3', 'S', 'G15', 'send-regs-2014 regulation 45'],
	['concede-cease', 'local-authority', 'last-day', 'K1', 5, 'E5', 'A1 A2 A3', 'S', 'G15', 'send-regs-2014 regulation 45'],
	['consent-order', 'local-authority', 'no-date', 'none', undefined, 'E5', 'A1 A2 A3', 'S', 'I12', 'send-regs-2014 regulation 44'],
	['recs-response-5w', 'other-body', 'last-day', 'K1', 5, '', 'A1 A2 A3 A6', 'S', 'G36 G37', 'rec-regs-2017 regulations 6–7'],
	['recs-forward-1w', 'local-authority', 'last-day', 'K1', 1, '', 'A1 A2 A3', 'M', '', 'rec-regs-2017'],

	// Section 3I
	['pb-request-window', 'family', 'no-date', 'none', undefined, '', 'A9', 'S P', 'G39 G40 G59 G54 L20', 'cfa-2014 section 49; pb-regs-2014 regulation 4'],
	['pb-refusal-review', 'family', 'planning-day', 'K1', 4, '', 'A2 A3', 'S', 'G39', 'pb-regs-2014 regulation 7'],
	['dp-review-3m', 'local-authority', 'last-day', 'K7', 3, '', 'A1 A2', 'S', 'G41 L23', 'pb-regs-2014 regulation 11'],
	['dp-review-each', 'local-authority', 'no-date', 'none', undefined, '', 'A1', 'S', '', 'pb-regs-2014 regulation 11'],
	['dp-reduce-notice', 'local-authority', 'no-date', 'none', undefined, '', 'A2', 'S', 'G41', 'pb-regs-2014 regulation 12'],
	['dp-stop-notice', 'local-authority', 'no-date', 'none', undefined, '', 'A2 A3', 'S', '', 'pb-regs-2014 regulation 14'],

	// Section 3J
	['school-complaint', 'family', 'no-date', 'none', undefined, '', 'A7', 'S M', 'G12', 'iss-regs-2014 Schedule, Part 7; ea-2002 section 29'],
	['dfe-complaint', 'family', 'no-date', 'none', undefined, '', 'A3', 'S M', 'G12', 'ea-1996 sections 496–497'],
	['la-complaint-ack-5wd', 'local-authority', 'last-day', 'K10', 5, '', 'A2', 'S', 'G13', 'lgsco-code'],
	['la-complaint-s1-10wd', 'local-authority', 'last-day', 'K10', 10, '', 'A2', 'S', 'G13', 'lgsco-code'],
	['la-complaint-s2-20wd', 'local-authority', 'last-day', 'K10', 20, '', 'A2', 'S', 'G13', 'lgsco-code'],
	['lgsco-12m', 'family', 'last-day', 'K7', 12, '', 'A9', 'P', 'L12 G42', 'lga-1974 section 26B'],
	['nhs-complaint-12m', 'family', 'last-day', 'K4', 12, '', 'A6 A9', 'S M', 'G43', 'nhs-complaints-2009 regulation 12'],
	['phso-12m', 'family', 'last-day', 'K7', 12, '', 'A9', 'S M', 'G43', 'hsca-1993 section 9(4)'],
	['csc-complaint-12m', 'family', 'last-day', 'K7', 12, '', 'A2 A9', 'M', '', 'csc-complaints-2006'],
	['csc-stage-1-10wd', 'local-authority', 'last-day', 'K10', 10, '', 'A2 A9', 'M', '', 'csc-complaints-2006'],
	['csc-stage-2-ask-20wd', 'family', 'last-day', 'K10', 20, '', 'A2 A9', 'M', '', 'csc-complaints-2006'],
	['csc-stage-2-25wd', 'local-authority', 'last-day', 'K10', 25, '', 'A2 A9', 'M', '', 'csc-complaints-2006'],
	['csc-stage-3-ask-20wd', 'family', 'last-day', 'K10', 20, '', 'A2 A9', 'M', '', 'csc-complaints-2006'],
	['csc-panel-30wd', 'local-authority', 'last-day', 'K10', 30, '', 'A2 A9', 'P', 'L21', 'csc-complaints-2006'],
	['csc-panel-report-5wd', 'other-body', 'last-day', 'K10', 5, '', 'A2 A9', 'S', 'G54', 'csc-complaints-2006'],
	['csc-panel-reply-15wd', 'local-authority', 'last-day', 'K10', 15, '', 'A2 A9', 'S', 'G54', 'csc-complaints-2006'],
	['jr-3m', 'family', 'last-day', 'K14', 3, '', 'A9', 'S M', 'G44', 'cpr-54 rule 54.5'],
	['sar-1m', 'other-body', 'last-day', 'K13', 1, '', 'A8', 'S', 'G45', 'uk-gdpr Article 12(3)'],
	['data-complaint-ack-30d', 'other-body', 'last-day', 'K2', 30, '', 'A8', 'S', 'N-DUAA', 'duaa-2025'],
	['pupil-record-15sd', 'school', 'last-day', 'K11', 15, '', 'A7 A8', 'M', '', 'pupil-regs-2005 regulation 5'],
];

/** What the book has no row of its own for: two readings of section 10, and the clocks inside the row of social care. */
const beyondTheTables = [
	'reversed-refusal-noplan-10w',
	'reversed-refusal-final-14w',
	'csc-stage-1-10wd',
	'csc-stage-2-ask-20wd',
	'csc-stage-2-25wd',
	'csc-stage-3-ask-20wd',
	'csc-panel-30wd',
	'csc-panel-report-5wd',
	'csc-panel-reply-15wd'
];

test('every row of the book is a rule, and every rule is a row', () => {
	expect(rules.map(({ id }) => id)).toEqual(book.map(([id]) => id));
	expect(new Set(book.map(([id]) => id)).size).toBe(120 + beyondTheTables.length);
});

test.each(book)('%s', (id, binds, gives, convention, count, exceptions, ifMissed, checks, evidence, cites) => {
	const found = rules.find((one) => one.id === id);
	if (!found) throw new Error(id);
	expect(found.binds).toBe(binds);
	expect(found.gives).toBe(gives);
	expect(found.convention).toBe(convention);
	expect(found.numbers.count).toBe(count);
	expect(found.exceptions.join(' ')).toBe(exceptions);
	expect(found.ifMissed.join(' ')).toBe(ifMissed);
	expect(found.checks.map(({ code }) => code).join(' ')).toBe(checks);
	expect(evidenceRefs(id).join(' ')).toBe(evidence);
	expect(found.cites.map(({ source, at }) => (at ? `${source} ${at}` : source)).join('; ')).toBe(cites);
	expect([found.version, found.checkedOn, found.inForceUntil]).toEqual([1, '2026-11-21', undefined]);
});

test.each([
	// The first days that the book gives; everything else answers from the day the present scheme began.
	['order-amend-5w', '2015-03-23', 'regulation 44 as amended in 2015'],
	['concede-trigger', '2015-03-23', 'regulation 45 as amended in 2015'],
	['recs-response-5w', '2018-04-03', 'decisions and plans from that day on'],
	['sar-1m', '2018-05-25', 'the General Data Protection Regulation'],
	['dda-claim-6m', '2020-07-21', 'rule 12(3) no longer covers these claims'],
	['la-complaint-ack-5wd', '2026-04-01', 'the Ombudsman uses its Code'],
	['data-complaint-ack-30d', '2026-06-19', 'the duty of every organisation'],
	['ehcna-decision-6w', '2014-09-01', 'the Act of 2014']
])('%s answers from %s on: %s', (id, from) => expect(rules.find((one) => one.id === id)?.inForceFrom).toBe(from));

test('only rules with a clock have a function, and every clock starts with a fact', () => {
	const without = rules.filter(({ due }) => !due);
	expect(without.map(({ gives }) => gives)).toEqual(without.map(() => 'no-date'));
	expect(without.map(({ convention }) => convention)).toEqual(without.map(() => 'none'));
	for (const { id, due, facts, trigger } of rules) {
		expect(Object.keys(facts).length > 0, id).toBe(due !== undefined);
		if (trigger) expect(facts[trigger], id).toMatchObject({ kind: 'date' });
		if (trigger) expect(facts[trigger]?.optional, id).toBeUndefined();
	}
});

test('what must not give a date gives none', () => {
	const none = rules.filter(({ gives }) => gives === 'no-date').map(({ id }) => id);
	expect(none).toEqual(
		expect.arrayContaining([
			'mediation-not-needed',
			'cease-consult',
			'drs-no-limit',
			'draft-plan-no-school',
			'school-complaint',
			'dda-ehrc-plus3'
		])
	);
	expect(none).toHaveLength(17);
});

test('every convention from K1 to K15 is used by a rule', () => {
	const used = new Set(rules.map(({ convention }) => convention));
	for (let number = 1; number <= 15; number += 1) expect(used).toContain(`K${number}`);
});

test('a fact is called by its own name, unless the rule has other words for it', () => {
	const claim = rules.find(({ id }) => id === 'dda-claim-6m');
	if (!claim) throw new Error('no claim');
	expect(factWords(claim, 'startsWith')).toBe('conductDate');
	expect(factWords(claim, 'months')).toBe('months');
	expect(factWords(claim, 'terms')).toBe('terms');
});

test('what is known from memory alone asks for an adviser', () => {
	expect(needsAdviser({ checks: [{ code: 'M' }] })).toBe(true);
	expect(needsAdviser({ checks: [{ code: 'P' }, { code: 'S' }] })).toBe(false);
	expect(rules.filter(needsAdviser).map(({ id }) => id)).toEqual(
		expect.arrayContaining([
			'amend-outside-review',
			'order-remit-2w',
			'recs-forward-1w',
			'drs-no-limit',
			'pupil-record-15sd'
		])
	);
});

test('every source is named by a rule and can be looked up', () => {
	const cited = new Set(rules.flatMap(({ cites }) => cites.map(({ source }) => source)));
	expect([...cited].sort()).toEqual(Object.keys(sources).sort());
	for (const { title, url } of Object.values(sources)) {
		expect(title).not.toBe('');
		expect(new URL(url).protocol).toBe('https:');
	}
});

test('a citation in full', () => {
	expect(inFull({ source: 'send-regs-2014', at: 'regulation 5(1)' })).toBe(
		'regulation 5(1) of the Special Educational Needs and Disability Regulations 2014'
	);
	expect(inFull({ source: 'cfa-2014' })).toBe('the Children and Families Act 2014');
});

test('a rule is filled in with the usual answers', () => {
	const made = rule({
		id: 'x',
		family: 'appeal',
		binds: 'family',
		convention: 'K1',
		facts: { on: { kind: 'date' } },
		cites: [],
		checks: [],
		inForceFrom: date('2014-09-01'),
		checkedOn: date('2026-11-21'),
		due: ({ on }) => ({ nominal: on, showBy: on, lastLawful: on, working: [] })
	});
	expect(made).toMatchObject({ gives: 'last-day', version: 1, numbers: {}, notes: [], exceptions: [] });
});
