import { addMonths, parseDate } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';

/** What a person needs help with, in the order of the Help page. */
export const situations = [
	'danger',
	'local',
	'law',
	'young-people',
	'mediation',
	'appeal',
	'complaint',
	'overwhelmed',
	'condition',
	'school'
] as const;

export type Situation = (typeof situations)[number];

export interface HelpService {
	id: string;
	situation: Situation;
	name: string;
	/** What a person can ask it for. */
	what: string;
	phones?: readonly string[];
	textphone?: string;
	email?: string;
	/** How to reach it when that is not a number or an address to press. */
	how?: string;
	url?: string;
	checked: Checked | 'from-memory';
}

/** Where details were last seen. What is from memory is shown as still to be checked, and a person has to do so. */
export interface Checked {
	/** `2026-11-21`, or only a month or a year when no more is known. */
	on: string;
	/** Seen on a page that gives no date of its own. */
	undated?: true;
	source: string;
}

/** Read on 21 November 2026 on a copy without a date. */
const read = (source: string): Checked => ({ on: '2026-11-21', undated: true, source });
const inPublicFiles = read('The same number under the same name in at least three independent public files');

/** People to ask, by situation. What could not be verified is left out, but for the two numbers for an emergency. */
export const helpServices: readonly HelpService[] = [
	{
		id: 'emergency',
		situation: 'danger',
		name: 'Police, ambulance or fire',
		what: 'Somebody is in danger now.',
		phones: ['999'],
		checked: 'from-memory'
	},
	{
		id: 'nhs-111',
		situation: 'danger',
		name: 'NHS 111, option 2',
		what: 'You or your child cannot cope and need help with mental health now.',
		phones: ['111'],
		how: 'Choose option 2.',
		checked: 'from-memory'
	},
	{
		id: 'samaritans',
		situation: 'danger',
		name: 'Samaritans',
		what: 'Somebody to talk to when life feels too hard. Day or night.',
		phones: ['116 123'],
		email: 'jo@samaritans.org',
		url: 'https://www.samaritans.org',
		checked: inPublicFiles
	},
	{
		id: 'childline',
		situation: 'danger',
		name: 'Childline',
		what: 'For anyone under 19, with any worry. Day or night.',
		phones: ['0800 1111'],
		url: 'https://www.childline.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'sendiass',
		situation: 'local',
		name: 'Your SENDIASS',
		what: 'Free advice near you, for parents and for young people. It does not take sides. Each council has to have one.',
		how: 'Search for SENDIASS and the name of your council.',
		checked: read('https://rotherhamsendiass.org.uk/support/mean-impartial-information-advice-support')
	},
	{
		id: 'contact',
		situation: 'local',
		name: 'Contact',
		what: 'For families with a disabled child: school, money and help at home.',
		phones: ['0808 808 3555'],
		url: 'https://contact.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'ipsea',
		situation: 'law',
		name: 'IPSEA',
		what: 'Free advice about the law on special educational needs. Model letters, and help with an appeal.',
		how: 'You book a call on its website.',
		url: 'https://www.ipsea.org.uk',
		checked: read('https://www.ipsea.org.uk/helplines-terms-and-conditions')
	},
	{
		id: 'sossen',
		situation: 'law',
		name: 'SOS!SEN',
		what: 'A charity with a free helpline. It also looks at your papers and runs walk-in centres.',
		phones: ['0300 302 3731', '020 8538 3731'],
		url: 'https://sossen.org.uk',
		checked: { on: '2025-10-17', source: 'https://sossen.org.uk/useful_tips_for_parents.php' }
	},
	{
		id: 'child-law-advice',
		situation: 'law',
		name: 'Child Law Advice',
		what: 'Free pages about the law for children, families and schools in England.',
		url: 'https://childlawadvice.org.uk',
		checked: read('https://childlawadvice.org.uk/')
	},
	{
		id: 'eass',
		situation: 'law',
		name: 'Equality Advisory and Support Service',
		what: 'Somebody was treated badly because of a disability.',
		phones: ['0808 800 0082'],
		textphone: '0808 800 0084',
		url: 'https://www.equalityadvisoryservice.com',
		checked: inPublicFiles
	},
	{
		id: 'civil-legal-advice',
		situation: 'law',
		name: 'Civil Legal Advice',
		what: 'Ask if you can get legal aid for an appeal or a discrimination claim. It depends on your money.',
		phones: ['0345 345 4345'],
		url: 'https://www.gov.uk/civil-legal-advice',
		checked: inPublicFiles
	},
	{
		id: 'lawstuff',
		situation: 'young-people',
		name: 'LawStuff',
		what: 'Your rights, in words for young people.',
		url: 'https://lawstuff.org.uk',
		checked: { on: '2023', source: 'https://issuu.com/coram8/docs/coramimpact_2023_digital' }
	},
	{
		id: 'coram-voice',
		situation: 'young-people',
		name: 'Coram Voice',
		what: 'Are you in care, or have you been? A person who helps you say what you want.',
		phones: ['0808 800 5792'],
		url: 'https://coramvoice.org.uk',
		checked: {
			on: '2020',
			source:
				'https://coramvoice.org.uk/for-professionals/how-coram-voice-and-the-care-system-are-working-during-the-coronavirus-outbreak/'
		}
	},
	{
		id: 'your-mediation-adviser',
		situation: 'mediation',
		name: 'The mediation adviser in your letter',
		what: 'Ask this one first. Each council works with its own.',
		how: 'The council’s decision letter gives the name and how to reach them.',
		checked: read('https://legislation.gov.uk/cy/uksi/2014/1530/part/2/crossheading/mediation')
	},
	{
		id: 'kids-mediation',
		situation: 'mediation',
		name: 'KIDS SEND Mediation',
		what: 'Mediation advice and certificates in more than 30 council areas. From 16 you can ask for yourself.',
		phones: ['03330 062 835'],
		url: 'https://www.kids.org.uk/send-mediation',
		checked: read('https://www.kids.org.uk/mediation-info')
	},
	{
		id: 'global-mediation',
		situation: 'mediation',
		name: 'Global Mediation',
		what: 'Mediation advice and certificates, if your letter names it.',
		phones: ['0800 064 4488'],
		url: 'https://www.globalmediation.co.uk/send-mediation',
		checked: read('https://www.globalmediation.co.uk/send-mediation')
	},
	{
		id: 'prime-resolution',
		situation: 'mediation',
		name: 'Prime Resolution',
		what: 'Mediation for most councils in the West Midlands.',
		url: 'https://www.prime-resolution.co.uk/send-mediation',
		checked: read('https://www.prime-resolution.co.uk/send-mediation')
	},
	{
		id: 'send-tribunal',
		situation: 'appeal',
		name: 'SEND Tribunal',
		what: 'Appeals about assessments and plans. Discrimination claims against schools.',
		phones: ['0300 303 5857'],
		email: 'send@justice.gov.uk',
		how: 'By post: 1st Floor, Darlington Magistrates’ Court, Parkgate, Darlington DL1 1RU.',
		url: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
		checked: { on: '2025-03-04', source: 'https://torbayfamilyhub.org.uk/topic/what-is-the-send-tribunal' }
	},
	{
		id: 'lgsco',
		situation: 'complaint',
		name: 'Local Government and Social Care Ombudsman (LGSCO)',
		what: 'The council was late or did not give the help. Its own answer to your complaint is not good enough.',
		phones: ['0300 061 0614'],
		how: 'Monday to Friday, 10am to 4pm.',
		url: 'https://www.lgo.org.uk',
		checked: read(
			'https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/information-for-link-officers?chapter=5'
		)
	},
	{
		id: 'phso',
		situation: 'complaint',
		name: 'Parliamentary and Health Service Ombudsman (PHSO)',
		what: 'The NHS did not put it right after you complained.',
		phones: ['0345 015 4033'],
		url: 'https://www.ombudsman.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'dfe-complaints',
		situation: 'complaint',
		name: 'Department for Education: complain about a school',
		what: 'You have finished the complaint steps of a school or an academy. Older papers call this body ESFA.',
		url: 'https://www.gov.uk/complain-about-school',
		checked: read('https://kent.gov.uk/education-and-children/schools/school-complaints')
	},
	{
		id: 'youngminds',
		situation: 'overwhelmed',
		name: 'YoungMinds Parents Helpline',
		what: 'You worry about how your child feels or copes.',
		phones: ['0808 802 5544'],
		url: 'https://www.youngminds.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'family-lives',
		situation: 'overwhelmed',
		name: 'Family Lives',
		what: 'Somebody to talk to about family life.',
		phones: ['0808 800 2222'],
		url: 'https://www.familylives.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'national-autistic-society',
		situation: 'condition',
		name: 'National Autistic Society',
		what: 'Autism, and autism at school.',
		phones: ['0808 800 4104'],
		url: 'https://www.autism.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'mencap',
		situation: 'condition',
		name: 'Mencap',
		what: 'Learning disability.',
		phones: ['0808 808 1111'],
		url: 'https://www.mencap.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'ndcs',
		situation: 'condition',
		name: 'National Deaf Children’s Society',
		what: 'Deaf children: school, and help with an appeal.',
		phones: ['0808 800 8880'],
		url: 'https://www.ndcs.org.uk',
		checked: inPublicFiles
	},
	{
		id: 'section-41-list',
		situation: 'school',
		name: 'List of approved independent special schools and colleges',
		what: 'See if a school is on the government’s section 41 list. It changes through the year.',
		url: 'https://www.gov.uk/government/publications/independent-special-schools-and-colleges',
		checked: read(
			'https://informationdirectory.redcar-cleveland.gov.uk/special-schools-out-area/approved-list-independent-educational-institutions-independent-special'
		)
	},
	{
		id: 'gias',
		situation: 'school',
		name: 'Get Information about Schools',
		what: 'The official list of schools: what kind each one is, and if it is open.',
		url: 'https://www.get-information-schools.service.gov.uk',
		checked: { on: '2026-07', source: 'Public repositories of the Department for Education, 2025 to 2026' }
	}
];

/** True when details were last seen more than twelve months ago, so that a number may have changed. */
export function isOlderThanAYear({ on }: Pick<Checked, 'on'>, today: CalendarDate): boolean {
	return addMonths(firstDayOf(on), 12) < today;
}

/** The first day that `2023`, `2026-07` or `2026-11-21` can mean. */
function firstDayOf(on: string): CalendarDate {
	const day = parseDate(`${on}-01-01`.slice(0, 10));
	if (!day) throw new RangeError(`${on} is no day, month or year`);
	return day;
}
