import { fromMemory, read, reported, tip, under } from '../law/basis.ts';
import type { Basis } from '../law/basis.ts';

const appeal = 'section 51';
const bundles = under(reported('G60'), 'practice-direction-2025');

/** Everything that the pages about the Tribunal say, with what it rests on. The words are in the locale, by these ids. */
export const statements = {
	'free-of-charge': read('N-FEE'),
	'no-lawyer-needed': read('N-CAPF'),
	'form-for-assessment': read('N-FORM'),
	'form-for-all-else': read('N-FORM', 'N-NORF'),
	'form-in-custody': read('N-HERTL'),
	'codes-change': tip,
	'how-to-send': reported('G49', 'N-HERTL'),
	'certificate-needed': under(read('I-MED'), 'cfa-2014', 'section 55'),
	'certificate-not-for-school': under(read('I-MED'), 'cfa-2014', 'section 55'),
	'same-form-for-young-people': read('N-FORM'),
	'ask-the-school-first': read('N-FORM'),
	'independent-needs-offer': read('N-FORM'),
	'recommendations-with-appeal': read('RP17'),
	'no-recommendations-on-assessment': read('RP17'),
	'mediation-is-not-evidence': read('N-DRS', 'N-MEDP'),
	'own-right-to-appeal': under(read('A51'), 'cfa-2014', appeal),
	'alternative-person-appeals': under(read('A80', 'N-CAPF'), 'cfa-2014', 'section 80'),

	'claim-forms-differ': read('I-DD', 'N-4A'),
	'claim-needs-no-certificate': read('N-GML'),
	'claim-against-schools': read('N-DD'),
	'claim-can-order': read('I-DD'),
	'claim-cannot-order': read('I-DD'),
	'claim-is-another-case': read('I-DD'),

	'bundle-core': bundles,
	'bundle-plan': bundles,
	'bundle-working-document': bundles,
	'bundle-evidence-short': bundles,
	'bundle-evidence-long': bundles,
	'bundle-evidence-claim': bundles,
	'bundle-expert': bundles,
	'bundle-witness': bundles,
	'bundle-more': bundles,
	'evidence-follow-letter': reported('I15'),

	'directions-come-first': under(reported('I1'), 'hesc-rules-2008', 'rule 12'),
	'follow-key-of-directions': tip,
	'hearing-date-in-letter': reported('I9'),
	'assessment-on-paper': reported('I9'),
	'ask-for-earlier': reported('I9'),
	'review-goes-on': read('I-AR'),
	'new-plan-may-need-new-appeal': read('I-AR'),
	'plan-stays-while-appeal-runs': under(read('A45n'), 'cfa-2014', 'section 45'),

	'bring-a-supporter': read('N-CAPF'),
	'council-brings-witness': fromMemory,
	'ask-for-changes': fromMemory,
	'judge-looks-afresh': read('N-FEE'),

	'order-has-times': under(reported('G48'), 'send-regs-2014', 'regulation 44'),
	'council-may-give-in': under(reported('G15'), 'send-regs-2014', 'regulation 45'),
	'consent-order-is-safer': reported('I12'),
	'recommendation-is-answered': under(read('RP17', 'O-REC'), 'rec-regs-2017'),
	'check-order-against-plan': tip,
	'late-order-ombudsman': read('O-ORD'),
	'late-order-court': read('N-JR'),
	'tribunal-does-not-enforce': read('I-ENF'),
	'ask-to-look-again': under(reported('I11'), 'hesc-rules-2008', 'rules 45 to 47')
} as const satisfies Readonly<Record<string, Basis>>;

export type StatementId = keyof typeof statements;

export function basisOf(id: StatementId): Basis {
	return statements[id];
}
