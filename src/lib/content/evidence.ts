/** What a rule was checked with, by the references that rules carry. Kept apart from the rules, so that a phone need not load it. */
export interface Evidence {
	title: string;
	urls: readonly string[];
	/** 1 law and binding cases; 2 guidance, ombudsmen, the Tribunal; 3 charities; 4 councils, advice services, lawyers, press. */
	rank: 1 | 2 | 3 | 4;
	/** What to know before leaning on it. */
	caution?: string;
}

const law = 'https://www.legislation.gov.uk/';
const ipsea = 'https://www.ipsea.org.uk/';
const faqs = `${ipsea}faqs/`;

export const evidence = {
	L1: { title: 'Children and Families Act 2014, section 36', urls: [`${law}ukpga/2014/6/section/36`], rank: 1 },
	L2: {
		title: 'Children and Families Act 2014, sections 38 and 40',
		urls: [`${law}ukpga/2014/6/section/38`, `${law}ukpga/2014/6/section/40`],
		rank: 1
	},
	L3: {
		title: 'Children and Families Act 2014, sections 51 to 57',
		urls: [`${law}ukpga/2014/6/part/3/crossheading/appeals-mediation-and-dispute-resolution`],
		rank: 1,
		caution: 'Only section 51 was read.'
	},
	L6: {
		title: 'Special Educational Needs and Disability Regulations 2014',
		urls: [`${law}uksi/2014/1530`],
		rank: 1,
		caution: 'Some regulations were read as made or as of an earlier day.'
	},
	L7: {
		title: 'HESC Rules 2008, rule 20',
		urls: [`${law}uksi/2008/2699/article/20`],
		rank: 1
	},
	L8: {
		title: 'HESC Rules 2008, rule 12 as amended on 21 July 2020',
		urls: ['https://www.mentalhealthlaw.co.uk/index.php?diff=prev&oldid=59639&title=Text%3ATribunal_rule_12'],
		rank: 1,
		caution: 'Read in a copy.'
	},
	L9: {
		title: 'Upper Tribunal Rules 2008, rule 12',
		urls: ['https://www.mentalhealthlaw.co.uk/Text:Upper_Tribunal_rule_12'],
		rank: 1,
		caution: 'Read in a copy.'
	},
	L10: {
		title: 'Equality Act 2010, Schedule 17',
		urls: [`${law}ukpga/2010/15/schedule/17/enacted`],
		rank: 1,
		caution: 'Read as enacted.'
	},
	L11: {
		title: 'Education Act 1996, section 8',
		urls: [`${law}ukpga/1996/56/section/8/2009-01-01`],
		rank: 1,
		caution: 'Read as of 1 January 2009.'
	},
	L12: {
		title: 'Local Government Act 1974, section 26B',
		urls: [`${law}ukpga/1974/7/section/26B/2012-01-16`],
		rank: 1,
		caution: 'Read as of 16 January 2012; no change known by November 2024.'
	},
	L14: {
		title: 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
		urls: [
			'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2022/493',
			'https://insights.doughtystreet.co.uk/post/102hknk/high-court-confirms-fixed-time-limits-apply-after-annual-reviews-of-ehc-plans'
		],
		rank: 1,
		caution: 'The opening was read in the judgment, the holding in two accounts of it.'
	},
	L16: {
		title: '[2014] UKUT 4 (AAC)',
		urls: ['https://beta.bailii.org/uk/cases/UKUT/AAC/2014/4.html'],
		rank: 1
	},
	L18: {
		title: 'SI 2015/359, regulation 8',
		urls: [`${law}uksi/2015/359/regulation/8`],
		rank: 1
	},
	L19: {
		title: 'Special Educational Needs and Disability Regulations 2014, appeals, as of 1 September 2014',
		urls: [`${law}cy/uksi/2014/1530/part/2/crossheading/appeals/2014-09-01`],
		rank: 1,
		caution: 'Superseded on 23 March 2015; read in part.'
	},
	L20: {
		title: 'Special Educational Needs (Personal Budgets) Regulations 2014, explanatory note',
		urls: [`${law}cy/uksi/2014/1652/note`, 'http://legislation.data.gov.uk/uksi/2014/2096/made'],
		rank: 1,
		caution: 'The regulations themselves were not read.'
	},
	L21: {
		title: 'SI 2006/1738, regulations 2 and 19',
		urls: [`${law}uksi/2006/1738/made`, `${law}uksi/2006/1738/regulation/19/made`],
		rank: 1,
		caution: 'Read as made.'
	},
	L22: {
		title: 'Education (Special Educational Needs) (England) (Consolidation) Regulations 2001, regulation 25',
		urls: [`${law}uksi/2001/3455/part/IV/made`],
		rank: 1,
		caution: 'Repealed; for comparison only.'
	},
	L23: {
		title: 'Special Educational Needs (Direct Payments) (Pilot Scheme) Order 2012, Schedule 1',
		urls: [`${law}uksi/2012/206/schedule/1/paragraph/15/made`],
		rank: 1,
		caution: 'Repealed; for comparison only.'
	},
	G12: {
		title: 'Department for Education, complaints about academies',
		urls: ['https://www.gov.uk/government/publications/complain-about-an-academy/complain-about-an-academy'],
		rank: 2
	},
	G19: {
		title: 'SEND code of practice, paragraphs 9.168 and 9.169, quoted by Staffordshire',
		urls: ['https://www.staffordshireconnects.info/kb5/staffordshire/directory/advice.page?id=FdU7Ug_VVjs'],
		rank: 2
	},
	G20: {
		title: 'Local Government and Social Care Ombudsman, decision 25 010 430 (12 January 2026)',
		urls: ['https://www.lgo.org.uk/decisions/education/special-educational-needs/25-010-430'],
		rank: 2
	},
	G22: {
		title: 'SEND code of practice, paragraphs 9.178 and 9.179, quoted by Worcestershire',
		urls: [
			'https://worcestershire.gov.uk/worcestershire-education-and-early-years-services/support-services/inclusion-support-services/early-years-inclusion/early-years-inclusion-z-resources/annual-reviews'
		],
		rank: 2
	},
	G23: {
		title: 'Children and Families Act 2014, explanatory notes on section 45',
		urls: [`${law}ukpga/2014/6/notes/division/4/3/11/9`],
		rank: 2
	},
	G42: {
		title: 'Local Government and Social Care Ombudsman, decision 24 021 786',
		urls: ['https://www.lgo.org.uk/decisions/education/special-educational-needs/24-021-786'],
		rank: 2
	},
	G45: {
		title: 'Information Commissioner, checklist for subject access requests',
		urls: ['https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar'],
		rank: 2
	},
	G48: {
		title: 'HM Courts & Tribunals Service, SEND18: carry out an order (1 November 2023)',
		urls: [
			'https://gov.uk/government/publications/time-limits-for-complying-with-a-send-tribunal-decision-send18/carry-out-an-order-in-special-educational-needs-cases'
		],
		rank: 2
	},
	G49: {
		title: 'HM Courts & Tribunals Service, prototype of an appeal form',
		urls: ['https://github.com/hmcts/sptribs-send-prototype', 'https://github.com/hmcts/sptribs-case-api'],
		rank: 2,
		caution: 'A prototype and not a service; later than July 2026.'
	},
	G51: {
		title: 'Department for Education, schools’ guide to the SEND code of practice (September 2014)',
		urls: ['https://www.gov.uk/government/publications/send-guide-for-schools-and-alternative-provision-settings'],
		rank: 2
	},
	I1: {
		title: 'IPSEA, appeals at Christmas and in August',
		urls: [
			`${faqs}my-local-authoritys-decision-letter-is-dated-1-october-and-my-mediation-certificate-is-dated-29-november-are-there-any-special-rules-about-when-appeals-must-be-submitted-over-the-christmas-period-are-there-other-times-when-the-deadline-changes`
		],
		rank: 3
	},
	I2: {
		title: 'IPSEA, mediation: what you need to do',
		urls: [`${ipsea}mediation-what-you-need-to-do`],
		rank: 3
	},
	I3: {
		title: 'IPSEA, the Devon judgment',
		urls: [`${ipsea}r-l-m-and-p-v-devon-county-council-2022-ewhc-493-admin`],
		rank: 3
	},
	I4: { title: 'IPSEA, moving to a new council', urls: [`${ipsea}moving-to-a-new-local-authority`], rank: 3 },
	I5: { title: 'IPSEA, young person', urls: [`${faqs}young-person`], rank: 3 },
	I6: { title: 'IPSEA, the mediation process', urls: [`${ipsea}the-mediation-process`], rank: 3 },
	I7: {
		title: 'IPSEA, late appeals',
		urls: [`${faqs}the-deadline-for-my-appeal-to-be-made-has-passed-am-i-too-late-to-try-to-appeal`],
		rank: 3
	},
	I8: {
		title: 'IPSEA, registration and the council’s response',
		urls: [
			`${faqs}when-does-the-send-tribunal-send-a-copy-of-my-appeal-to-my-local-authority-when-does-it-have-to-respond`
		],
		rank: 3
	},
	I9: {
		title: 'IPSEA, after I submit my appeal',
		urls: [`${ipsea}what-happens-after-i-submit-my-appeal-registration-and-key-forms`],
		rank: 3
	},
	I10: { title: 'IPSEA, after the hearing', urls: [`${ipsea}after-the-hearing`], rank: 3 },
	I11: {
		title: 'IPSEA, challenging decisions of the Tribunal',
		urls: [`${ipsea}challenging-send-tribunal-decisions`],
		rank: 3
	},
	I12: {
		title: 'IPSEA, settlement or withdrawal of appeals',
		urls: [`${ipsea}what-happens-after-i-submit-my-appeal-settlement-or-withdrawal-of-appeals`],
		rank: 3
	},
	I13: {
		title: 'IPSEA, an assessment five months ago',
		urls: [
			`${faqs}my-child-had-an-ehc-needs-assessment-carried-out-5-months-ago-does-this-mean-i-cannot-ask-for-another-ehc-needs-assessment`
		],
		rank: 3
	},
	I14: {
		title: 'IPSEA, the council agrees after the appeal',
		urls: [
			`${faqs}after-i-made-my-appeal-my-la-agreed-to-make-the-changes-i-was-asking-for-in-sections-b-and-f-what-do-i-need-to-do`
		],
		rank: 3
	},
	I16: {
		title: 'IPSEA, how to submit an appeal',
		urls: [`${ipsea}how-to-submit-an-appeal-general-advice`],
		rank: 3
	},
	G13: {
		title: 'Staffordshire and Lawyers in Local Government, the Complaint Handling Code',
		urls: [
			'https://www.staffordshire.gov.uk/contact-complaints-and-compliments/complaints/make-complaint/upcoming-changes-our-corporate',
			'https://llg.org.uk/news/the-lgsco-release-the-complaint-handling-code'
		],
		rank: 4
	},
	G14: {
		title: 'SEN Expert Solicitors, consulting in the summer break',
		urls: ['https://www.senexpertsolicitors.co.uk/news/la-duty-consult-summer-break/'],
		rank: 4
	},
	G15: {
		title: 'SEND Advice Surrey, withdrawing or stopping an appeal',
		urls: [
			'https://www.sendadvicesurrey.org.uk/information-advice-and-resources/appeals/withdrawingstopping-an-appeal'
		],
		rank: 4
	},
	G16: { title: 'Ed Yourself, SEND Regulations', urls: ['https://edyourself.org/send-regulations/'], rank: 4 },
	G17: {
		title: 'Torbay and Winckworth Sherwood, consulting schools',
		urls: [
			'https://torbayfamilyhub.org.uk/topic/the-local-authoritys-duty-to-consult',
			'https://wslaw.co.uk/blog/academies-and-maintained-schools-challenging-being-named-in-an-education-health-and-care-plan/'
		],
		rank: 4
	},
	G18: {
		title: 'SEND Advice Surrey, requesting re-assessment',
		urls: ['https://sendadvicesurrey.org.uk/requesting-reassessment/'],
		rank: 4
	},
	G21: {
		title: 'Birmingham and Penningtons, yearly reviews',
		urls: [
			'https://localofferbirmingham.co.uk/education-health-and-care-plan/annual-ehcp-reviews',
			'https://www.penningtonslaw.com/news-publications/latest-news/2022/judgment-in-r-l-m-and-p-v-devon-county-council-promises-to-reduce-uncertainty-surrounding-the-amendment-process-for-ehcps'
		],
		rank: 4
	},
	G24: {
		title: 'Essex SENDIASS, ceasing a plan',
		urls: ['https://www.essexsendiass.co.uk/parents-and-carers/annual-reviews/local-authority-ceasing-an-ehc-plan/'],
		rank: 4
	},
	G25: {
		title: 'LASEN, plans beyond the 25th birthday',
		urls: ['https://www.lasen.co.uk/post/maintaining-ehc-plans-beyond-the-25th-birthday'],
		rank: 4
	},
	G26: {
		title: 'SEND Advice Surrey and IAS Manchester, mediation',
		urls: [
			'https://sendadvicesurrey.org.uk/information-advice-and-support/mediation-advice/',
			'https://www.iasmanchester.org/case-study-17-what-happens-when-mediation-does-not-take-place-within-30-days'
		],
		rank: 4
	},
	G27: {
		title: 'Releasing Potential, questions about mediation',
		urls: ['https://www.releasingpotential.com/mediation/send-faqs/'],
		rank: 4,
		caution: 'Used for when no certificate is needed only: it is wrong on 60 and 30 days.'
	},
	G28: {
		title: 'SEND Advice Surrey, mediation',
		urls: ['https://sendadvicesurrey.org.uk/information-advice-and-support/mediation/'],
		rank: 4
	},
	G29: {
		title: 'IPSEA, procedure for disability discrimination claims',
		urls: [`${ipsea}procedure-for-disability-discrimination-claims`],
		rank: 4
	},
	G30: {
		title: 'Central Bedfordshire SENDIASS, after the appeal is lodged',
		urls: ['https://cbsendiass.org/send-tribunal-and-the-appeal-process/what-happens-after-the-appeal-is-lodged/'],
		rank: 4
	},
	G31: {
		title: 'SEN Expert Solicitors, appealing a Tribunal decision',
		urls: [
			'https://www.senexpertsolicitors.co.uk/site/news/part-3-appealing-against-the-decision-of-the-special-educational'
		],
		rank: 4
	},
	G32: {
		title: 'SEN Magazine 121 and Hampshire, exclusion reviews',
		urls: [
			'https://fliphtml5.com/hudmt/fljp/SEN_Magazine_121_NovDec_2022/34',
			'https://www.hants.gov.uk/educationandlearning/educationinclusionservice/exclusion/aftercommittee'
		],
		rank: 4
	},
	G33: {
		title: 'Stockport, exclusion review procedures',
		urls: ['https://www.stockport.gov.uk/exclusion-from-school/review-procedures'],
		rank: 4
	},
	G34: {
		title: 'SEND Family Magic, appeal guidance',
		urls: ['https://sendfamilymagic.mykajabi.com/blog/appeal-guidance'],
		rank: 4,
		caution: 'Repeats regulation 44 as amended.'
	},
	G35: {
		title: 'IPSEA, R (BA) v Nottinghamshire County Council [2021] EWHC 1348 (Admin)',
		urls: [`${ipsea}ba-r-on-the-application-of-v-nottinghamshire-county-council-2021-ewhc-1348-admin`],
		rank: 4
	},
	G36: {
		title: 'Medway, single route of redress',
		urls: ['https://medway.gov.uk/info/200307/local_offer/1305/single_route_of_redress/2'],
		rank: 4
	},
	G37: {
		title: 'Enfield SENDIAS, after the hearing',
		urls: ['http://enfieldsendias.org.uk/education-health-care-plans/after-the-hearing/'],
		rank: 4,
		caution: 'Its times for orders are out of date.'
	},
	G39: {
		title: 'Education Law Barristers, personal budgets',
		urls: ['https://educationlawbarristers.co.uk/special-educational-needs-ehc-plans-and-personal-budgets/'],
		rank: 4
	},
	G40: {
		title: 'IASS Northamptonshire, personal budgets and direct payments',
		urls: ['https://www.iassnorthants.co.uk/education/ehc-plans/Pages/personal-budgets-and-direct-payments.aspx'],
		rank: 4
	},
	G41: {
		title: 'SEN Expert Solicitors, personal budgets and direct payments',
		urls: ['https://www.senexpertsolicitors.co.uk/site/news/personal-budgets-direct-payments-and-sen-2'],
		rank: 4
	},
	G43: {
		title: 'MDU and Stockport Advocacy, times for health complaints',
		urls: [
			'https://themdu.com/guidance-and-advice/guides/parliamentary-and-health-service-ombudsman',
			'http://www.stockportadvocacy.org.uk/timeframes/'
		],
		rank: 4
	},
	G44: {
		title: 'Revision notes on judicial review',
		urls: ['https://pastpaperhero.com/resources/sqe1-flk1-judicial-review-time-limits-for-bringing-a-claim'],
		rank: 4,
		caution: 'Weak: the rule of court itself was not found.'
	},
	G54: {
		title: 'Lists of the powers and duties of councils',
		urls: ['https://github.com/BforBen/service-explorer', 'https://standards.esd.org.uk/?uri=duty%2f3565'],
		rank: 4,
		caution: 'Repeats the words of sections 44(1), 46 and 49(1).'
	},
	G55: {
		title: 'Swindon, questions about plans and moving',
		urls: [
			'https://www.swindon.gov.uk/info/20210/frequently_asked_questions_faqs_about_send/1476/send_faqs_education_health_and_care_ehc_plans',
			'https://localoffer.swindon.gov.uk/content/send-local-offer/landing-pages/education-health-and-care-plans/faqs-what-happens-to-my-ehc-plan-if-we-move-to-another-local-authority-area/'
		],
		rank: 4
	},
	G56: {
		title: 'Stoke SENDIASS, notice of mediation',
		urls: ['https://sendiass-stoke.co.uk/useful-information/more-information/4'],
		rank: 4
	},
	G57: {
		title: 'Sefton and a SENDIASS, mediation',
		urls: [
			'http://www.seftondirectory.com/kb5/sefton/directory/site.page?id=05SE0eCpP_s&localofferchannel=1',
			'https://www.sendiass.org/resources/mediation'
		],
		rank: 4
	},
	G58: {
		title: 'SEN Help, refusal to re-assess',
		urls: ['https://www.sen-help.org.uk/types-of-appeal/appeal-against-refusal-to-re-assess/'],
		rank: 4
	},
	G59: {
		title: 'Stockton, who can ask for a personal budget',
		urls: ['https://stockton.gov.uk/article/10337/Who-can-request-a-personal-budget'],
		rank: 4
	},
	'N-DUAA': {
		title: 'HR Connect, complaints about data protection from 19 June 2026 (11 May 2026)',
		urls: ['https://www.hrconnect.org.uk/news/new-requirement-for-handling-data-protection-complaints'],
		rank: 4
	}
} as const satisfies Record<string, Evidence>;

export type EvidenceRef = keyof typeof evidence;
