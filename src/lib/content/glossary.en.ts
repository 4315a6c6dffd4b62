import type { Term } from './glossary.ts';

export default [
	{ id: 'academic-year', word: 'Academic year', means: 'The school year. It runs from September to August.' },
	{
		id: 'academy',
		word: 'Academy',
		means: 'A state school run by a trust and not by the council. SEND law binds it like any other.',
		also: ['academies']
	},
	{
		id: 'adjustment',
		word: 'Reasonable adjustment',
		means: 'A change a school has to make so that your disabled child is not left out or held back.',
		forYoungPerson: 'A change a school or college has to make so that your disability does not hold you back.',
		also: ['reasonable adjustments', 'adjustment', 'adjustments']
	},
	{
		id: 'advice',
		word: 'Advice (in an assessment)',
		means: 'A report for the council. It says what your child needs, what would help and what to aim for.',
		forYoungPerson: 'A report for the council. It says what you need, what would help and what to aim for.',
		common: true
	},
	{
		id: 'advocate',
		word: 'Advocate',
		means: 'Somebody who helps your child or you say what you want, and makes sure you are heard.',
		forYoungPerson: 'Somebody on your side who helps you say what you want.',
		also: ['advocates']
	},
	{
		id: 'alternative-person',
		word: 'Alternative person',
		means: 'The person who acts when a young person cannot make a decision, even with help. Most often it is a parent.'
	},
	{
		id: 'alternative-provision',
		word: 'Alternative provision (AP)',
		means: 'Teaching that the council or school sets up outside an ordinary school, such as in a pupil referral unit.',
		also: ['alternative provision']
	},
	{
		id: 'annual-review',
		word: 'Annual review',
		means: 'A check, at least once a year, on whether a plan still fits. You take part in it.',
		also: ['annual reviews']
	},
	{
		id: 'appeal',
		word: 'Appeal',
		means: 'You ask the SEND Tribunal to look at a council’s decision again and change it.',
		also: ['appeals']
	},
	{
		id: 'assess-plan-do-review',
		word: 'Assess, plan, do, review',
		means: 'Four steps a school goes through again and again: find out, decide, try, see if it worked.'
	},
	{
		id: 'assessment',
		word: 'EHC needs assessment',
		means: 'The council finds out about all your child’s needs and the help they call for.',
		forYoungPerson: 'The council finds out about all your needs and the help they call for.',
		also: ['assessment', 'assessments']
	},
	{
		id: 'best-endeavours',
		word: 'Best endeavours',
		means: 'A school has to do all it reasonably can to get your child the help they need.',
		forYoungPerson: 'A school or college has to do all it reasonably can to get you the help you need.'
	},
	{
		id: 'best-interests',
		word: 'Best interests',
		means: 'What is right for a person who cannot decide something alone. Their own wishes count.'
	},
	{
		id: 'blanket-policy',
		word: 'Blanket policy',
		means: 'One rule for everybody, without a look at the child. A council may not decide that way.',
		also: ['blanket rule']
	},
	{
		id: 'capacity',
		word: 'Capacity',
		means: 'Being able to make one certain decision, with help if it is needed. It is taken for granted at first.',
		forYoungPerson:
			'Being able to make one certain decision, with help if you want it. People have to start by thinking you can.'
	},
	{
		id: 'ccg',
		word: 'CCG',
		means: 'The local NHS body before July 2022. Today it is the ICB.',
		old: true
	},
	{
		id: 'cease',
		word: 'Cease to maintain',
		means: 'The council’s words for ending a plan. You can appeal.',
		also: ['cease']
	},
	{
		id: 'code-of-practice',
		word: 'Code of Practice',
		means: 'The government’s book on SEND for councils, schools and the NHS. They need a good reason not to follow it.',
		also: ['the Code']
	},
	{
		id: 'complaint',
		word: 'Complaint',
		means: 'You tell a body what it did wrong and ask it to put that right.',
		also: ['complaints'],
		common: true
	},
	{
		id: 'compulsory-school-age',
		word: 'Compulsory school age (CSA)',
		means: 'The ages at which a child has to be taught. It ends in June of the school year your child turns 16.',
		forYoungPerson: 'The ages at which you have to be taught. It ends in June of the school year you turn 16.',
		also: ['compulsory school age']
	},
	{ id: 'consult', word: 'Consult', means: 'To ask people what they think, and to listen, before a decision is made.' },
	{
		id: 'council',
		word: 'Council (local authority, LA)',
		means:
			'The body that runs services where you live. It is in charge of assessments and plans. Letters may say local authority.',
		common: true
	},
	{
		id: 'county-court',
		word: 'County court',
		means: 'A court for claims about money and rights. Claims against colleges and councils go there.'
	},
	{
		id: 'deputy',
		word: 'Deputy',
		means: 'Somebody whom the Court of Protection chose to make decisions for a person who cannot.'
	},
	{
		id: 'designated-clinical-officer',
		word: 'Designated Clinical Officer (DCO)',
		means: 'The person in the NHS who links health services with the council’s work on plans.'
	},
	{
		id: 'designated-teacher',
		word: 'Designated teacher',
		means: 'The teacher at school who looks out for children in care.'
	},
	{
		id: 'dfe',
		word: 'Department for Education (DfE)',
		means: 'The part of the government for schools and colleges. It looks at how some complaints were dealt with.',
		also: ['Department for Education', 'DfE']
	},
	{
		id: 'direct-payment',
		word: 'Direct payment',
		means: 'Money paid to you so that you can buy some of the help in your child’s plan.',
		forYoungPerson: 'Money paid to you so that you can buy some of the help in your plan.',
		also: ['direct payments']
	},
	{
		id: 'disability',
		word: 'Disability',
		means: 'Something in body or mind that makes daily life a good deal harder, for a year or longer.',
		also: ['disabled']
	},
	{
		id: 'discrimination',
		word: 'Discrimination',
		means: 'Treating somebody worse because of a disability, or not making a fair change for it. The law forbids it.'
	},
	{
		id: 'disagreement-resolution',
		word: 'Disagreement resolution (DRS)',
		means: 'A free talk, led by somebody neutral, to sort out a problem about SEN. Nobody has to agree.',
		also: ['disagreement resolution']
	},
	{
		id: 'draft-plan',
		word: 'Draft plan',
		means: 'The council’s first version of a plan. You can ask for changes before it is final.',
		also: ['draft plans']
	},
	{
		id: 'early-review',
		word: 'Early review',
		means: 'A look at the plan before a year is up, because something is not working.'
	},
	{
		id: 'efa',
		word: 'EFA, ESFA',
		means: 'Bodies that dealt with academies in the past. Today that is the Department for Education.',
		old: true,
		also: ['ESFA']
	},
	{
		id: 'ehc-plan',
		word: 'EHC plan (EHCP)',
		means: 'Education, health and care plan. A legal paper with your child’s needs and the help they have to be given.',
		forYoungPerson: 'Education, health and care plan. A legal paper with your needs and the help you have to be given.',
		also: ['EHC plan', 'EHC plans']
	},
	{
		id: 'elective-home-education',
		word: 'Elective home education',
		means: 'You choose to teach your child at home yourself. It is not the same as EOTAS.',
		forYoungPerson: 'You and your family choose that you learn at home. It is not the same as EOTAS.',
		also: ['home education']
	},
	{
		id: 'eotas',
		word: 'EOTAS',
		means:
			'Education otherwise than at school. The council sets up teaching elsewhere because no school would be right.'
	},
	{
		id: 'educational-psychologist',
		word: 'Educational psychologist (EP)',
		means: 'An expert in how children learn and feel at school. One is always asked during an assessment.',
		forYoungPerson:
			'An expert in how people learn and feel at school or college. One is always asked during an assessment.',
		also: ['educational psychologist', 'educational psychologists']
	},
	{
		id: 'evidence',
		word: 'Evidence',
		means: 'Anything that shows a fact: a report, an email, a photo, your own notes.',
		common: true
	},
	{
		id: 'exclusion',
		word: 'Exclusion, suspension',
		means: 'The head says your child may not come to school, for a while or for good. It has to be put in writing.',
		forYoungPerson: 'The head says you may not come to school, for a while or for good. It has to be put in writing.',
		also: ['exclusion', 'suspension', 'excluded', 'suspended']
	},
	{
		id: 'fe-college',
		word: 'FE college',
		means: 'Further education college. A college for people from about 16.',
		also: ['FE colleges']
	},
	{
		id: 'final-plan',
		word: 'Final plan',
		means: 'The plan as the council issued it. From that day the help in it has to be given.'
	},
	{
		id: 'graduated-approach',
		word: 'Graduated approach',
		means: 'School help that grows, step by step, when what was tried is not enough.'
	},
	{ id: 'governors', word: 'Governors', means: 'People who watch over how a school is run.', also: ['governor'] },
	{
		id: 'healthcare-plan',
		word: 'Healthcare plan (IHP)',
		means: 'A page on how the school looks after your child’s medical needs during the day.',
		forYoungPerson: 'A page on how your school looks after your medical needs during the day.',
		also: ['healthcare plan']
	},
	{
		id: 'recommendation',
		word: 'Health and social care recommendation',
		means: 'What the Tribunal tells the NHS or social care it should do. They have to answer, but need not follow it.',
		also: ['recommendation', 'recommendations']
	},
	{
		id: 'icb',
		word: 'ICB (integrated care board)',
		means: 'The NHS body for your area. It decides on the health help in a plan.',
		also: ['ICB', 'NHS board']
	},
	{
		id: 'ico',
		word: 'ICO',
		means: 'The Information Commissioner. It looks at complaints about papers and data about you.'
	},
	{
		id: 'independent-school',
		word: 'Independent school',
		means: 'A school outside the state system that charges fees. A council can pay them.',
		also: ['independent schools']
	},
	{
		id: 'ipsea',
		word: 'IPSEA, SOS!SEN',
		means: 'Two charities that give free advice on the law about SEN.',
		also: ['IPSEA', 'SOS!SEN'],
		common: true
	},
	{
		id: 'judicial-review',
		word: 'Judicial review',
		means: 'A judge looks at whether a public body kept to the law. It moves fast, so get advice first.'
	},
	{
		id: 'lado',
		word: 'LADO',
		means: 'The person at the council who looks into worries about staff who work with children.'
	},
	{ id: 'lgo', word: 'LGO', means: 'What the LGSCO was called before. It is the same body.', old: true },
	{
		id: 'lgsco',
		word: 'LGSCO (the Ombudsman)',
		means:
			'Local Government and Social Care Ombudsman. It looks at councils that were late, unfair or did not give help.',
		also: ['Ombudsman', 'LGSCO']
	},
	{
		id: 'statement',
		word: 'Statement, LDA',
		means: 'Papers that came before EHC plans, until 2014.',
		old: true
	},
	{
		id: 'local-offer',
		word: 'Local Offer',
		means: 'Your council’s web pages on all the SEND help there is around you.'
	},
	{
		id: 'looked-after',
		word: 'Looked after',
		means: 'In the care of the council, with a foster family or in a home, for example.'
	},
	{
		id: 'mainstream',
		word: 'Mainstream',
		means: 'An ordinary school or college for everybody.',
		also: ['mainstream school', 'mainstream schools']
	},
	{
		id: 'maintained-school',
		word: 'Maintained school',
		means: 'A state school that the council pays for and looks after.',
		also: ['maintained schools']
	},
	{
		id: 'mediation',
		word: 'Mediation',
		means: 'A free meeting with the council, led by somebody neutral, to try to agree.'
	},
	{
		id: 'mediation-adviser',
		word: 'Mediation adviser',
		means:
			'The person who tells you about mediation and gives you the certificate. Their name is in the council’s letter.',
		also: ['the adviser']
	},
	{
		id: 'mediation-certificate',
		word: 'Mediation certificate',
		means: 'A paper that shows you were told about mediation. You need it for most appeals.',
		also: ['certificate']
	},
	{
		id: 'monitoring-officer',
		word: 'Monitoring officer',
		means: 'The person in a council who makes sure that it keeps to the law.'
	},
	{
		id: 'name-a-school',
		word: 'Name a school',
		means: 'To write a school into Section I of a plan. That school then has to take your child.',
		forYoungPerson: 'To write a school or college into Section I of a plan. It then has to take you.'
	},
	{ id: 'nominee', word: 'Nominee', means: 'Somebody you pick to handle a direct payment for you.' },
	{
		id: 'non-maintained-special-school',
		word: 'Non-maintained special school',
		means: 'A special school run by a charity and approved by the government.'
	},
	{
		id: 'notional-budget',
		word: 'Notional budget',
		means: 'A sum on paper that shows what your child’s help costs. Somebody else holds the money and spends it.',
		forYoungPerson: 'A sum on paper that shows what your help costs. Somebody else holds the money and spends it.'
	},
	{
		id: 'outcome',
		word: 'Outcome',
		means: 'What your child will be able to do, and by when.',
		forYoungPerson: 'What you will be able to do, and by when.',
		also: ['outcomes']
	},
	{
		id: 'parent',
		word: 'Parent (in this law)',
		means:
			'A birth parent, somebody with parental responsibility, or somebody the child lives with who looks after them.',
		common: true
	},
	{
		id: 'parental-responsibility',
		word: 'Parental responsibility',
		means: 'The rights and duties the law gives to the people who bring up a child.'
	},
	{
		id: 'personal-budget',
		word: 'Personal Budget',
		means: 'The sum of money set aside for help in the plan, once you have asked for one.'
	},
	{
		id: 'personal-health-budget',
		word: 'Personal health budget',
		means: 'A sum of NHS money for health care that you help to plan.'
	},
	{
		id: 'phase-transfer',
		word: 'Phase transfer',
		means: 'The move to the next stage of school, such as from Year 6 to Year 7.'
	},
	{
		id: 'phso',
		word: 'PHSO',
		means: 'The Ombudsman for the NHS. You go there after the NHS has answered your complaint.'
	},
	{ id: 'placement', word: 'Placement', means: 'The school or college a person goes to.', common: true },
	{
		id: 'preparing-for-adulthood',
		word: 'Preparing for adulthood (PfA)',
		means: 'Getting ready for work, a home, friends and good health. From Year 9 a plan has to look at it.',
		also: ['preparing for adulthood']
	},
	{
		id: 'provision',
		word: 'Provision',
		means: 'The help itself: who does what, how long and how often.'
	},
	{ id: 'quantified', word: 'Quantified', means: 'With numbers in it, such as 30 minutes, twice a week.' },
	{
		id: 're-assessment',
		word: 'Re-assessment',
		means: 'The full check done again for somebody who has a plan.'
	},
	{ id: 'regulations', word: 'Regulations', means: 'Rules made under an Act. They bind councils as the Act does.' },
	{
		id: 'representations',
		word: 'Representations',
		means: 'The law’s word for what you say about a draft plan.'
	},
	{
		id: 'representative',
		word: 'Representative',
		means: 'Somebody who acts for you, such as in an appeal.',
		also: ['representatives']
	},
	{ id: 'school-action', word: 'School Action', means: 'What SEN support was called before 2014.', old: true },
	{
		id: 'school-leaving-date',
		word: 'School leaving date',
		means: 'The last Friday in June. After that day in the year your child turns 16, some rights are theirs.',
		forYoungPerson: 'The last Friday in June. After that day in the school year you turn 16, some rights are yours.'
	},
	{
		id: 'section-19',
		word: 'Section 19',
		means:
			'The law that makes a council teach children who cannot go to school because they are ill, excluded or for another reason.'
	},
	{
		id: 'section-41-school',
		word: 'Section 41 school',
		means: 'An independent school or college on the government’s list. You can ask for it in a plan.'
	},
	{
		id: 'sections-a-to-k',
		word: 'Sections A to K',
		means: 'The parts of a plan, each with a letter.'
	},
	{
		id: 'sen',
		word: 'SEN (special educational needs)',
		means:
			'Your child finds it much harder to learn than others, or has a disability, and needs different or more help.',
		forYoungPerson:
			'You find it much harder to learn than others, or have a disability, and need different or more help.',
		also: ['special educational needs', 'SEN']
	},
	{
		id: 'send',
		word: 'SEND',
		means: 'Special educational needs and disabilities.',
		common: true
	},
	{
		id: 'sen-information-report',
		word: 'SEN information report',
		means: 'A page on the school’s website on what it does for pupils with SEN. It is written new each year.'
	},
	{
		id: 'sen-support',
		word: 'SEN support',
		means: 'Extra help that a school or college gives without a plan.'
	},
	{
		id: 'senco',
		word: 'SENCO',
		means: 'The teacher in charge of SEN at a school.'
	},
	{
		id: 'sendiass',
		word: 'SENDIASS',
		means: 'The free advice service in each council area, for parents and young people. It does not take sides.'
	},
	{
		id: 'send-tribunal',
		word: 'SEND Tribunal (First-tier Tribunal)',
		means:
			'Judges who decide when you and the council cannot agree. It is separate from the council. Appeals are free.',
		also: ['SEND Tribunal', 'Tribunal']
	},
	{
		id: 'short-break',
		word: 'Short break',
		means: 'Time in which somebody else looks after your disabled child, so that all of you get a rest.',
		forYoungPerson: 'Time away with other carers, so that you and your family get a rest.',
		also: ['short breaks']
	},
	{
		id: 'social-care-needs',
		word: 'Social care needs',
		means: 'Help with daily life: being safe, washing and dressing, going out, seeing friends.',
		also: ['social care']
	},
	{
		id: 'special-educational-provision',
		word: 'Special educational provision',
		means: 'Teaching or training that is more than, or different from, what others of that age get.'
	},
	{
		id: 'special-school',
		word: 'Special school',
		means: 'A school that takes only children with SEN.',
		also: ['special schools']
	},
	{
		id: 'specific',
		word: 'Specific',
		means: 'So clear that everybody who reads it knows what is to happen.'
	},
	{
		id: 'subject-access-request',
		word: 'Subject access request',
		means: 'You ask a body for copies of what it holds about you or your child.',
		forYoungPerson: 'You ask a body for copies of what it holds about you.'
	},
	{
		id: 'third-party-arrangement',
		word: 'Third party arrangement',
		means: 'Somebody who is neither you nor the council holds the money and buys the help.'
	},
	{
		id: 'threshold',
		word: 'Threshold, criteria',
		means: 'A council’s own bar for saying yes. It can guide the council, but it is not the law.',
		also: ['threshold', 'criteria']
	},
	{
		id: 'top-up-funding',
		word: 'Top-up funding',
		means: 'Money the council adds when a pupil’s help costs more than the school’s own share.'
	},
	{
		id: 'transition',
		word: 'Transition',
		means: 'Moving from one stage of life or school to the next.'
	},
	{
		id: 'virtual-school-head',
		word: 'Virtual School Head',
		means: 'The person at the council who looks after the schooling of all its children in care.'
	},
	{
		id: 'white-paper',
		word: 'White Paper',
		means: 'A paper in which the government says what it would like to change. It is not law.'
	},
	{
		id: 'working-day',
		word: 'Working day',
		means: 'Monday to Friday, without bank holidays.',
		also: ['working days']
	},
	{
		id: 'working-document',
		word: 'Working document',
		means: 'A copy of the plan in which both sides mark the changes they want. It is used in an appeal.'
	},
	{
		id: 'young-person',
		word: 'Young person',
		means: 'Somebody past school leaving age and under 25. Many rights are then their own.',
		forYoungPerson: 'You, once you are past school leaving age and until you are 25. Many rights are then yours.',
		also: ['young people']
	}
] as const satisfies readonly Term[];
