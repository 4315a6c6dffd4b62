/** Checking a draft plan on the phone: what each section must hold, what is found, and what to ask. */
export default {
	title: 'Check the plan',
	intro: 'Put the words of the plan in here. We show what to ask the council to change.',
	stays: 'The plan stays on this phone. Nobody else sees it, and nothing is sent.',
	today: 'Check your draft plan',
	history: 'Plan: {{part}}',
	historyWhole: 'its date and kind',
	words_one: '{{count}} word',
	words_other: '{{count}} words',
	list: {
		title: 'Plans on this phone',
		dated: '{{stage}} of {{date}}',
		undated: '{{stage}}, no date given',
		toAsk_one: '{{count}} change to ask for',
		toAsk_other: '{{count}} changes to ask for',
		none: 'Nothing to ask for yet',
		add: 'Add a plan',
		another: 'Add a newer plan'
	},
	stage: { draft: 'Draft plan', final: 'Final plan' },
	add: {
		title: 'Add a plan',
		file: 'Open a file',
		fileHint: 'A PDF or Word file (.docx). It is read on this phone and goes nowhere.',
		choose: 'Choose the file',
		reading: 'Reading the file …',
		read_one: 'Read {{count}} page.',
		read_other: 'Read {{count}} pages.',
		paste: 'Or paste or type the whole plan',
		pasteHint: 'We look for headings like “Section B” and sort the words under them.',
		stage: 'Which plan is it?',
		dated: 'What date is on it?',
		save: 'Sort it into sections',
		oneByOne: 'Type it section by section',
		noWords: 'Open a file, or paste the words of the plan',
		tooLong: 'A section is too long to keep. Cut the plan at its headings and paste it in parts.',
		emptyPages_one: '{{count}} page is a picture. Type its words yourself.',
		emptyPages_other: '{{count}} pages are pictures. Type their words yourself.',
		noHeadings: 'We found no headings. Everything is under “Before the sections”. Move the words from there.'
	},
	fileProblem: {
		'not-saved':
			'The part that reads files is not on this phone yet. Go online once and try again. Or paste the words.',
		scan: 'This is a picture of the plan, so we cannot read its words. Ask the council for a text copy (Word or PDF). Or type the parts that matter: start with F.',
		locked: 'This file has a password. Open it, save a copy without one, and choose the copy.',
		'old-word': 'This is an old Word file (.doc). Open it, save it as .docx, and choose that.',
		'too-big': 'This file is too big. Choose a copy without the reports.',
		other: 'We can read PDF and Word (.docx) files. Choose another file, or paste the words.',
		failed: 'We could not read this file. It may be damaged. Open it, copy all its words and paste them here.'
	},
	version: {
		sections: 'The sections',
		empty: 'Nothing here yet',
		fine: 'Nothing to ask',
		mayBeEmpty: 'Can be empty',
		asks_one: '{{count}} thing to ask',
		asks_other: '{{count}} things to ask',
		changes: 'See the list of changes',
		guide: 'Read the guide: your draft plan, A to K',
		remove: 'Remove this plan',
		removeSure: 'Remove this plan from the list?',
		gone: 'This plan is not on this phone.',
		part: 'Some of the plan is in here, not all. So we do not say that something is missing.',
		whole: 'This is the whole plan',
		rough: 'This is a first look by a program. It can miss things, and it can ask too much. You decide what goes in.'
	},
	section: {
		named: 'Section {{id}}',
		read: 'Look',
		write: 'Change the words',
		label: 'The words of this part',
		must: 'What has to be in it',
		appeal: {
			yes: 'You can appeal this section.',
			recommend: 'The Tribunal can only recommend changes here.',
			no: 'This section cannot be appealed by itself.'
		},
		save: 'Save and look',
		nothing: 'Nothing is typed here yet.',
		fine: 'We found nothing to ask about here. Read it once more yourself.',
		say: 'It does not say: {{list}}.',
		firmer: 'A firmer shape',
		ask: 'Ask',
		leaveOut: 'Leave this out of my list',
		takeIn: 'Put this back in my list',
		leftOut: 'You left this out of your list.',
		next: 'Next: {{name}}',
		sources: 'Where this comes from',
		checkAdviser: 'We have not checked this against the law yet. Ask an adviser.',
		red: 'Cannot be held to',
		amber: 'Worth asking'
	},
	parts: {
		A: {
			name: 'Views and hopes',
			must: 'The views of the child or young person, and of the family, in their own words. Their hopes.'
		},
		B: {
			name: 'Special educational needs',
			must: 'Every need from every report: what is hard, how it shows, how much. The name of a condition is not enough.'
		},
		C: { name: 'Health needs', must: 'Health needs that belong with the special educational needs.' },
		D: { name: 'Social care needs', must: 'Social care needs. Somebody must have looked.' },
		E: { name: 'Outcomes', must: 'What can be done then that cannot be done now, and by when. Not the help itself.' },
		F: {
			name: 'Special educational help',
			must: 'Help for each need in B. Who gives it, with what training, how long, how often, with how many others.'
		},
		G: { name: 'Health help', must: 'Who gives it, what, and how often.' },
		H1: { name: 'Social care help by right', must: 'Help at home and short breaks for under-18s. With amounts.' },
		H2: { name: 'Other social care help', must: 'Any other care that is needed. With amounts.' },
		I: { name: 'School or college', must: 'Blank in a draft. In a final plan, the name and the type, or the type.' },
		J: { name: 'Personal Budget', must: 'Only if money is paid to you: how much, for what, and how it works.' },
		K: { name: 'Reports', must: 'A list of every report, each with its date. The reports are attached.' },
		around: { name: 'Before the sections', must: 'The front page: names, dates, signature.' },
		reports: {
			name: 'What the reports say',
			must: 'You can skip this. Paste lines with amounts from reports. We look for them in the plan.'
		}
	},
	asked: {
		what: 'what is given',
		who: 'who gives it, and their training',
		'how-long': 'how long each time',
		'how-often': 'how often',
		'how-many': 'alone, or with how many others',
		where: 'where and when',
		review: 'who checks if it works, and when'
	},
	outcomeLacks: {
		measure: 'What will you see or count when it is reached?',
		'by-when': 'By when?',
		'is-help': 'This is help, not a result. What can be done because of it? The help belongs in F.'
	},
	areas: {
		communication: 'speech, language and communication',
		reading: 'reading',
		writing: 'writing',
		maths: 'maths',
		'fine-motor': 'using hands and fingers',
		'gross-motor': 'movement and balance',
		sensory: 'noise, light, touch and other senses',
		attention: 'attention',
		memory: 'memory and thinking speed',
		learning: 'learning',
		feelings: 'feelings and worry',
		behaviour: 'behaviour',
		social: 'being with others',
		change: 'change and routine',
		organisation: 'getting organised',
		independence: 'looking after oneself',
		hearing: 'hearing',
		vision: 'seeing',
		tiredness: 'sleep and tiredness',
		attendance: 'going to school',
		medical: 'medical needs',
		adulthood: 'getting ready for adult life'
	},
	families: {
		access: {
			ask: 'What is given, by whom, how long and how often? A door can be open and nobody goes through.',
			shape: '[who] gives [what] for [how long], [how often].'
		},
		amount: {
			ask: 'How many minutes each time? How many times a week?',
			shape: '… for [how many] minutes, [how many] times a week.'
		},
		ceiling: {
			ask: 'What is the least that will be given?',
			shape: '… at least [how many] hours a week, every week of term.'
		},
		condition: {
			ask: 'Who decides, and what is given in any case?',
			shape: '… at least [how much], and more when [who] says so in writing.'
		},
		maybe: { ask: 'Is it given, yes or no?', shape: '[who] will give [what].' },
		empty: {
			ask: 'What exactly will be done, and with what?',
			shape: '[who] will teach [what], using [which programme].'
		},
		who: { ask: 'Who is it: what job, what training?', shape: 'A teaching assistant trained in [what] …' },
		group: {
			ask: 'How many pupils, and how many adults?',
			shape: '… in a group of no more than [how many], with [how many] adults.'
		},
		undecided: {
			ask: 'What is decided now? The plan is the place to decide it.',
			shape: '[who] will do [what] by [date].'
		},
		'open-ended': { ask: 'Which one? Where does the list end?', shape: '… [this] and [this].' },
		universal: {
			ask: 'All pupils have this. What is more, or different?',
			shape: 'As well as what all pupils have, [who] gives [what].'
		},
		'handed-over': {
			ask: 'Who does it with the pupil, and for how long?',
			shape: '[who] works with [name] for [how long], [how often].'
		},
		aim: { ask: 'This is a hope. What will a grown-up do?', shape: '[who] will teach [what] by doing [what].' }
	},
	kinds: {
		'section-missing': {
			title: 'This section is empty',
			ask: 'Each section must stand by itself. Ask for it, even if it only says there is nothing.'
		},
		'sections-merged': {
			title: 'Sections under one heading',
			ask: 'This stands together with {{list}}. Ask for each by itself.'
		},
		'school-named': {
			title: 'A school is named',
			ask: 'A draft must not name a school, or a type of school. You choose first. Ask to take it out.'
		},
		'need-label': { title: 'Only a name', ask: 'How does it show? What is hard because of it?' },
		'need-hedged': { title: 'Made small', ask: 'How often is it, and how much? What do the reports say?' },
		'not-known': { title: 'Nobody looked', ask: 'Not being known to a service is not advice. Ask them to look.' },
		'need-without-help': {
			title: 'No help found in F',
			ask: 'Which help in F is for this? If there is none, ask for it.'
		},
		'need-partly-met': { title: 'Part of it has no help in F', ask: 'Which help in F is for {{list}}?' },
		'help-without-need': {
			title: 'No need found in B',
			ask: 'Which need is this help for? Ask for the need to be in B.'
		},
		'help-without-outcome': {
			title: 'No outcome found in E',
			ask: 'What is this help to lead to? Ask for an outcome.'
		},
		vague: { title: 'Not clear', ask: '' },
		unsaid: { title: 'Something is left open', ask: '' },
		educates: {
			title: 'This may belong in F',
			ask: 'Health or care help that teaches or trains counts as special educational help. Ask to move it to F.'
		},
		'outcome-weak': { title: 'Nobody could tell if it is reached', ask: '' },
		'no-date': { title: 'No date found', ask: 'Is there a date on the plan? If not, ask for it.' },
		'no-signature': { title: 'No signature found', ask: 'Has the council’s officer signed it? If not, ask.' },
		'no-appendices': {
			title: 'No reports listed',
			ask: 'All advice from the assessment must be listed and attached. Ask for it.'
		},
		'left-out': {
			title: 'Left out of the plan',
			ask: 'A report names this amount. We cannot find it in the plan. Ask for it in F.'
		},
		'no-adulthood': {
			title: 'Nothing about adult life',
			ask: 'From Year 9 the plan should prepare for work, home, friends and health.'
		}
	},
	changes: {
		title: 'Changes to ask for',
		intro: 'Each number is one change. They are written for the council, so they are in English.',
		count_one: '{{count}} change in your list',
		count_other: '{{count}} changes in your list',
		none: 'There is nothing in the list. Put the words of the plan in first.',
		copy: 'Copy the list',
		copied: 'Copied',
		letter: 'Write my letter to the council',
		review: 'Ask for these changes at a review',
		disagree: 'See how to disagree with this plan',
		own: 'This change in your words',
		keep: 'Save this change',
		ours: 'Use our words again',
		aside_one: 'You left out {{count}} thing',
		aside_other: 'You left out {{count}} things',
		takeAllIn: 'Put them back',
		short: 'A short list is easier to answer. Leave out what does not matter to you.'
	}
} as const;
