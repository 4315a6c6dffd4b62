import { date } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import { sources as lawsOfRules } from '../core/law/sources.ts';

/** What a page is: the law's own text, official notes on it, or somebody's report of it. */
export type SourceKind = 'law' | 'official-note' | 'report';

/** A page that was read when a statement was checked. Its id is that of the research notes. */
export interface ReadSource {
	title: string;
	/** Who says so, as a reader knows them. */
	by: string;
	/** Papers that were read as files have none. */
	url?: string;
	/** The age of the page itself, in its own words; nothing when it gives none. */
	dated?: string;
	kind: SourceKind;
}

/** The day all of them were read. */
export const sourcesReadOn: CalendarDate = date('2026-11-21');

/** An Act, a set of regulations or guidance that a statement can name with a place in it. */
export interface Law {
	title: string;
	url: string;
}

/** The laws the date rules rest on, and the others that guides name. */
export const laws: Readonly<Record<string, Law>> = {
	...lawsOfRules,
	'equality-act-2010': { title: 'Equality Act 2010', url: 'https://www.legislation.gov.uk/ukpga/2010/15' },
	'local-government-act-1974': {
		title: 'Local Government Act 1974',
		url: 'https://www.legislation.gov.uk/ukpga/1974/7'
	}
};

const legislation = 'legislation.gov.uk';
const ombudsman = 'the Ombudsman (LGSCO)';
const revised = 'revised text';
const asEnacted = 'text of 2014';

const law = (title: string, url: string, dated?: string): ReadSource => ({
	title,
	by: legislation,
	url,
	...(dated && { dated }),
	kind: 'law'
});
const note = (title: string, url: string, dated: string): ReadSource => ({
	title,
	by: legislation,
	url,
	dated,
	kind: 'official-note'
});
const report = (by: string, title: string, url?: string, dated?: string): ReadSource => ({
	title,
	by,
	...(url && { url }),
	...(dated && { dated }),
	kind: 'report'
});

