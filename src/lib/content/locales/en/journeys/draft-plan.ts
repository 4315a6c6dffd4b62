export const draftPlan = {
	title: 'I got a draft plan',
	what: 'Read it section by section, and answer it in time.',
	start: 'Go through the draft',
	law: {
		comment: 'You can comment on a draft, and ask for a school or college.',
		'no-school': 'A draft must not name a school or college, and no type of school.',
		meet: 'You can ask to meet somebody from the council about it.',
		'no-signature': 'You do not have to sign it. Agreeing does not take away the right to appeal.',
		sections: 'Each section has to stand by itself. None may be mixed up with another.',
		specific: 'Help in Section F must be so clear that nobody can doubt what was decided. Normally that means numbers.',
		'each-need': 'Each need in Section B must have help in Section F.',
		teaches: 'Help from health or care that teaches or trains belongs in Section F.',
		'health-agreed': 'What is in Section G has to be agreed by the health board.',
		adulthood: 'From Year 9 the plan has to hold help to prepare for adult life, in F, G or H.'
	},
	may: {
		flexible: 'Real room to change, when it is explained and has limits: “20 to 25 hours, never below 20”.'
	},
	sayings: {
		'no-numbers': {
			say: '“We do not put numbers into plans.”',
			law: 'Help should normally be in numbers: kind, hours, how often, and who.',
			write: 'Please state the type, hours, frequency and level of expertise for each line.'
		},
		'therapy-in-g': {
			say: '“Therapy goes into Section G, because the NHS pays.”',
			law: 'What counts is what it does. If it teaches or trains, it belongs in Section F.',
			write: 'Under section 21(5) this is special educational provision. Please move it to Section F.'
		},
		'school-decides': {
			say: '“School decides the hours.”',
			law: 'The plan decides. It must leave no doubt.',
			write: 'Please write the hours into Section F.'
		},
		'must-sign': {
			say: '“You have to sign the plan.”',
			law: 'Nobody has to sign it. Signing does not take away the right to appeal.',
			write: 'I have commented on the draft. No signature is needed.'
		},
		'our-list': {
			say: '“You must pick from our list of schools.”',
			law: 'You can ask for any school of the types in section 38(3), anywhere in England.',
			write: 'I ask for this school under section 38(3).'
		},
		'school-named': {
			say: '“The draft already names the school.”',
			law: 'A draft must not.',
			write: 'Under section 38(5) please take the name out of the draft.'
		},
		professionals: {
			say: '“We cannot change what professionals wrote.”',
			law: 'The council writes the plan. Professionals may say how much help is needed, and a council may not forbid it.',
			write: 'The plan is the council’s own. Please put this right.'
		},
		'no-view': {
			say: '“There is no room for the child’s view.”',
			law: 'Views, wishes and feelings have to be heard. Section A is for them.',
			write: 'Please put these words into Section A.'
		}
	},
	evidence: {
		'all-reports': 'All the reports, and the list in Section K',
		'need-by-need': 'For each need: the report and the page',
		amounts: 'Where a report gives an amount of help',
		'own-view': 'The child’s or young person’s own words',
		envelope: 'The letter with its date'
	},
	failures: {
		late: 'The draft or the final plan is late',
		'names-school': 'The draft names a school',
		vague: 'It is vague, has gaps, or has therapy in Section G',
		ignored: 'Your changes were ignored, or it was made final too early',
		'no-reports': 'Reports are missing'
	}
} as const;
