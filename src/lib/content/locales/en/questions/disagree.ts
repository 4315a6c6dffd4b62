import { issueQuestions } from './issues.ts';

const papers = {
	hint: 'One on each line. You can skip this.',
	why: 'Each paper is then named in the letter.'
} as const;

/** The questions of the letters of a disagreement. */
export const disagreeQuestions = {
	'mediation-wants': {
		title: 'Do you want mediation, or only the certificate?',
		hint: 'Nobody has to mediate. Both ways lead to the certificate.',
		why: 'The adviser does different things for each.',
		options: { 'certificate-only': 'Only the certificate', mediation: 'Mediation' },
		optionHints: { mediation: 'A free meeting. The council has to come. You can still appeal after it.' }
	},
	'adviser-name': {
		title: 'What is the mediation adviser called?',
		hint: 'The decision letter names a person or a service.',
		why: 'The letter goes to them.'
	},
	'mediation-issues': {
		title: 'What do you disagree about?',
		hint: 'Choose all that fit.',
		why: 'The adviser then knows who to invite.',
		options: { education: 'Education', health: 'Health care in the plan', 'social-care': 'Social care in the plan' }
	},
	'mediation-needs': {
		title: 'What do you need to take part?',
		hint: 'An interpreter, a phone call, an advocate, a break. You can skip this.',
		why: 'You can ask for help to take part.'
	},
	'mediation-points': {
		title: 'Which points do you want to settle?',
		hint: 'One on each line. The most important first.',
		why: 'A short list keeps the talk on what matters.'
	},
	'would-accept': {
		title: 'What would you accept?',
		hint: 'For each point. Nobody else sees this.',
		why: 'It is easier to decide at home than in the room.'
	},
	'mediation-evidence': { title: 'Which papers will you bring?', ...papers },
	'must-come': {
		title: 'Who else should be there?',
		hint: 'Somebody from health, social care, or the school.',
		why: 'People who can decide have to be in the room.'
	},

	...issueQuestions,

	'evidence-index': {
		title: 'Which papers show your case?',
		hint: 'One on each line: date, who wrote it, what it shows, page.',
		why: 'The list is numbered for you.'
	},
	witnesses: {
		title: 'Who will speak at the hearing?',
		hint: 'One on each line: name and job. You can skip this.',
		why: 'The Tribunal wants to know before the day.'
	},

	'school-complaint-steps': {
		title: 'Which steps did the complaint go through?',
		hint: 'Each stage on a line, with its date and the answer.',
		why: 'The school’s whole procedure has to be used first.'
	},
	'procedure-faults': {
		title: 'What went wrong with the procedure?',
		hint: 'Choose all that fit.',
		why: 'The Department looks at how the complaint was handled.',
		options: {
			none: 'There is no procedure',
			'not-given': 'They did not give it to us',
			'not-lawful': 'It lacks what the law asks for',
			'not-followed': 'They did not follow it',
			'not-finished': 'They did not let us finish it'
		}
	},
	'procedure-fault-story': {
		title: 'How does that show?',
		hint: 'What was missed out, and when. You can skip this.',
		why: 'An example says more than a word.'
	},
	'school-papers': { title: 'Which papers will you send?', ...papers },
	'school-kind': {
		title: 'What kind of school or college is it?',
		why: 'Academies and independent schools must have a panel.',
		options: {
			maintained: 'A school run by the council',
			academy: 'An academy or free school',
			independent: 'An independent school',
			college: 'A college',
			nursery: 'A nursery'
		}
	},
	'school-complaint': {
		title: 'What is the complaint about?',
		hint: 'What happened, with dates, and what you want.',
		why: 'The school has to know what to answer.'
	},

	'nhs-body': {
		title: 'Who is the complaint to?',
		hint: 'The clinic, the NHS trust or the NHS board (ICB).',
		why: 'The letter goes to them.'
	},
	'nhs-service': {
		title: 'Which service is it about?',
		hint: 'For example: speech and language therapy.',
		why: 'They have many.'
	},
	'nhs-should': {
		title: 'What should happen?',
		hint: 'The words of Section G of the plan, or what they promised.',
		why: 'What the plan says has to be arranged.'
	},
	'nhs-story': {
		title: 'What happened instead, and when?',
		hint: 'One thing on each line, with its date.',
		why: 'Dates can be checked.'
	},
	'nhs-effect': {
		title: 'What has that meant?',
		hint: 'For the child or young person first.',
		why: 'It shows how much it matters.'
	},
	'nhs-want': {
		title: 'What do you want them to do?',
		hint: 'By when?',
		why: 'They can only put right what they are asked to.'
	},

	'dda-what': {
		title: 'What was done, or not done?',
		hint: 'Tell it as it happened.',
		why: 'A claim is about what happened, not about how it felt.'
	},
	'dda-who': {
		title: 'Who did it?',
		hint: 'The school, and the person.',
		why: 'A claim is against the body that runs the school.'
	},
	'dda-impairment': {
		title: 'What is the disability, and what does it do?',
		hint: 'Day by day, and since when.',
		why: 'It has to make everyday life harder, more than a little, for a long time.'
	},
	'dda-reason': {
		title: 'How does the disability come into it?',
		hint: 'What reason did they give? What was behind it?',
		why: 'The link is the heart of a claim.'
	},
	'dda-adjustments': {
		title: 'Which changes were asked for and not made?',
		hint: 'What, when, and who was asked. You can skip this.',
		why: 'Schools have to make reasonable changes.'
	},
	'dda-comparison': {
		title: 'How were others treated?',
		hint: 'You can skip this.',
		why: 'Some kinds of discrimination compare.'
	},
	'dda-effect': {
		title: 'What has it meant for {{name}}?',
		title_you: 'What has it meant for you?',
		hint: 'Days missed, learning, health, friends.',
		why: 'It shows what an order should put right.'
	},
	'dda-orders': {
		title: 'What should the Tribunal order?',
		hint: 'Choose all that fit. It cannot order money.',
		why: 'The claim form asks for it.',
		options: {
			training: 'Training for staff',
			policy: 'A change of policy',
			apology: 'A written apology',
			tuition: 'Extra teaching',
			adjustment: 'A reasonable change',
			reinstatement: 'A return after a permanent exclusion'
		}
	},

	'exclusion-link': {
		title: 'How do needs or disability come into it?',
		hint: 'What led up to it? Was it part of a need?',
		why: 'It may not have been bad behaviour at all.'
	},
	'exclusion-support': {
		title: 'What support was there, and what was missing?',
		hint: 'What the plan says, and what happened.',
		why: 'The school has to show what it tried.'
	},
	'exclusion-instead': {
		title: 'What could be done instead?',
		hint: 'A review, more help, another plan for the day.',
		why: 'An exclusion should be the last thing tried.'
	},
	'exclusion-views': {
		title: 'What does {{name}} say about it?',
		title_you: 'What do you say about it?',
		hint: 'In their own words.',
		hint_you: 'In your own words.',
		why: 'The governors have to hear the pupil’s side.'
	},
	'exclusion-order': {
		title: 'What do you ask for?',
		why: 'Governors can let a pupil come back. A panel can only ask them to think again.',
		options: {
			return: 'To come back to the school',
			record: 'To come back, or to have it put right on the record',
			quash: 'That a panel makes the governors decide again'
		}
	},

	'records-holder': {
		title: 'Who has the papers?',
		hint: 'The council, the school, or the health service.',
		why: 'Each has to be asked for its own.'
	},
	'records-years': {
		title: 'Which years do you want?',
		hint: 'For example: September 2024 until today.',
		why: 'It keeps the search short.'
	},
	'papers-wanted': {
		title: 'Which papers matter most?',
		hint: 'One on each line. For example: e-mails about the plan.',
		why: 'They then know where to look first.'
	},

	'court-duty': {
		title: 'Which duty is not done?',
		why: 'A court looks for a clear duty.',
		options: {
			'section-f': 'The help in Section F of the plan',
			'out-of-school': 'Education while out of school',
			decide: 'A decision that is late',
			order: 'An order of the Tribunal'
		}
	},

	'late-why': {
		title: 'Why is the appeal late?',
		hint: 'Short and honest. Did the letter leave out your rights?',
		why: 'The Tribunal may accept an appeal that comes late.'
	},
	'late-knew': {
		title: 'When did you learn of the time to appeal?',
		hint: 'The day, and who told you.',
		why: 'The judge looks at what you could know.'
	},
	'late-did': {
		title: 'What did you do since then?',
		hint: 'With dates.',
		why: 'It shows that you went on as soon as you could.'
	},
	'late-harm': {
		title: 'What would it mean if the answer is no?',
		hint: 'For the child or young person.',
		why: 'The judge weighs it.'
	},
	'late-papers': { title: 'Which papers show it?', ...papers },

	'agreed-words': {
		title: 'Which words were agreed for the plan?',
		hint: 'Section by section, word by word.',
		why: 'Only exact words can be checked later.'
	},
	'agreed-by': {
		title: 'By when does the council send the plan?',
		hint: 'For example, 18 12 2026',
		why: 'A day makes it a promise that can be kept.'
	},
	'agreed-others': {
		title: 'What else was agreed?',
		hint: 'Help in the meantime, visits, money. You can skip this.',
		why: 'What is not written down gets lost.'
	},

	'sos-body': {
		title: 'Who is it about?',
		why: 'For academies there is another letter.',
		options: { council: 'The council', school: 'A school run by the council' }
	},
	'sos-kind': {
		title: 'What is wrong with what they do?',
		why: 'There is a power for each.',
		options: { unreasonable: 'It is unreasonable', duty: 'They do not do their duty' }
	},
	'sos-story': {
		title: 'What was done or not done, and when?',
		hint: 'One thing on each line, with its date.',
		why: 'Dates can be checked.'
	},
	'sos-routes': {
		title: 'What else did you try?',
		hint: 'Complaints, mediation, the Ombudsman. Why does none fit?',
		why: 'The Secretary of State stands back while another way is open.'
	},
	'sos-drs': {
		title: 'Was disagreement resolution used?',
		hint: 'It is a free talk with a neutral person.',
		why: 'It is one of the ways to try first.',
		options: {
			used: 'Yes, and it did not settle it',
			'turned-down': 'It was turned down',
			'not-offered': 'Nobody offered it'
		}
	},
	'sos-papers': { title: 'Which papers will you send?', ...papers }
} as const;
