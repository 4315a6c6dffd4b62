const skip = 'You can skip this.';

/** What only the forms of the Tribunal ask. */
export const worksheetQuestions = {
	gender: {
		title: 'What does the form say under “gender”?',
		hint: 'Your own word. You can skip this.',
		why: 'The form asks for it.'
	},
	'writer-phone': {
		title: 'What is your phone number?',
		hint: skip,
		why: 'The Tribunal may want to call.'
	},
	'writer-email': {
		title: 'What is your e-mail address?',
		hint: 'The Tribunal writes by e-mail.',
		why: 'Most papers come and go by e-mail.'
	},
	'other-parent': {
		title: 'Is another parent or carer appealing too?',
		hint: 'Name, e-mail, and who they are. You can skip this.',
		why: 'The form has room for more than one.'
	},
	representative: {
		title: 'Does somebody represent you?',
		hint: 'Name, organisation and e-mail. You can skip this.',
		why: 'You do not need anybody. Some people have a charity or a solicitor.'
	},
	'tribunal-advocate': {
		title: 'Is there an advocate for {{name}}?',
		title_you: 'Do you have an advocate?',
		hint: 'Somebody who helps to say what {{name}} wants. You can skip this.',
		hint_you: 'Somebody who helps you to say what you want. You can skip this.',
		why: 'The form asks for their name.'
	},
	'letters-go-to': {
		title: 'Who should get the Tribunal’s letters?',
		why: 'They go to one person. That person must not miss a date.',
		options: {
			writer: 'Me',
			representative: 'The representative',
			advocate: 'The advocate',
			'somebody-else': 'Somebody else'
		}
	},
	'others-responsible': {
		title: 'Does anybody else have parental responsibility?',
		hint: 'Another parent, or the council for a child in care. You can skip this.',
		why: 'The form asks for their name and address.'
	},
	'others-told': {
		title: 'Have you told them?',
		why: 'The Tribunal asks. It may tell them itself.',
		options: { yes: 'Yes', no: 'No' }
	},
	'others-not-told-why': {
		title: 'Is there a reason not to tell them?',
		hint: 'For example, that it would not be safe.',
		why: 'The Tribunal can keep it from them if there is good reason.'
	},
	'appeal-after-review': {
		title: 'Was the decision made after a review?',
		why: 'The form asks for it.',
		options: { yes: 'Yes', no: 'No' }
	},
	'school-wanted': {
		title: 'Which school or college should the plan name?',
		hint: 'Full name and address. Or the type, if you do not know one yet.',
		why: 'The Tribunal can only name what it knows of.'
	},
	'school-asked-on': {
		title: 'When did you tell the school that you appeal?',
		hint: 'For example, 2 11 2026',
		why: 'The form asks for the day, and for the answer.'
	},
	'school-reply': {
		title: 'What did the school answer?',
		hint: 'Can it meet the needs? Does it have a place?',
		why: 'An independent school has to say both in writing.'
	},
	'recommend-health-why': {
		title: 'What is wrong with the health part of the plan?',
		hint: 'Sections C and G.',
		why: 'The form asks for it before what you want.'
	},
	'recommend-social-care-why': {
		title: 'What is wrong with the social care part?',
		hint: 'Sections D, H1 and H2.',
		why: 'The form asks for it before what you want.'
	},
	'no-certificate-why': {
		title: 'If you have no certificate: why?',
		hint: 'Skip this if you have one.',
		why: 'The Tribunal can give leave to appeal without one.'
	},
	'other-appeals': {
		title: 'Are there other appeals or claims at this Tribunal?',
		hint: 'Their numbers. You can skip this.',
		why: 'Cases can be heard together.'
	},
	'other-court-cases': {
		title: 'Are there court cases about {{name}}?',
		title_you: 'Are there court cases about you?',
		hint: 'For example, about where a child lives. You can skip this.',
		why: 'The form asks for it.'
	},
	'hearing-kind': {
		title: 'On paper, or with a hearing?',
		why: 'At a hearing you can speak. On paper it is read.',
		options: { paper: 'On paper', attended: 'A hearing' }
	},
	'hearing-earlier': {
		title: 'Is there a reason for an earlier hearing?',
		hint: 'A move to a new school, or no school at all. You can skip this.',
		why: 'The Tribunal can hear a case sooner.'
	},
	'hearing-video': {
		title: 'Can you take part by video?',
		why: 'Most hearings are by video.',
		options: { yes: 'Yes', no: 'No' }
	},
	'hearing-video-why': {
		title: 'What makes video hard for you?',
		hint: 'No quiet room, no good internet, a disability.',
		why: 'You can ask for another kind of hearing.'
	},
	'hearing-interpreter': {
		title: 'Is an interpreter needed?',
		hint: 'Which language, and for whom? Sign language too. You can skip this.',
		why: 'The Tribunal arranges it.'
	},
	'hearing-adjustments': {
		title: 'What else would help you to take part?',
		hint: 'Breaks, large print, a break-out room. You can skip this.',
		why: 'You can ask for changes.'
	},
	'needs-not-found': {
		title: 'Which needs may be there, but nobody has looked?',
		hint: 'A waiting list, a worry, a sign. “May” is enough.',
		why: 'The test speaks of needs a child has or may have.'
	},
	'school-address': {
		title: 'What is the school’s address?',
		why: 'The form asks for it.'
	},
	'responsible-body': {
		title: 'Who runs the school?',
		hint: 'The governors, an academy trust, an owner, or the council. You can skip this.',
		why: 'The claim is against whoever runs the school.'
	},
	'claim-tried': {
		title: 'What did you do to settle it?',
		hint: 'Talks, a complaint, their answer. You can skip this.',
		why: 'The Tribunal likes to know.'
	},
	'claim-late-why': {
		title: 'If the claim comes late: why?',
		hint: 'Skip this if it is in time.',
		why: 'The Tribunal may hear a late claim.'
	},
	'hearing-points': {
		title: 'Which three points matter most?',
		hint: 'One on each line. You can read them out.',
		why: 'On the day it helps to have them before you.'
	},
	'hearing-questions': {
		title: 'What do you want to ask the council?',
		hint: 'One on each line. You can skip this.',
		why: 'You may be asked whether you have questions.'
	},
	'hearing-place': {
		title: 'Where is it, and at what time?',
		hint: 'The link or the address, and the phone number for help.',
		why: 'It stays on this phone, and can be read with no signal.'
	}
} as const;
