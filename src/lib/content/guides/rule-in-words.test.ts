import { expect, test } from 'vitest';
import { lawPack } from '../../core/law/law-pack.ts';
import { isRule, ruleInWords } from './rule-in-words.ts';

test.each([
	['ehcna-decision-6w', undefined, '6 weeks'],
	['ehcna-no-plan-16w', undefined, '16 weeks'],
	['ehcna-final-plan-20w', undefined, '20 weeks'],
	['draft-plan-comments-15d', undefined, '15 days'],
	['mediation-contact-2m', undefined, '2 months'],
	['mediation-cert-3wd', undefined, '3 working days'],
	['appeal-window-2m-1m', undefined, '2 months'],
	['appeal-window-2m-1m', 'certificateIssued', '1 month'],
	['appeal-window-section-i', undefined, '2 months'],
	['move-la-review', 'lastReviewed', '12 months']
])('%s from %s is %s, by the rule’s own working', (id, fact, words) => {
	expect(lawPack.find(id), 'it is the rule that is asked').toBeDefined();
	expect(ruleInWords(id, 'en', fact)).toBe(words);
});

// The numbers of the rule book, in the order of its sections 3A to 3J.
const ruleBook = {
	'ehcna-advice-6w': '6 weeks',
	'ehcna-six-month-bar': '6 months',
	'school-consult-15d': '15 days',
	'reassess-decision-15d': '15 days',
	'reassess-six-month-bar': '6 months',
	'review-12m-first': '12 months',
	'review-12m-next': '12 months',
	'review-invite-2w': '2 weeks',
	'review-papers-2w': '2 weeks',
	'review-report-2w': '2 weeks',
	'review-decision-4w': '4 weeks',
	'review-amend-notice-4w': '4 weeks',
	'amend-comments-15d': '15 days',
	'amend-final-8w': '8 weeks',
	'amend-final-12w': '12 weeks',
	'phase-transfer-15feb': '15 February',
	'phase-transfer-31mar': '31 March',
	'post16-move-5m': '5 months',
	'move-la-transfer-15wd': '15 working days',
	'move-la-notify-6w': '6 weeks',
	'move-la-review': '3 months',
	'cease-hold-window': '2 months',
	'mediation-agreement-other-2w': '2 weeks',
	'mediation-arrange-30d': '30 days',
	'mediation-cert-after-3wd': '3 working days',
	'mediation-cert-fail-3wd': '3 working days',
	'mediation-notice-5wd': '5 working days',
	'dda-claim-6m': '6 months',
	'excl-irp-15sd': '15 school days',
	'excl-governors-15sd': '15 school days',
	'trib-register-10wd': '10 working days',
	'trib-decision-10wd': '10 working days',
	'trib-challenge-28d': '28 days',
	'order-assess-notify-2w': '2 weeks',
	'order-make-draft-5w': '5 weeks',
	'order-make-final-11w': '11 weeks',
	'order-amend-5w': '5 weeks',
	'order-name-school-2w': '2 weeks',
	'recs-response-5w': '5 weeks',
	'dp-review-3m': '3 months',
	'la-complaint-ack-5wd': '5 working days',
	'la-complaint-s1-10wd': '10 working days',
	'la-complaint-s2-20wd': '20 working days',
	'lgsco-12m': '12 months',
	'nhs-complaint-12m': '12 months',
	'sar-1m': '1 month',
	'data-complaint-ack-30d': '30 days'
};

// K14 shows six weeks as the day to have had advice by; the three months are the outer limit. The 28 days for a review of a
// refused budget are the rule book's own suggestion, counted as weeks.
const suggested = { 'jr-3m': '6 weeks', 'pb-refusal-review': '4 weeks' };

test.each(Object.entries({ ...ruleBook, ...suggested }))('%s is %s, by its rule', (id, words) => {
	expect(ruleInWords(id, 'en')).toBe(words);
});

test('an unknown rule, a fact it does not count from and a language without words give nothing', () => {
	expect(isRule('made-up-9w')).toBe(false);
	expect(ruleInWords('made-up-9w', 'en')).toBeUndefined();
	expect(ruleInWords('mediation-contact-2m', 'en', 'certificateIssued')).toBeUndefined();
	expect(ruleInWords('young-person-start', 'en')).toBeUndefined();
	expect(ruleInWords('ehcna-decision-6w', 'xx')).toBeUndefined();
});