/** What was read. Facts were taken from these pages; the words are our own. */
// prettier-ignore
export const readSources: Readonly<Record<string, ReadSource>> = {
	A36: law('Children and Families Act 2014, section 36', 'https://legislation.gov.uk/ukpga/2014/6/section/36', revised),
	AP3: law('Children and Families Act 2014, Part 3', 'http://www.legislation.gov.uk/ukpga/2014/6/part/3/enacted', asEnacted),
	A38: law('Children and Families Act 2014, section 38', 'https://legislation.gov.uk/ukpga/2014/6/section/38/data.xht', revised),
	A40: law('Children and Families Act 2014, section 40', 'http://www.legislation.gov.uk/ukpga/2014/6/section/40/enacted/data.xht', asEnacted),
	A42n: note('Notes to section 42 of the Children and Families Act 2014', 'http://www.legislation.gov.uk/ukpga/2014/6/notes/division/4/3/11/6', '2014'),
	A49: law('Children and Families Act 2014, section 49', 'https://www.legislation.gov.uk/ukpga/2014/6/section/49', revised),
	A51: law('Children and Families Act 2014, section 51', 'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/appeals-mediation-and-dispute-resolution', revised),
	A66: law('Children and Families Act 2014, sections 66 to 69', 'https://www.legislation.gov.uk/ukpga/2014/6/part/3/crossheading/special-educational-provision-functions-of-governing-bodies-and-others/enacted', asEnacted),
	A80: law('Children and Families Act 2014, section 80', 'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/supplementary/enacted', asEnacted),
	A45n: note('Notes to section 45 of the Children and Families Act 2014', 'https://legislation.gov.uk/ukpga/2014/6/notes/division/4/3/11/9', '2014'),
	A52n: note('Notes to section 52 of the Children and Families Act 2014', 'https://www.legislation.gov.uk/ukpga/2014/6/notes/division/4/3/12/2', '2014'),
	R5: law('SEND Regulations 2014, regulation 5', 'https://legislation.gov.uk/uksi/2014/1530/regulation/5/data.htm', revised),
	R12: law('SEND Regulations 2014, regulation 12', 'http://www.legislation.gov.uk/uksi/2014/1530/regulation/12/made/data.xht', asEnacted),
	L6: law('SEND Regulations 2014, regulations 10, 13 and 42', 'https://www.legislation.gov.uk/uksi/2014/1530'),
	R32: law('SEND Regulations 2014, regulations 32 to 34(1)', 'https://legislation.gov.uk/cy/uksi/2014/1530/part/2/crossheading/mediation', revised),
	R42: law('SEND Regulations 2014, regulation 42', 'https://legislation.gov.uk/uksi/2014/1530/regulation/42/2014-09-01/data.htm?view=plain', asEnacted),
	L7: law('Tribunal Procedure (HESC Chamber) Rules 2008, rule 20', 'https://www.legislation.gov.uk/uksi/2008/2699/article/20'),
	L10: law('Equality Act 2010, Schedule 17', 'https://www.legislation.gov.uk/ukpga/2010/15/schedule/17/enacted', 'text as passed'),
	L12: law('Local Government Act 1974, section 26B', 'https://legislation.gov.uk/ukpga/1974/7/section/26B/2012-01-16', 'text of 2012'),
	EQ85: law('Equality Act 2010, section 85', 'https://legislation.gov.uk/ukpga/2010/15/section/85/2019-12-02/data.html', 'text of 2019'),
	RP17: note('Notes to the Tribunal recommendations regulations of 2017', 'https://legislation.gov.uk/uksi/2017/1306/note', '2017'),
	CWS78: law('Children’s Wellbeing and Schools Act 2026, section 78', 'https://www.legislation.gov.uk/ukpga/2026/21/section/78/enacted', 'text of April 2026'),
	S0: report('NASUWT (a teachers’ union)', 'Guidance on special educational needs', undefined, '2018'),
	S1: report('the Department for Education', 'Schools: guide to the 0 to 25 SEND code of practice', undefined, 'September 2014'),
	LGA: report('a list for local government', 'Powers and duties of councils', 'https://github.com/BforBen/service-explorer', '17 January 2023'),
	'G-ACAD': report('the Department for Education', 'How it deals with complaints about academies', 'https://www.gov.uk/government/publications/complain-about-an-academy/complain-about-an-academy', '16 July 2020'),
	'G-ACAD2': report('the Department for Education', 'Good practice for academy complaints', 'https://www.gov.uk/government/publications/setting-up-an-academies-complaints-procedure/best-practice-guidance-for-academies-complaints-procedures', '12 March 2021'),
	'G-FE': report('GOV.UK', 'Complain about a college', 'https://gov.uk/complain-further-education-apprenticeship'),
	'G-ESFA2': report('FE Week', 'The ESFA is to close', 'https://feweek.co.uk/esfa-to-close-in-march-2025/', 'September 2024'),
	'G-ICO': report('the Information Commissioner (ICO)', 'If you are unhappy with an answer', 'https://ico.org.uk/for-the-public/your-right-to-get-copies-of-your-data/what-to-do-if-the-organisation-does-not-respond-or-you-are-dissatisfied-with-the-outcome/'),
	'N-DUAA': report('HR Connect', 'New rule for complaints about data', 'https://www.hrconnect.org.uk/news/new-requirement-for-handling-data-protection-complaints', '11 May 2026'),
	G45: report('the Information Commissioner (ICO)', 'Asking for copies of your data', 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar'),
	G48: report('HM Courts & Tribunals Service', 'SEND18: times for carrying out an order', 'https://gov.uk/government/publications/time-limits-for-complying-with-a-send-tribunal-decision-send18/carry-out-an-order-in-special-educational-needs-cases', '1 November 2023'),
	G49: report('HM Courts & Tribunals Service', 'Design notes for an appeal form', 'https://github.com/hmcts/sptribs-send-prototype', '2026'),
	'O-MIL': report(ombudsman, 'Decision 25 006 129', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/25-006-129', '10 October 2025'),
	'O-APP': report(ombudsman, 'Decision 24 004 194', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/24-004-194', '5 August 2024'),
	'O-LATE': report(ombudsman, 'Decision 24 001 429', 'https://lgo.org.uk/decisions/education/special-educational-needs/24-001-429', '2024'),
	'O-ORD': report(ombudsman, 'Decision 21 004 460', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/21-004-460', '23 March 2022'),
	'O-PB': report(ombudsman, 'Decision 22 000 324', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/22-000-324', '30 May 2022'),
	'O-ICB': report('the two Ombudsmen together', 'Decision 24 003 617a', 'https://www.lgo.org.uk/decisions/health/education-health-and-care-plans/24-003-617a', '2024 to 2025'),
	'O-TRV': report(ombudsman, 'Decision 24 016 572', 'https://www.lgo.org.uk/decisions/education/school-transport/24-016-572', '30 July 2025'),
	'O-SCH': report('Tes magazine', 'The Ombudsman cannot look at schools', 'https://tes.com/magazine/news/general/ombudsman-wants-close-send-accountability-gap-schools', 'November 2024'),
	'C-LW': report('Local Government Lawyer', 'The case of R (LW) v Islington [2025] EWHC 703 (Admin)', 'https://localgovernmentlawyer.co.uk/education-law/394-education-news/60486-first-tier-tribunal-is-suitable-alternative-remedy-to-judicial-review-in-ehc-plan-dispute-high-court-rules', '24 March 2025'),
	'I-SPEC': report('IPSEA', 'Plans have to be clear', 'https://www.ipsea.org.uk/FAQs/ehc-plans-need-to-be-specific-and-clear', '2026'),
	'I-MED': report('IPSEA', 'Mediation for school appeals', 'https://www.ipsea.org.uk/news/mediation-for-placement-appeals', 'April 2022'),
	'I-AR': report('IPSEA', 'A review during an appeal', 'https://www.ipsea.org.uk/pages/faqs/default.aspx?startat=96', '2025 to 2026'),
	'I-FOST': report('IPSEA', 'Foster carers can appeal', 'https://www.ipsea.org.uk/faqs/i-am-a-foster-carer-caring-for-a-child-with-an-ehc-plan-the-ehc-plan-does-not-contain-all-the-support-they-need-can-i-appeal-the-ehc-plan'),
	'I-DD': report('IPSEA', 'Disability discrimination', 'https://www.ipsea.org.uk/what-is-disability-discrimination'),
	'I-JR': report('IPSEA', 'Judicial review', 'https://www.ipsea.org.uk/judicial-review'),
	I1: report('IPSEA', 'Appeals over Christmas and in August', 'https://www.ipsea.org.uk/faqs/my-local-authoritys-decision-letter-is-dated-1-october-and-my-mediation-certificate-is-dated-29-november-are-there-any-special-rules-about-when-appeals-must-be-submitted-over-the-christmas-period-are-there-other-times-when-the-deadline-changes'),
	I2: report('IPSEA', 'Mediation: what you need to do', 'https://www.ipsea.org.uk/mediation-what-you-need-to-do'),
	I6: report('IPSEA', 'How mediation works', 'https://www.ipsea.org.uk/the-mediation-process'),
	I7: report('IPSEA', 'Late appeals', 'https://www.ipsea.org.uk/faqs/the-deadline-for-my-appeal-to-be-made-has-passed-am-i-too-late-to-try-to-appeal'),
	I9: report('IPSEA', 'After you send your appeal', 'https://www.ipsea.org.uk/what-happens-after-i-submit-my-appeal-registration-and-key-forms'),
	I13: report('IPSEA', 'Assessed some months ago', 'https://www.ipsea.org.uk/faqs/my-child-had-an-ehc-needs-assessment-carried-out-5-months-ago-does-this-mean-i-cannot-ask-for-another-ehc-needs-assessment'),
	'SOS-C': report('SOS!SEN', 'Rounds of school support are not the law', 'https://sossen.org.uk/faq/needs-assessments-your-child-has-to-have-done-3-cycles-of-access-plan-do-review-before-you-can-apply-for-a-statutory-needs-assessment/'),
	'SOS-P': report('SOS!SEN', 'Questions about plans', 'https://sossen.org.uk/faq_cat/sen-journey-ehcp/', '2025'),
	'SOS-W': report('SOS!SEN', 'What is in the White Paper', 'https://sossen.org.uk/send-reform/white-paper/page/2/', '2026'),
	'N-RTA': report('Special Needs Jungle', 'The test for an assessment', 'https://www.specialneedsjungle.com/send-law-research/assessments/can-a-child-be-assessed-for-an-ehcp-in-anticipation-of-needs/'),
	'N-914': report('Redcar and Cleveland council', 'Deciding on an assessment', 'https://informationdirectory.redcar-cleveland.gov.uk/local-offer-send/step-by-step/education-health-and-care-plan-process/deciding-if-ehc-needs'),
	'N-BEA': report('BEA Service', 'The assessment process', 'https://beaservice.org.uk/thehub/useful-information/ehcp-assessment-process/'),
	'N-R6': report('SIASS', 'Who is asked for advice', 'https://www.siass.co.uk/sp_faq/who-should-be-asked-for-advice/'),
	'N-HERT': report('SEN Expert Solicitors', 'Problems getting a plan', 'https://www.senexpertsolicitors.co.uk/site/news/problems-obtaining-an-ehcp', '2023'),
	'N-ESSA': report('Essex SENDIASS', 'When a council has to assess', 'https://www.essexsendiass.co.uk/parents-and-carers/education-health-and-care-needs-assessments/when-a-local-authority-should-carry-out-an-ehc-needs-assessment/'),
	'N-SUF36': report('Suffolk SENDIASS', 'What the law says', 'https://suffolksendiass.co.uk/education-health-care-needs-assessments-and-plans/ehc-needs-assessments-and-plans-what-the-law-says/'),
	'N-KENT36': report('Kent council', 'How it decides on an assessment', 'https://www.kent.gov.uk/education-and-children/special-educational-needs-and-disabilities/education-health-and-care-plans/what-happens-during-an-education,-health-and-care-needs-assessment/decisions-and-criteria-for-an-education-health-and-care-needs-assessment'),
	'N-NOR6': report('Norfolk council', 'Money for SEN in schools', 'https://www.schools.norfolk.gov.uk/article/72947/Notional-SEN-allocations', '2025'),
	'N-576': report('Local Government Lawyer', 'Who is a parent', 'https://localgovernmentlawyer.co.uk/education-law/343-education-features/48500-parental-responsibility-a-short-guide-for-local-authority-send-teams', '2021'),
	'N-24': report('LASEN', 'Which council is in charge', 'https://www.lasen.co.uk/post/which-la-is-responsible-when-a-looked-after-child-is-placed-in-a-different-la-s-area-for-the-purpose'),
	'N-CSA': report('Somerset council', 'When school age ends', 'https://www.somerset.gov.uk/children-families-and-education/the-local-offer/education-health-and-care-plans/education-health-and-care-plans-and-preparing-for-adulthood'),
	'N-CAP': report('LASEN', 'Who acts when a young person cannot', 'https://www.lasen.co.uk/post/mental-capacity-issues-in-the-ehc-plan-process', '25 November 2020'),
	'N-CAPF': report('the Tribunal’s appeal form', 'Application for appeal', 'https://fill.io/Application-for-appeal'),
	'N-FORM': report('SEND Advice Surrey', 'Filling in appeal forms', 'https://www.sendadvicesurrey.org.uk/information-advice-and-resources/appeals/completing-appeal-forms'),
	'N-NORF': report('Norfolk SENDIASS', 'The SEND35 form', 'https://norfolksendiass.org.uk/information-booklets-resources/send-resources-2/appealing-to-the-send-tribunal-resources/how-to-complete-a-send35-form-to-lodge-an-appeal-with-the-send-trivunal'),
	'N-HERTL': report('Hertfordshire SENDIASS', 'Sending an appeal', 'https://sendiass-herts.space/appeallodging'),
	'N-FEE': report('Central Bedfordshire SENDIASS', 'The SEND Tribunal', 'https://cbsendiass.org/send-tribunal-and-the-appeal-process'),
	'N-DRAFT': report('Contact', 'Getting a draft plan', 'https://contact.org.uk/help-for-families/information-advice-services/education-learning/ehc-plans-assessments/getting-an-ehc-draft-plan'),
	'N-SECT': report('Devon council', 'What each section holds', 'https://beta.devon.gov.uk/education-and-families/send-local-offer/education-health-and-care-ehc-plans/what-should-be-in-an-ehc-plan'),
	'N-NY': report('North Yorkshire SENDIASS', 'Your draft plan', 'https://sendiassnorthyorkshire.co.uk/?p=5431'),
	'N-EOT': report('edyourself.org', 'Section I left blank', 'https://edyourself.org/eotas-case-law-leaving-section-i-blank/'),
	'N-NOD': report('the Noddy Guide to SEN law', 'How clear a plan has to be', 'https://supportsendkids.org/question/1644851843175', '14 February 2022'),
	'N-PROV': report('Suffolk SENDIASS', 'Help in a plan', 'https://suffolksendiass.co.uk/education-health-care-needs-assessments-and-plans/draft-ehc-plan/how-can-i-get-the-most-out-of-my-plan/what-is-provision-in-an-ehc-plan'),
	'N-951': report('SEND Advice Surrey', 'Plans with numbers in them', 'https://sendadvicesurrey.org.uk/ehcps-being-quantified-and-specified/'),
	'N-PB3': report('Bath and North East Somerset SENDIAS', 'Appeals and mediation', 'https://sendiasbathnes.org.uk/mediation-appeals-and-judicial-review/appeal-tribunal'),
	'N-DRS': report('sendiass.org', 'Disagreement resolution', 'https://www.sendiass.org/resources/at-disagreement-resolution'),
	'N-MEDP': report('Dorset SENDIASS and KIDS', 'Mediation', 'https://www.dorsetsendiass.co.uk/global-mediation/'),
	'N-GML': report('Lincolnshire council', 'When you need no mediation advice', 'https://lincolnshire.fsd.org.uk/kb5/lincs/fsd/service.page?id=mUumgDnSzIU&familychannel=2_8'),
	'N-BEX': report('Bexley and Greenwich councils', 'Complaints about children’s social care', 'https://www.bexley.gov.uk/about-council/complaints-and-feedback/childrens-social-care-complaints/stages-complaints-procedure'),
	'N-DD': report('SEND Advocacy', 'Where to take discrimination', 'https://www.sendadvocacy.com/post/what-is-disability-discrimination-part-2'),
	'N-INF': report('BCP council', 'Being sent home', 'https://fid.bcpcouncil.gov.uk/family-information-directory/information/schools-and-learning/school-exclusion-and-suspension'),
	'N-IRP': report('Essex and Leeds SENDIASS', 'Review panels', 'https://www.essexsendiass.co.uk/parents-and-carers/suspensions-and-permanent-exclusions/how-to-appeal-an-exclusion/independent-review-panel/'),
	'N-IRP2': report('Suffolk SENDIASS', 'What a review panel can do', 'https://suffolksendiass.co.uk/education/school-exclusion/permanent-exclusion/independent-review-panel-irp'),
	'N-ADMQ': report('the government', 'Written answer on admission appeals', 'https://www.parallelparliament.co.uk/question/34985/academies-admissions'),
	'N-ICB': report('Immunodeficiency UK', 'Complaints about the NHS', 'https://www.immunodeficiencyuk.org/supporting-you/general-support/keeping-well/how-to-make-a-complaint-about-healthcare/'),
	'N-SNJ': report('Special Needs Jungle with the Ombudsman', 'Complaining to the Ombudsman', 'https://www.specialneedsjungle.com/the-abc-of-the-lgsco-how-to-complain-to-the-ombudsman-over-send-failures/'),
	'N-IAS': report('Rotherham SENDIASS', 'What a SENDIASS is', 'https://rotherhamsendiass.org.uk/support/mean-impartial-information-advice-support'),
	'N-KENTC': report('Kent council', 'Complaints about schools', 'https://kent.gov.uk/education-and-children/schools/school-complaints'),
	G14: report('SEN Expert Solicitors', 'Asking over the summer', 'https://www.senexpertsolicitors.co.uk/news/la-duty-consult-summer-break/'),
	G26: report('SEND Advice Surrey', 'Mediation advice', 'https://sendadvicesurrey.org.uk/information-advice-and-support/mediation-advice/'),
	G28: report('SEND Advice Surrey', 'Mediation', 'https://sendadvicesurrey.org.uk/information-advice-and-support/mediation/'),
	G32: report('SEN Magazine and Hampshire council', 'After an exclusion', 'https://www.hants.gov.uk/educationandlearning/educationinclusionservice/exclusion/aftercommittee', '2022'),
	G56: report('Stoke SENDIASS', 'Mediation', 'https://sendiass-stoke.co.uk/useful-information/more-information/4'),
	G57: report('Sefton council', 'Mediation', 'http://www.seftondirectory.com/kb5/sefton/directory/site.page?id=05SE0eCpP_s&localofferchannel=1'),
	G62: report('Local Government Lawyer', 'Plans for paper appeals', 'https://localgovernmentlawyer.co.uk/education-law/394-education-news/59171-directors-of-children-s-services-criticise-proposals-to-change-rules-on-handling-of-send-tribunal-refusal-appeals'),
	A23: law('Children and Families Act 2014, section 23', 'http://www.legislation.gov.uk/ukpga/2014/6/section/23?view=plain', revised),
	A33t: report('the Upper Tribunal', 'Section 33, as quoted in [2025] UKUT 226 (AAC)', 'https://juristeca.com/uk/upper-tribunal-administrative-appeals-chamber/sentencias/2025/7/2025-ukut-226-aac/section-33-cfa-2014', '2 July 2025'),
	A39n: note('Notes to section 39 of the Children and Families Act 2014', 'http://legislation.gov.uk/cy/ukpga/2014/6/notes/division/4/3/11/3', '2014'),
	A43: law('Children and Families Act 2014, section 43', 'https://legislation.gov.uk/ukpga/2014/6/section/43/2014-06-30/data.xht?view=snippet&wrap=true', 'text of 1 September 2014'),
	A44n: note('Notes to section 44 of the Children and Families Act 2014', 'http://legislation.gov.uk/cy/ukpga/2014/6/notes/division/4/3/11/8', '2014'),
	A61: law('Children and Families Act 2014, sections 61 and 62', 'https://legislation.gov.uk/ukpga/2014/6/part/3/crossheading/special-educational-provision-functions-of-local-authorities/2014-03-13', asEnacted),
	A74: law('Children and Families Act 2014, section 74', 'https://legislation.gov.uk/ukpga/2014/6/section/74/2014-03-13/data.xht', 'text of 1 April 2015'),
	R18: law('SEND Regulations 2014, regulation 18', 'https://legislation.gov.uk/uksi/2014/1530/part/2/crossheading/reviews-and-reassessments', revised),
	R20: law('SEND Regulations 2014, regulation 20', 'http://www.legislation.gov.uk/uksi/2014/1530/regulation/20/data.xht', revised),
	R29: law('SEND Regulations 2014, regulations 29 to 31', 'http://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/ceasing-to-maintain-an-ehc-plan/data.html', revised),
	RN: note('Contents and notes of the SEND Regulations 2014', 'https://legislation.gov.uk/uksi/2014/1530/note/2014-09-01', '2014'),
	PB: law('Personal Budgets Regulations 2014, opening and notes', 'https://legislation.gov.uk/uksi/2014/1652', 'text of 8 November 2024'),
	PBs: law('Personal Budgets Regulations 2014, Schedule', 'https://legislation.gov.uk/uksi/2014/1652/schedule', 'text of 8 November 2024'),
	PB4A: law('Personal Budgets Regulations 2014, regulation 4A', 'http://legislation.data.gov.uk/uksi/2014/2096/made', '5 August 2014'),
	PB12: report('Community Care Inform', 'Personal Budgets Regulations 2014, regulations 12 and 14', 'https://www.ccinform.co.uk/legislation/the-special-educational-needs-personal-budgets-regulations-2014-s-i-20141652-as-amended/regulation-12-reducing-the-amount-of-direct-payments/'),
	'EQ-C': report('docslib.org', 'Contents of the Equality Act 2010', 'https://docslib.org/doc/5894988/equality-act-2010-otherprohibited-conduct-26-harassment-27-victimisation'),
	AFC: note('Notes on the Armed Forces Covenant duty', 'https://legislation.gov.uk/uksi/2022/1160/note/made/data.html', '2022'),
	CA58: law('Care Act 2014, section 58', 'http://www.legislation.gov.uk/ukpga/2014/23/section/58/data.html', 'text of 2 November 2024'),
	CA65n: note('Notes to section 65 of the Care Act 2014', 'http://www.legislation.gov.uk/ukpga/2014/23/notes/division/5/1/13/8/data.xht?view=snippet&wrap=true', '2014'),
	CG22: note('Notes on careers guidance in schools', 'https://www.legislation.gov.uk/ukpga/2022/13/notes/division/4/index.htm', '2022'),
	'G-EAT': report('Defence Children Services', 'Education Advisory Team (UK)', 'https://dcs.school/?p=1239'),
	'O-EHE': report(ombudsman, 'Decision 22 008 789', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/22-008-789', '3 July 2023'),
	'O-S19': report(ombudsman, 'Decision 24 015 110', 'https://www.lgo.org.uk/decisions/education/special-educational-needs/24-015-110', '2025'),
	'C-ME': report('IPSEA', 'ME v Southwark [2017] UKUT 73 (AAC)', 'https://www.ipsea.org.uk/me-v-london-borough-of-southwark-2017-ukut-73-aac'),
	'I-ENF': report('IPSEA', 'Enforcing a plan', 'https://www.ipsea.org.uk/enforcing-your-ehc-plan'),
	'I-SCH': report('IPSEA', 'When a head teacher does not want a child', 'https://www.ipsea.org.uk/faqs/ive-visited-the-local-secondary-school-which-is-the-school-we-want-our-son-to-attend-our-son-has-downs-syndrome-and-the-head-made-it-clear-that-he-does-not-want-him'),
	'I-TRANS': report('IPSEA', 'School transport', 'https://www.ipsea.org.uk/children-with-sen-a-disability-or-a-mobility-difficulty'),
	'I-PB': report('IPSEA', 'Personal budgets and direct payments', 'https://www.ipsea.org.uk/what-you-need-to-know/personal-budgets-and-direct-payments'),
	'I-SET': report('IPSEA', 'Questions about nurseries, schools and colleges', 'https://www.ipsea.org.uk/Pages/FAQs/Category/nursery-school-and-college-faqs'),
	'I-5D': report('IPSEA', 'Days a week after 16', 'https://www.ipsea.org.uk/faqs/our-local-authority-is-saying-now-that-our-daughter-is-16-she-is-only-entitled-to-education-over-3-days-per-week-when-we-challenged-this-they-said-this-is-the-maximum-all-young-people-get-once-they-are-in-post-16-education'),
	'I-Y9': report('IPSEA', 'Reviews in Year 9 and beyond', 'https://www.ipsea.org.uk/annual-reviews-in-year-9-and-beyond'),
	'N-RES': report('the Noddy Guide to SEN law', 'Help outside school hours', 'https://supportsendkids.org/question/1644848926284', '14 February 2022'),
	'N-38': report('Surrey council', 'Asking for a school', 'https://surreylocaloffer.org.uk/parents-and-carers/education-and-training/requests'),
	'N-39': report('Central Bedfordshire SENDIASS', 'Appealing Section I', 'https://cbsendiass.org/send-tribunal-and-the-appeal-process/appealing-section-i'),
	'N-FULL': report('SEND Advocacy', 'Choosing a school', 'https://www.sendadvocacy.com/post/choosing-a-school-part-2'),
	'N-EFF': report('SIASS', 'Can a school refuse', 'https://www.siass.co.uk/sp_faq/can-a-maintained-mainstream-school-refuse-to-admit-your-child-if-they-choose/'),
	'N-ALL': report('ALLFIE', 'The right to mainstream', 'https://allfie.org.uk/inclusion-resources/legal-guide-right-inclusive-education-english-law'),
	'N-EOT2': report('Local Government Lawyer', 'Education otherwise than at school', 'http://localgovernmentlawyer.co.uk/education-law/343-education-features/56844-education-otherwise-than-at-school-what-local-authorities-can-do', '2024'),
	'N-EHE': report('Bexley and Hampshire councils', 'Home education with a plan', 'https://www.bexley.gov.uk/services/schools-and-education/elective-home-education/educating-your-child-home/ehe-policy-2025-2026/children-and-young-people-education-health-and-care-plan'),
	'N-ENF': report('Enfield SENDIASS', 'Choosing a school', 'http://enfieldsendias.org.uk/education/frequently-asked-questions-choosing-a-school/'),
	'N-LOFF': report('Leeds SENDIASS', 'School transport', 'https://sendiass.leeds.gov.uk/parents-and-carers/support-for-my-child-at-school/school-transport'),
	'N-839': report('Enfield SENDIAS', 'Preparing for adulthood', 'http://enfieldsendias.org.uk/social-care/preparing-for-adulthood/'),
	'N-PACC': report('PACC Shropshire', 'Options after 16', 'https://www.paccshropshire.org.uk/home/information-provision/moving-into-adulthood/1550-2/post-16-options'),
	'N-PB1': report('Education Law Barristers', 'Personal budgets', 'https://educationlawbarristers.co.uk/special-educational-needs-ehc-plans-and-personal-budgets/', '2014 to 2015'),
	'N-PB2': report('Essex council', 'Personal budgets policy', 'https://send.essex.gov.uk/send-strategies/personal-budgets-policy/decision-making'),
	'N-PB4': report('Rights in Reality', 'Direct payments', 'https://rightsinreality.wordpress.com/2014/08/28/why-sen-direct-payments-are-a-legal-damp-squib/', '28 August 2014'),
	'N-STK': report('Stoke SENDIASS', 'Transport in a budget', 'https://sendiass-stoke.co.uk/useful-information/more-information/11'),
	'N-SSK': report('supportsendkids.org', 'Who may be paid', 'https://supportsendkids.org/question/1737960244305', '28 January 2025'),
	'N-CEASE': report('Essex SENDIASS', 'Ending a plan', 'https://www.essexsendiass.co.uk/parents-and-carers/annual-reviews/local-authority-ceasing-an-ehc-plan/'),
	'N-CEASE2': report('Empowering SEND Families', 'When a plan ends', 'https://www.empoweringsendfamilies.co.uk/post/talk-to-me-about-when-and-if-the-ehcp-will-be-ceased', '2025'),
	'N-P16': report('SEND Parents Help', 'Keeping a plan after 16', 'https://sendparentshelp.com/blog/post-16-send-keeping-an-ehcp', '27 June 2026'),
	'N-NOD10': report('the Noddy Guide to SEN law', 'Ending a plan', 'https://supportsendkids.org/question/1644861852781', '14 February 2022'),
	'N-EARLY': report('Suffolk SENDIASS', 'Early reviews', 'https://suffolksendiass.co.uk/?p=65'),
	'N-S19': report('SEND Advice Surrey', 'Out of school', 'https://www.sendadvicesurrey.org.uk/information-advice-and-resources/schools/out-of-school'),
	'N-JR': report('ALLFIE', 'Going to court', 'https://allfie.org.uk/news/inclusion-now/inclusion-now-53/inclusion-now-53-legal-question'),
	'N-PAP': report('SEND Advice Surrey', 'A letter before a claim', 'https://sendadvicesurrey.org.uk/pre-action-protocol-letter/'),
	'N-MEDC': report('Child Law Advice', 'Pupils with medical conditions', 'https://childlawadvice.org.uk/information-pages/supporting-children-with-medical-needs-in-schools'),
	'N-ROTH': report('Rotherham SENDIASS', 'The Equality Act', 'http://www.rotherhamsendiass.org.uk/information-parents/equality-act-2010/1'),
	'N-VSH': report('Wirral council', 'Children in care', 'https://localofferwirral.org/help-for-your-child/social-care/looked-after-children-who-have-send/'),
	'N-GAZ': report('The Law Gazette', 'Legal aid for children', 'https://www.lawgazette.co.uk/news/legal-aid-widened-for-child-cases-following-public-law-challenge/5115107.article'),
	'N-DETA': report('LASEN', 'Special needs in custody', 'https://www.lasen.co.uk/post/the-sen-regime-for-children-and-young-persons-in-detention', '25 November 2020'),
	'N-DETB': report('Windsor and Staffordshire councils', 'Plans in custody', 'http://directory.rbwm.gov.uk/kb5/rbwm/directory/site.page?id=grY2AcR6WAE'),
	W1: report('Southend council', 'News on the reforms', 'https://www.livewellsouthend.com/news/article/229/update-on-national-send-reforms-government-consultation-', '2026'),
	W2: report('Contact', 'The law has not changed', 'https://www.healthwatchbrightonandhove.co.uk/news/2026-05-14/schools-white-paper-send-reforms', '14 May 2026'),
	W3: report('Local Government Lawyer', 'Ideas for the Tribunal and mediation', 'https://www.localgovernmentlawyer.co.uk/education-law/394-education-news/99790-government-proposes-greater-role-for-mediation-in-send-disputes-with-tribunal-as-backstop', '2026'),
	W4: report('Forbes Solicitors', 'The Education for All Bill', 'https://www.forbessolicitors.co.uk/articles/the-king-announces-education-for-all-bill', '15 May 2026'),
	W5: report('Policy Threads', 'Following the Bill', 'https://www.policythreads.co.uk/issue/education-for-all-bill/', 'May 2026'),
	W6: report('edyourself.org', 'What has started and what has not', 'https://edyourself.org/?p=8733', '2026')
};
