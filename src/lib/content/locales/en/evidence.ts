/** What supports a request: nothing of it is needed. */
export default {
	title: 'Collect what supports you',
	intro:
		'None of this is needed to ask. Each helps. Tick what you have. What nobody knows, the council has to find out.',
	count: '{{done}} of {{of}} collected',
	items: {
		'own-account': { label: 'Your own account', hint: 'Examples, with dates.' },
		'school-record': { label: 'The school’s SEN record', hint: 'Or its provision map.' },
		'progress-data': { label: 'Progress data', hint: 'From two points in time or more.' },
		'school-emails': { label: 'E-mails where school says it cannot', hint: 'Keep the date.' },
		'professional-letters': { label: 'Letters from professionals', hint: 'That name the need and the help.' },
		attendance: { label: 'Attendance, suspensions, part-time days', hint: 'School has the record.' },
		'health-plan': { label: 'A health care plan', hint: 'If there is one.' },
		'own-voice': { label: 'The child’s or young person’s own words', hint: 'A drawing or a film counts too.' },
		'home-diary': { label: 'A diary from home', hint: 'What a day is like.' },
		'specialist-reports': { label: 'Specialists’ reports', hint: 'Old ones too.' },
		'normally-available': {
			label: 'What schools normally offer',
			hint: 'From the Local Offer or the SEN information report.'
		}
	}
} as const;
