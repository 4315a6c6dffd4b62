// Each issue of an appeal is asked the same four things.

function askedOf(issue: string, council: string, order: string) {
	return {
		council: {
			title: `${issue}: what does the council say?`,
			hint: council,
			why: 'The Tribunal wants to see both sides of each point.'
		},
		why: {
			title: `${issue}: why do you see it another way?`,
			hint: 'Short points. Say who said what, and when.',
			why: 'It shows that the law’s test is met. The letter holds the test itself.'
		},
		evidence: {
			title: `${issue}: which papers show it?`,
			hint: 'The paper, its date and the page.',
			why: 'The Tribunal decides on papers and people, not on feelings.'
		},
		order: {
			title: `${issue}: what exactly should the Tribunal order?`,
			hint: order,
			why: 'Exact words can be put into an order.'
		}
	};
}

const assess = askedOf(
	'No to an assessment',
	'Look in the decision letter. Copy its main reason.',
	'For example: the council must assess.'
);
const plan = askedOf(
	'No to a plan',
	'Look in the decision letter. Copy its main reason.',
	'For example: the council must make a plan.'
);
const reassess = askedOf(
	'No to a new assessment',
	'Look in the decision letter. Copy its main reason.',
	'For example: the council must assess again.'
);
const needs = askedOf(
	'Section B',
	'Which needs are missing or wrong? What was said about them?',
	'The words you want in Section B.'
);
const help = askedOf(
	'Section F',
	'Which help is missing or vague? What was said about it?',
	'The words you want in Section F, with hours and people.'
);
const school = askedOf(
	'Section I',
	'Which school does the plan name, and why not yours?',
	'The name of the school or college you want.'
);
const ending = askedOf(
	'Ending the plan',
	'Look in the decision letter. Copy its main reason.',
	'For example: the plan must be kept, with these changes.'
);

/** The questions about each issue of an appeal. */
export const issueQuestions = {
	'appeal-issues': {
		title: 'What is the appeal about?',
		hint: 'Choose all that fit.',
		why: 'Each point has a test of its own, and a form of its own.',
		options: {
			assess: 'The council will not assess',
			plan: 'The council will not make a plan',
			reassess: 'The council will not assess again',
			'section-b': 'Section B: the needs are wrong',
			'section-f': 'Section F: the help is wrong',
			'section-i': 'Section I: the school or college is wrong',
			ending: 'The council wants to end the plan'
		}
	},
	'appeal-school-kind': {
		title: 'What kind of school or college do you want?',
		hint: 'Choose all that fit. Not sure? Leave it empty.',
		why: 'The law has another test for each kind.',
		options: {
			listed: 'A state school, a college, or a special school on the approved list',
			mainstream: 'A mainstream school, where the council wants a special one',
			independent: 'An independent school that is not on the approved list',
			'not-named': 'The plan names only a type, or no school'
		}
	},
	'appeal-assess-council': assess.council,
	'appeal-assess-why': assess.why,
	'appeal-assess-evidence': assess.evidence,
	'appeal-assess-order': assess.order,
	'appeal-plan-council': plan.council,
	'appeal-plan-why': plan.why,
	'appeal-plan-evidence': plan.evidence,
	'appeal-plan-order': plan.order,
	'appeal-reassess-council': reassess.council,
	'appeal-reassess-why': reassess.why,
	'appeal-reassess-evidence': reassess.evidence,
	'appeal-reassess-order': reassess.order,
	'appeal-section-b-council': needs.council,
	'appeal-section-b-why': needs.why,
	'appeal-section-b-evidence': needs.evidence,
	'appeal-section-b-order': needs.order,
	'appeal-section-f-council': help.council,
	'appeal-section-f-why': help.why,
	'appeal-section-f-evidence': help.evidence,
	'appeal-section-f-order': help.order,
	'appeal-section-i-council': school.council,
	'appeal-section-i-why': school.why,
	'appeal-section-i-evidence': school.evidence,
	'appeal-section-i-order': school.order,
	'appeal-ending-council': ending.council,
	'appeal-ending-why': ending.why,
	'appeal-ending-evidence': ending.evidence,
	'appeal-ending-order': ending.order,
	'appeal-views': {
		title: 'What does {{name}} think?',
		title_you: 'What do you want the Tribunal to know?',
		hint: 'In their own words, or what they show you.',
		hint_you: 'In your own words.',
		why: 'The Tribunal looks at what the child or young person wants.'
	},
	'recommend-wanted': {
		title: 'Should the Tribunal also recommend health or social care?',
		hint: 'You can leave both empty.',
		why: 'It can recommend these together with an appeal about education. The council or NHS must answer.',
		options: { health: 'Health care (Sections C and G)', 'social-care': 'Social care (Sections D, H1 and H2)' }
	},
	'recommend-health': {
		title: 'Which health care should it recommend?',
		hint: 'The words you want, and the report that says so.',
		why: 'A recommendation needs words that can be put into the plan.'
	},
	'recommend-social-care': {
		title: 'Which social care should it recommend?',
		hint: 'The words you want, and the report that says so.',
		why: 'A recommendation needs words that can be put into the plan.'
	}
} as const;
