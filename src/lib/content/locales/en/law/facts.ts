/** What to type in for a rule: the name of the day, and where it stands. */
export default {
	after: { label: 'The day to count from', hint: 'Any day' },
	acknowledged: { label: 'The day they said that they have it', hint: 'The date on their letter or e-mail' },
	adviserReceived: {
		label: 'The day the adviser was asked',
		hint: 'The day the council’s letter reached the person who gives advice'
	},
	adviserToldItFails: {
		label: 'The day the adviser heard that mediation cannot be arranged',
		hint: 'If you do not know it, ask the adviser'
	},
	agreed: { label: 'The day the council agreed to assess', hint: 'The date on its letter' },
	agreedDate: { label: 'The day you agreed on in writing', hint: 'Leave it out when there is none' },
	agreementDate: { label: 'The day of the agreement', hint: 'The date on the written agreement' },
	agreementSent: {
		label: 'The day the council sent its yes',
		hint: 'The date on its letter that it will assess again'
	},
	amendmentNoticeSent: {
		label: 'The day the council sent its changes',
		hint: 'The date on the letter with the changes to the plan'
	},
	answerReceived: { label: 'The day you got the answer', hint: 'The day it came' },
	appealSent: { label: 'The day you sent the appeal', hint: 'The date of your e-mail or letter' },
	assessed: { label: 'The day of the decision after the last assessment', hint: 'The date on the council’s letter' },
	becameResponsible: {
		label: 'The day the council was told of the child',
		hint: 'The day somebody else brought the child to its attention'
	},
	bundleSentOn: { label: 'The day the bundle came', hint: 'The day you got the papers for the hearing' },
	certificateIssued: {
		label: 'The date on the mediation certificate',
		hint: 'The date printed on it, not the day it came. Leave it out when you have none'
	},
	change: { label: 'What changed', hint: 'A move to another area, or something else, as a new doctor' },
	claimDecided: {
		label: 'The day a claim about the exclusion was decided',
		hint: 'Leave it out when there was no claim'
	},
	complaintReceived: { label: 'The day they got your complaint', hint: 'For an e-mail, the day it arrived' },
	conductDate: { label: 'The day it happened', hint: 'When it went on for a time, its last day' },
	course: { label: 'What the young person is doing', hint: 'It decides when the year ends' },
	courseEnds: { label: 'The day the course or training ends', hint: 'Leave it out when you do not know' },
	directedDate: { label: 'The date the Tribunal wrote', hint: 'The date in its letter' },
	dob: { label: 'Date of birth', hint: 'Of the child or young person' },
	endGiven: { label: 'The last day the council’s letter gives', hint: 'Leave it out when the letter names none' },
	firstKnew: { label: 'The day you first knew about it', hint: 'If that was later than the day it happened' },
	firstPayment: { label: 'The day of the first payment', hint: 'The day the first direct payment came' },
	governorsTold: { label: 'The day the governors were told', hint: 'If you do not know it, ask the school' },
	grounds: {
		label: 'The day it first went wrong',
		hint: 'For a missed date, the day after the last lawful day'
	},
	happenedOn: { label: 'The day it happened', hint: 'The day you complain about' },
	hearing: { label: 'The day of the hearing', hint: 'The date in the Tribunal’s letter' },
	invitedOn: { label: 'The day you were told of the meeting', hint: 'The date of the invitation' },
	lastMeeting: { label: 'The day of the last review meeting', hint: 'The day you met' },
	lastReviewed: { label: 'The day of the last review', hint: 'The day you met, or the day the plan was made' },
	mediationDate: { label: 'The day of the mediation', hint: 'The day you meet' },
	mediationEnded: { label: 'The day the mediation ended', hint: 'The day of the last meeting' },
	meeting: { label: 'The day of the review meeting', hint: 'The day you met or will meet' },
	months: { label: 'Months', hint: 'How many' },
	moveDate: { label: 'The day of the move', hint: 'The first day in the new place' },
	newIcbAware: {
		label: 'The day the new health board knew',
		hint: 'The day it knew of the move and that it cannot give the help'
	},
	noticeGiven: { label: 'The day of the governors’ letter', hint: 'The day you were given it' },
	noticeOn: { label: 'The day you were told of the mediation', hint: 'The day you heard its date and place' },
	noticeSent: { label: 'The date on the council’s letter', hint: 'The date printed on it, not the day it came' },
	oldIcbAware: { label: 'The day the old health board knew', hint: 'The day it heard of the change' },
	oldLaAware: { label: 'The day the old council knew', hint: 'The day it heard that you will move' },
	orderMade: { label: 'The date on the order', hint: 'The date printed on the Tribunal’s order' },
	orderSent: { label: 'The day the Tribunal sent the order', hint: 'If it is later than the date on the order' },
	panelAsked: { label: 'The day you asked for the panel', hint: 'The date of your letter' },
	panelMet: { label: 'The day the panel met', hint: 'The day of the meeting' },
	panelReported: { label: 'The day of the panel’s report', hint: 'The date on the report' },
	papersOn: { label: 'The day the papers came', hint: 'The day you got everybody’s advice' },
	phase: { label: 'The next place', hint: 'A school, or a place after school' },
	planFirstMade: { label: 'The day the plan was first made', hint: 'The date on the first final plan' },
	planMade: { label: 'The day the plan was made', hint: 'The date on the final plan. Leave it out when there is none' },
	planMadeOrReviewed: { label: 'The day the plan was made or last reviewed', hint: 'The later of the two' },
	received: { label: 'The day they got your request', hint: 'For an e-mail, the day it arrived' },
	recommendationMade: { label: 'The day of the recommendation', hint: 'The date on the Tribunal’s decision' },
	refusalSent: { label: 'The day the Tribunal sent its letter', hint: 'The letter about leave to appeal' },
	replyReceived: { label: 'The day the council got the answer', hint: 'The answer of the health board' },
	requestReceived: { label: 'The day they got your request', hint: 'For an e-mail, the day it arrived' },
	reviewDecisionSent: {
		label: 'The day of the last decision after a review',
		hint: 'The date on the council’s letter'
	},
	schoolReceived: { label: 'The day the school was asked', hint: 'The day the council’s letter reached it' },
	sentDate: {
		label: 'The day the letter was really sent',
		hint: 'Only when you can prove that it was later than the date on it'
	},
	sentToLa: {
		label: 'The day the Tribunal sent your appeal to the council',
		hint: 'It is in the letter that registers the appeal'
	},
	served: { label: 'The day it came to you', hint: 'For an e-mail, the day it arrived' },
	stageTwoAsked: { label: 'The day you asked for the investigation', hint: 'The date of your letter' },
	terms: {
		label: 'The school’s terms',
		hint: 'First and last day of each half term, as 2026-09-02/2026-10-23, one on each line'
	},
	toldAdviser: { label: 'The day you told the adviser', hint: 'The day you said that you do not want mediation' },
	toldIcb: { label: 'The day the health board heard', hint: 'The day it was told that you want mediation' },
	toldLa: { label: 'The day the council heard', hint: 'The day it was told that you want mediation' },
	transferDate: { label: 'The day the plan moved', hint: 'The day the new council got it' },
	transferYear: { label: 'The year of the move', hint: 'The year in which the new place starts' },
	tribunalDecisionSent: { label: 'The day the Tribunal sent its decision', hint: 'The date of its letter or e-mail' },
	tribunalNotified: {
		label: 'The day the council told the Tribunal',
		hint: 'The day it said that it does not oppose the appeal'
	},
	what: { label: 'What was agreed', hint: 'Choose the one that fits' },
	year: { label: 'Year', hint: 'For example 2027' }
} as const;
