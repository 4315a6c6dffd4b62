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
	['appeal-window-section-i', undefined, '2 months']
])('%s from %s is %s, by the rule’s own working', (id, fact, words) => {
	expect(lawPack.find(id), 'it is the rule that is asked').toBeDefined();
	expect(ruleInWords(id, 'en', fact)).toBe(words);
});

// The numbers of the rule book, sections 3A, 3F, 3G, 3H and 3J, each with the row it stands in.
const ruleBook = {
	'dda-claim-6m': '6 months',
	'ehcna-six-month-bar': '6 months',
	'excl-irp-15sd': '15 school days',
	'lgsco-12m': '12 months',
	'mediation-agreement-other-2w': '2 weeks',
	'mediation-arrange-30d': '30 days',
	'mediation-cert-after-3wd': '3 working days',
	'mediation-cert-fail-3wd': '3 working days',
	'mediation-notice-5wd': '5 working days',
	'order-assess-notify-2w': '2 weeks',
	'sar-1m': '1 month',
	'data-complaint-ack-30d': '30 days'
};

test.each(Object.entries(ruleBook))('%s is %s, by its rule', (id, words) => {
	expect(ruleInWords(id, 'en')).toBe(words);
});

test('an unknown rule, a fact it does not count from and a language without words give nothing', () => {
	expect(isRule('made-up-9w')).toBe(false);
	expect(ruleInWords('made-up-9w', 'en')).toBeUndefined();
	expect(ruleInWords('mediation-contact-2m', 'en', 'certificateIssued')).toBeUndefined();
	expect(ruleInWords('young-person-start', 'en')).toBeUndefined();
	expect(ruleInWords('ehcna-decision-6w', 'xx')).toBeUndefined();
});
