import { ground } from './blocks.ts';

const act = (at: string, seen: string) => ground('cfa-2014', at, seen);
const regulation = (at: string, seen: string) => ground('send-regs-2014', at, seen);
const budget = (at: string, seen: string) => ground('pb-regs-2014', at, seen);

/** What the letters rest on, each with the source it was read in. */
export const grounds = {
	principles: act('section 19', 'AP3'),
	teachesOrTrains: act('section 21(5)', 'AP3'),
	localOffer: act('section 30', 'LGA'),
	mainstream: act('section 33', 'A33t'),
	noSteps: act('section 33(3) and (4)', 'A33t'),
	comment: act('section 38(2)(b)', 'A38'),
	schoolTypes: act('section 38(3)', 'A38'),
	noSchoolInDraft: act('section 38(5)', 'A38'),
	consult: act('section 39(2)', 'A39n'),
	mustName: act('section 39(3)', 'A39n'),
	reasonsAgainst: act('section 39(4)', 'A39n'),
	secure: act('section 42(2)', 'A42n'),
	arrangeHealth: act('section 42(3)', 'A42n'),
	suitableOther: act('section 42(5)', 'A42n'),
	mustAdmit: act('section 43', 'A43'),
	review: act('section 44', 'A44n'),
	reassess: act('section 44(2)', 'A44n'),
	ending: act('section 45', 'A45n'),
	personalBudget: act('section 49(1)', 'A49'),
	paymentCounts: act('section 49', 'A49'),
	appealReassess: act('section 51(2)(d)', 'A51'),
	otherwise: act('section 61', 'A61'),
	bestEndeavours: act('section 66', 'A66'),
	tellFamily: act('section 68', 'A66'),
	informationReport: act('section 69', 'A66'),
	inTheirPlace: act('section 80', 'A80'),
	medical: act('section 100', 'N-MEDC'),

	advice: regulation('regulation 6', 'N-R6'),
	sections: regulation('regulation 12(1)', 'R12'),
	healthAgreed: regulation('regulation 12(2)', 'R12'),
	phaseMove: regulation('regulation 18', 'R18'),
	reviewMeeting: regulation('regulation 20', 'R20'),
	reviewPapers: regulation('regulation 20(2) to (4)', 'R20'),
	adulthoodReview: regulation('regulation 20(6)', 'I-Y9'),
	whenNecessary: regulation('regulation 29', 'R29'),
	wishToReturn: regulation('regulation 30', 'R29'),
	endingSteps: regulation('regulation 31', 'R29'),

	budgetInformation: budget('regulation 3', 'PB'),
	budgetTimes: budget('regulation 4', 'N-PB1'),
	budgetExceptions: budget('regulation 4A', 'PB4A'),
	paymentConditions: budget('regulation 6', 'N-PB2'),
	refusalReview: budget('regulation 7', 'N-PB1'),
	onPremises: budget('regulation 9', 'I-PB'),
	enough: budget('regulation 10', 'N-PB1'),
	paymentReview: budget('regulation 11', 'N-PB1'),
	lessMoney: budget('regulation 12', 'PB12'),
	consentWithdrawn: budget('regulation 14', 'PB12'),

	parentMeans: ground('ea-1996', 'section 576', 'N-576'),
	homeEducation: ground('ea-1996', 'section 7', 'N-EHE'),
	parentsWishes: ground('ea-1996', 'section 9', 'SOS-P'),
	suitableEducation: ground('ea-1996', 'section 19', 'N-S19'),
	travel: ground('ea-1996', 'section 508B', 'I-TRANS'),
	adultTravel: ground('ea-1996', 'section 508F', 'LGA'),

	disability: ground('eqa-2010', 'section 6', 'N-ROTH'),
	adjustments: ground('eqa-2010', 'section 20', 'EQ-C'),
	schoolsAndDisability: ground('eqa-2010', 'section 85', 'EQ85'),
	adultCare: ground('care-act-2014', 'section 58', 'CA58'),
	adultCareTogether: ground('care-act-2014', 'section 65', 'CA65n'),
	ownData: ground('uk-gdpr', 'Article 15', 'G45'),

	meetings: ground('code-2015', 'paragraphs 6.65 to 6.71', 'S1', 'S'),
	specialist: ground('code-2015', 'paragraphs 6.58 and 6.59', 'S1', 'S'),
	cycle: ground('code-2015', 'paragraphs 6.44 to 6.56', 'S1', 'S'),
	specific: ground('code-2015', 'paragraph 9.69', 'N-NOD'),

	clarke: ground('clarke-1998', '', 'I-SPEC'),
	harrow: ground('harrow-1997', '', 'I-ENF'),
	cheshireEast: ground('cheshire-east-2018', '', 'N-NOD10'),
	derbyshire: ground('derbyshire-2019', '', 'N-EOT')
} as const;
