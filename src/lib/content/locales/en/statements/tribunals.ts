/** Tribunal, court and panels. */
export default {
	'tribunal-orders':
		'It can order an assessment or a plan. It can order new words in B and F, a school in I, or that a plan goes on.',
	'tribunal-recommends': 'It can also recommend changes to the health and social care parts.',
	'tribunal-looks-afresh': 'It looks at everything afresh, as things are on the day of the hearing.',
	'tribunal-not-enforce': 'It changes plans. It does not make anybody give the help.',
	'tribunal-not-budget': 'It does not decide about a personal budget.',
	'tribunal-not-transport': 'It does not decide about transport by itself.',
	'tribunal-not-money': 'It awards no money.',
	'tribunal-not-school-support': 'It does not look at what a school gives without a plan.',
	'tribunal-not-health-alone':
		'It does not look at health or social care alone. There has to be an appeal about education.',
	'tribunal-no-recommendation-here':
		'In an appeal about a no to an assessment it cannot recommend anything on health or social care.',
	'tribunal-sections': 'Sections A, E and J cannot be appealed by themselves.',
	'tribunal-needs-letter': 'You need the council’s decision letter.',
	'tribunal-needs-certificate': 'You need a mediation certificate. Only an appeal about Section I alone needs none.',
	'tribunal-free': 'It is free. You do not need a lawyer.',
	'tribunal-custody-form': 'For somebody in custody it is the same Tribunal, with a form of its own.',

	'claim-orders': 'The Tribunal can order changes: adjustments, training, a new policy, extra teaching, an apology.',
	'claim-readmission': 'It can order a school to take a pupil back.',
	'claim-court-money': 'The county court can award money.',
	'claim-which-court':
		'Schools of every kind: the SEND Tribunal. Colleges, private nurseries and councils: the county court.',
	'claim-no-money-at-tribunal': 'The Tribunal cannot award money, order building work, or dismiss staff.',
	'claim-no-certificate': 'You need no mediation certificate.',
	'claim-get-advice': 'Write down what happened, day by day. Then get advice before you send a claim.',
	'court-has-fees': 'The county court has fees.',

	'governors-can-take-back': 'The governors can put the pupil back in school.',
	'panel-can': 'The panel can agree with the school, ask it to look again, or quash the decision and send it back.',
	'panel-payment': 'If the school still says no after that, it can be told to pay a sum.',
	'panel-expert': 'Ask for a SEN expert on the panel. You can, even if the school sees no special needs.',
	'panel-not-take-back':
		'The panel cannot put the pupil back in school. The governors can, or the Tribunal in a claim.',
	'panel-permanent-only': 'The review panel is for permanent exclusions only.',
	'governors-first': 'The governors look at it first.',
	'informal-is-unlawful': 'Sending a pupil home without a formal suspension is unlawful.',

	'admission-place': 'An independent panel can give a place at a mainstream school.',
	'admission-binds-school': 'What the panel decides binds the school.',
	'admission-not-for-plans': 'It is not for a child with a plan. There the school is named in the plan.',
	'admission-fair-rules': 'A school must not say no because of special needs, or because there is no plan.',
	'admission-refusal-letter': 'Have the letter that says no at hand. It says how to appeal and by when.',

	'court-what-about':
		'The High Court looks at what is unlawful: a council’s rule, not acting, help in F not given, no schooling.',
	'court-not-merits': 'It does not decide what would be best. It decides what is lawful.',
	'court-last-resort': 'The court says no when another good way is there.',
	'court-letter-first': 'A letter before the claim comes first. Often that is enough.',
	'court-legal-aid': 'Legal aid can look at the child’s own money, not the parents’.',
	'court-costs': 'You may have to pay costs.'
} as const;
