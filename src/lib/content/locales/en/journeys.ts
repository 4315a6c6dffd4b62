import { draftPlan } from './journeys/draft-plan.ts';
import { helpNotHappening } from './journeys/help-not-happening.ts';
import { personalBudget } from './journeys/personal-budget.ts';
import { review } from './journeys/review.ts';
import { school } from './journeys/school.ts';
import { senSupport } from './journeys/sen-support.ts';
import { specialGroups } from './journeys/special-groups.ts';

/** What can be done here, in plain words, and the law for each. */
export default {
	title: 'What you can do here',
	intro: 'Choose what is nearest. You can come back and choose another.',
	today: 'What you can do here',
	assess: 'Ask for an assessment',
	assessWhat: 'The first step to an EHC plan (education, health and care plan).',
	next: {
		title: 'What you can do next',
		intro: 'From your answers these fit best. The first is the one to start with.',
		none: 'Nothing stands out from your answers. All letters are below.',
		all: 'All letters and lists'
	},
	parts: {
		tools: 'Lists and dates',
		letters: 'Letters',
		law: 'What the law says',
		may: 'What they may rely on',
		sayings: 'Can they say that?',
		evidence: 'What helps to have',
		failures: 'If it does not happen'
	},
	theLaw: 'The law',
	write: 'You can write',
	sources: 'Where this comes from',
	adviser: 'Check with an adviser: we know this from memory only.',
	adviserPart: 'Check with an adviser: one part of this we know from memory only.',
	secondHand: 'This comes from guidance as others report it.',
	failureLaw: 'Law: {{law}}',
	failureLetters: 'First',
	failureRoutes: 'Then: {{routes}}',
	routes: {
		talk: 'talk to the council',
		'school-complaint': 'complain to the school',
		'council-complaint': 'complain to the council',
		governors: 'governors or a trust panel',
		mediation: 'mediation',
		tribunal: 'the Tribunal, by appeal',
		ombudsman: 'the Ombudsman',
		'education-department': 'the Department for Education',
		'health-complaint': 'an NHS complaint, then the health Ombudsman',
		discrimination: 'a claim of disability discrimination',
		court: 'advice on a court claim, soon'
	},
	tools: {
		log: { title: 'Meetings, calls and promises', what: 'Write down what was said, and see what was kept.' },
		provision: { title: 'The help in Section F', what: 'Line by line: does it happen?' },
		changes: { title: 'Changes you want', what: 'Section by section, for your letter.' },
		outcomes: { title: 'The outcomes', what: 'How far is each one?' },
		schools: { title: 'Compare schools and colleges', what: 'What you saw, side by side.' },
		'asked-schools': {
			title: 'Schools the council asked',
			what: 'When, what they said, and what the law says to that.'
		},
		budget: { title: 'Plan a budget', what: 'What each line would cost, with a total.' },
		'review-dates': { title: 'Dates of the review', what: 'The chain from the meeting to the final plan.' }
	},
	'sen-support': senSupport,
	'draft-plan': draftPlan,
	school,
	'personal-budget': personalBudget,
	review,
	'help-not-happening': helpNotHappening,
	'special-groups': specialGroups
} as const;
