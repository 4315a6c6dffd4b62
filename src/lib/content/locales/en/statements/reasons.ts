/** Why a way is not open yet, is shut, or is open late and how to ask. */
export default {
	'opens-with-certificate': 'It opens with the mediation certificate. Contact the adviser to get one.',
	'opens-when-certificate-comes': 'You have told the adviser. It opens when the certificate comes.',
	'opens-with-decision': 'There is nothing to appeal yet. It opens when the council sends its decision.',
	'opens-after-council-answer':
		'It opens with the council’s final answer to your complaint, or when its time has run out.',
	'opens-after-school-answer': 'It opens when the school’s own complaint steps are finished.',
	'opens-after-drs': 'It opens after disagreement resolution was used, or turned down.',
	'opens-after-body-answer': 'It opens when the body that holds the papers has had your complaint and its time.',
	'opens-after-college-answer': 'It opens when the college’s own complaint steps are finished.',
	'opens-when-nothing-else-helps': 'It opens when no other way helps, or when it is urgent. Ask for advice early.',

	'shut-by-appeal': 'You have appealed. The Ombudsman cannot look at what is in the appeal.',
	'shut-by-right-to-appeal': 'This decision can be appealed. So the Ombudsman cannot look at it.',
	'shut-by-other-way': 'The Secretary of State stands back while another way is open. Here it is the appeal.',
	'shut-by-better-way': 'The court stands back, because an appeal is a good other way.',
	'shut-panel-time': 'The time to ask for the panel has passed. A late request is not taken.',
	'shut-council-agreed': 'The council has changed its mind. There is nothing left to appeal.',
	'shut-tribunal-decided': 'The Tribunal has decided this.',
	'shut-not-excluded': 'Without a formal exclusion there is nothing for the governors to review.',
	'shut-no-plan-here': 'Without a plan there is no appeal to the Tribunal about a place at a state school.',
	'shut-transport-with-appeal': 'An appeal about Section I shuts the Ombudsman out of the transport that goes with it.',
	'shut-place-is-in-plan': 'With a plan the school is named in the plan. The admission appeal is not for that.',

	'late-appeal': 'Send the appeal now and ask for more time on the form. Say why it is late. The Tribunal decides.',
	'late-without-certificate':
		'Ask the Tribunal in writing to let you appeal without the certificate. Give your reasons.',
	'late-adviser': 'Contact the adviser all the same, and ask for the certificate in writing. They may say no.',
	'late-claim': 'Send the claim now and ask the Tribunal to hear it late. Say why.',
	'late-county-court': 'Ask the court to hear it late. It can, if that is fair.',
	'late-ombudsman': 'Ask all the same and say why it is late. The Ombudsman can make an exception.',
	'late-nhs': 'Complain all the same and say why it is late. With a good reason it can be looked at.',
	'late-court': 'Get advice today. The court can give more time, but seldom does.'
} as const;
