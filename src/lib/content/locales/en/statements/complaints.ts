/** Complaints: school, council, ombudsmen, government, health, data. */
export default {
	'school-what-about':
		'It is about the school’s own part: help without a plan, records, adjustments, medical needs, how staff behave.',
	'school-not-plans': 'It cannot change a plan or name a school. Complaints about the plan itself go to the council.',
	'school-not-exclusions': 'It does not cover exclusions or school places. They have ways of their own.',
	'school-own-steps': 'Follow the school’s own complaint steps. They are on its website. A talk comes first.',
	'school-panel':
		'At an academy or independent school the last step is a panel. One of its members has to be from outside.',

	'council-what-about': 'It is about delay, no answer, help in Section F that is missing, and how officers act.',
	'council-not-decisions': 'A complaint cannot change a decision that can be appealed.',
	'council-in-writing': 'Put it in writing, and say that it is a complaint.',
	'council-steps-differ':
		'Each council has its own steps. Ask for the final answer: it opens the way to the Ombudsman.',
	'care-three-steps':
		'Complaints about children’s social care have three steps: the manager, an investigation from outside, a panel.',
	'transport-two-steps': 'School transport has an appeal inside the council. It normally has two steps.',

	'ombudsman-what-about':
		'It looks at what the council did wrong and how that hurt you. Delay, missing help, lost papers, late reviews.',
	'ombudsman-remedies': 'It can ask for an apology, a payment, lessons to be made up, and better ways of working.',
	'ombudsman-not-appealable': 'It cannot look at what was appealed, or could reasonably have been appealed.',
	'ombudsman-not-schools': 'It cannot look at what a school itself does about special educational needs.',
	'ombudsman-not-merits': 'It cannot put its own view in the place of a lawful decision.',
	'ombudsman-twelve-months':
		'Go to it before a year has passed since the day you first knew. It can make an exception.',
	'ombudsman-council-first': 'Complain to the council first, and wait for its final answer.',
	'ombudsman-after-order': 'It can look at a council that does not carry out an order of the Tribunal.',
	'ombudsman-transport': 'It looks at how a transport appeal was decided.',

	'dfe-looks-at-steps': 'It looks at one thing: was the complaint procedure lawful, and was it followed?',
	'dfe-decides-nothing-again':
		'It does not hear the complaint again. It cannot change the answer, pay, or make anybody say sorry.',
	'dfe-whole-procedure': 'Finish all the steps of the school’s or trust’s complaint procedure first.',
	'esfa-is-closed':
		'Older papers say ESFA or EFA. That body has closed. Its work is now with the Department for Education (DfE).',
	'minister-can-direct':
		'The Secretary of State can step in when a duty is not met or an act is unreasonable. They can give directions.',
	'minister-other-powers': 'There is a further power over councils that do badly.',
	'minister-not-quick': 'It is not quick.',
	'minister-school-and-council-first': 'Complain to the school first, then to the council.',
	'drs-used-or-turned-down': 'About help in school: use disagreement resolution first, or have it turned down.',
	'independent-steps':
		'It checks that the school has a complaint procedure that meets the rules for independent schools.',
	'independent-no-appeal': 'It is not an appeal against what the school decided.',
	'college-what-about': 'It is about the college’s own service, and how it dealt with your complaint.',
	'college-not-plans': 'What is in a plan is for the council, not the college.',
	'college-steps-first': 'Use the college’s own complaint procedure first. It has to follow it.',
	'college-twelve-months': 'The Department only takes complaints that are less than a year old.',
	'college-now-dfe': 'Older pages still say ESFA. That work is now with the Department for Education.',

	'nhs-what-about':
		'It is about health care: help in Section G that is missing, therapy that stopped, long waits, quality.',
	'nhs-not-section-f': 'Therapy that is in Section F is the council’s duty, even when NHS staff give it.',
	'nhs-not-plan-words': 'It cannot change the words of Section C or G. Mediation and an appeal can ask for that.',
	'nhs-two-steps':
		'Complain to the service or to the health board (ICB) first. Then there is the health ombudsman (PHSO).',
	'nhs-answer-duty': 'Not answering a recommendation of the Tribunal was found to be a fault.',

	'ico-what-about': 'It is about copies that came late or were held back, and about records that are wrong.',
	'ico-not-who-is-right': 'It does not say who is right about school, help or a plan.',
	'ico-body-first': 'Complain first to the body that holds the papers.',
	'ico-body-must-answer': 'Each body must have a way to complain about data, and must say that it has your complaint.',
	'tribunal-can-order-papers': 'While an appeal is running, you can ask the Tribunal to order the papers.',

	'inspectors-patterns': 'Tell them what goes wrong for many families. They look at it when they inspect an area.',
	'inspectors-not-one-child': 'They do not put one child’s case right.',
	'officer-unlawful-policy':
		'The council’s monitoring officer looks at rules of the council that may break the law. A councillor or MP can ask.',
	'officer-binds-nobody': 'They can ask and press. They cannot order.'
} as const;
