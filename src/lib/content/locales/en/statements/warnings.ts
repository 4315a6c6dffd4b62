/** What shuts what, and what else is good to know before a way is picked. */
export default {
	'appeal-shuts-ombudsman':
		'An appeal, or the right to one, shuts the Ombudsman out of this decision and what goes with it.',
	'delay-stays-open': 'The delay before the decision stays open to the Ombudsman.',
	'mediation-shuts-nothing': 'Mediation shuts no appeal. What is said there is not used at the Tribunal.',
	'certificate-opens-appeal': 'The certificate opens the appeal. A missed day may close it.',
	'drs-shuts-nothing': 'Disagreement resolution shuts nothing and opens nothing.',
	'two-cases-two-forms':
		'An appeal and a discrimination claim are two cases on two forms. You can ask to have them heard together.',
	'minister-stands-back': 'The Department stands back while another way is open.',
	'court-stands-back': 'The court says no when another good way is there.',
	'court-may-hear-urgent': 'Sometimes the court hears a case that is really urgent, or a pure question of law.',
	'new-plan-new-appeal': 'If a changed plan comes while the appeal runs, you may need a new appeal.',
	'school-appeal-shuts-transport':
		'An appeal about Section I can shut the Ombudsman out of the transport that goes with it.',

	'clock-goes-on': 'Your last day goes on running behind this way.',
	'fresh-request-saves-nothing': 'A new request does not save the old appeal. Keep both days in sight.',
	'more-than-school-needs-certificate': 'As soon as Section B or F comes in, you need the certificate again.',
	'no-holiday-for-adviser':
		'The day for the adviser moves for no holiday. It can come weeks before the appeal’s last day.',
	'safe-day-has-gone': 'The safe day has gone, but the law still allows it. Send it today.',
	'live-appeal-and-ombudsman': 'The Ombudsman may leave out the part that is tied to a running appeal.',
	'plan-goes-on': 'The plan and its help must go on while you can appeal, and while an appeal runs.',
	'vague-plan-is-hard-to-enforce':
		'If the words of the plan are vague, a court can do little. Ask for an early review.',
	'therapy-in-f-is-council-duty': 'Is the therapy in Section F? Then it is the council’s duty.',
	'wrong-help-can-be-appealed': 'If the help itself is wrong, you can appeal about Section F.',
	'court-is-quick': 'The court wants you to be quick. Get advice now.',
	'never-wait-for-a-complaint': 'Never wait for a complaint to end when somebody is not safe.',

	'danger-call-999': 'In danger now? Call 999.',
	'tell-social-care-team': 'Tell the children’s social care team of the council. You can do it yourself.',
	'adults-have-their-own-team': 'From 18 it is the council’s team for adults.',
	'tell-the-school-lead': 'Each school and college has a safeguarding lead. Tell them.',
	'worries-about-staff': 'Is it about a member of staff? The council has an officer for that (LADO).',
	'somebody-to-talk-to': 'You can talk to somebody now, free, day or night.',
	'do-not-look-into-it': 'Do not look into it yourself. Write down what you saw and heard, with the day.',
	'other-ways-stay-open': 'All other ways stay open to you.'
} as const;
