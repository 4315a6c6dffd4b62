import { kindsOfJourneys } from './letters/journeys.ts';
import { whyOfJourneys } from './letters/why.ts';
import { disagreeKinds, disagreeWhy } from './letters/disagree.ts';

/** Letters: choosing, reading, changing, sending. The letters themselves are in core, always in English. */
export default {
	title: 'Letters',
	yours: 'Your letter',
	showAs: 'Show',
	letter: 'Letter',
	edit: 'Change words',
	notesTab: 'Notes',
	marked: 'The marked parts are yours. Press one to change it.',
	gap: '[add: {{what}}]',
	gaps_one: '{{count}} part is still to fill in. The letter is valid all the same.',
	gaps_other: '{{count}} parts are still to fill in. The letter is valid all the same.',
	gone: 'There is no such letter here any more.',
	editHint: 'Change anything you like. An empty box takes that part out.',
	part: 'Part {{number}}',
	undo: 'Use our words again',
	checkWithAdviser: 'We know this from memory only. Check it with an adviser.',
	notesHint: 'Why each part is there, and the law it rests on.',
	before: {
		title: 'Before you send: {{done}} of {{of}} done',
		names: 'Names are right',
		dates: 'Dates are right',
		proof: 'I will keep proof that I sent it',
		proofHint: 'A copy of the e-mail, or a receipt from the post office.'
	},
	share: 'Share',
	email: 'E-mail',
	copy: 'Copy',
	saveFile: 'Save as a file',
	pdf: 'PDF',
	word: 'Word',
	txt: 'Plain text',
	printIsBest: 'For a screen reader, Print and then “Save as PDF” makes the best file.',
	making: 'Making the file on this phone…',
	notMade: {
		'not-saved':
			'What makes files is not on this phone yet. Try again with internet. Print, Copy and Plain text work now.',
		'cannot-draw': 'This browser cannot put some of your letters into a PDF. Choose Word or Print.',
		failed: 'This phone could not make the file. Print, Copy and Plain text still work.'
	},
	undrawn: 'This phone has no font for {{letters}}, so the PDF shows boxes there. Word and Plain text keep them.',
	savedAs: 'Saved as {{file}}.',
	copied: 'The letter is copied. You can paste it now.',
	notCopied: 'The browser does not let us copy. Use Plain text, under “Save as a file”.',
	pasteIntoMail: 'The letter is copied. Paste it into the mail.',
	sentIt: 'I have sent it',
	startsClock: 'This starts the time for an answer. Waymark never sends anything itself.',
	neverSends: 'Waymark never sends anything itself.',
	forYourself: 'This paper is for you. It goes with others or stays with you.',
	sent: {
		title: 'How did you send it?',
		how: 'How',
		howError: 'Choose how you sent it',
		when: 'When',
		whenHint: 'The day it left you.',
		afterFive: 'Was it after 5 in the afternoon?',
		afterFiveHint: 'Then it counts from the next working day.',
		yes: 'Yes',
		no: 'No',
		keep: 'Save and start the clock',
		change: 'Change how or when it was sent',
		notSent: 'I did not send it. Take it out',
		received: 'Do you know the day it arrived?',
		receivedHint: 'With proof of that day the council’s date is exact. Without it we use the usual rule.',
		frozen: 'We keep a copy of the letter as it is now.'
	},
	list: {
		start: 'Write a letter',
		drafts: 'Not sent yet',
		sent: 'Sent',
		sentOn: 'Sent on {{date}}',
		begunOn: 'Begun on {{date}}',
		remove: 'Throw away',
		removeSure: 'Throw this draft away? Your answers stay.',
		none: 'No letters yet.',
		more: 'Other letters',
		groups: {
			ask: 'Ask for an assessment',
			assessment: 'While the council assesses, or says no',
			school: 'Choose a school or college',
			budget: 'Ask for a Personal Budget',
			disagree: 'Disagree or complain'
		},
		guideFirst: 'Read the guide',
		evidence: 'Collect what supports you'
	},
	kinds: {
		'L-1-1': { title: 'Request for an assessment', what: 'It asks the council for an EHC needs assessment.' },
		'L-1-2': { title: 'Ask why there is no decision', what: 'For when the council’s time has run out.' },
		'L-1-3': { title: 'Request for an assessment', what: 'Your own request, in your own words.' },
		'L-1-4': { title: 'Request for an assessment', what: 'It is written for the person you support.' },
		...kindsOfJourneys,
		...disagreeKinds
	},
	why: {
		'who-i-am': 'The council has to know that you have the right to ask.',
		ask: 'The request itself, in one sentence. The law gives you this right.',
		'may-have': 'The first half of the test: there are, or may be, special educational needs.',
		needs: 'Your own words about what is hard.',
		'may-be-necessary': 'The second half of the test: a plan may be necessary.',
		'why-plan': 'Your own words about what more is needed.',
		'help-so-far': 'The council looks at what was tried.',
		test: 'It reminds the council of the only test. Local rules do not change it.',
		views: 'The council must listen to the family’s views and the child’s.',
		'ask-advice-from': 'The council must ask the people you reasonably name.',
		'old-reports': 'An old report can stand in for a new one only if you agree.',
		reply: 'It names the council’s time, so that both sides know it.',
		'if-refused': 'A no must come with reasons and with your right to appeal.',
		support: 'The letter must name who can help you.',
		asked: 'It says when you asked, and under which law.',
		due: 'It says when the answer was due, worked out from the law.',
		'decide-now': 'It asks for the decision, with all it must hold.',
		'still-asking': 'So that nobody takes silence for a withdrawal.',
		next: 'It says calmly what you will do next.',
		...whyOfJourneys,
		...disagreeWhy
	},
	tools: {
		title: 'Check, choose, reach',
		plan: 'Check your draft plan',
		school: 'Find a school or college',
		contacts: 'People to write to'
	}
} as const;
