import { describe, expect, test } from 'vitest';
import { itemsOf } from '../items.ts';
import { vagueIn } from './find-vague.ts';
import { vagueFamilies } from './families.ts';
import { vaguePatterns } from './patterns.ts';

// For each wording: a line that must be flagged by it, and one that looks like it and must not be (journeys.md 6.2.4).

const found = (line: string) => vagueIn(line, itemsOf(line));
const patternsIn = (line: string) => found(line).map(({ pattern }) => pattern);

const wordings: Readonly<Record<string, readonly [flagged: string, not: string]>> = {
	'access-to': ['Sami will have access to a speech therapist.', 'Sami has access to a TA for 15 hours a week.'],
	'able-to-access': ['He will be able to access a quiet room.', 'He will use the quiet room for 10 minutes daily.'],
	'access-through': ['This is accessed via the school nurse.', 'The nurse visits for 30 minutes every week.'],
	opportunities: ['There are opportunities to practise talking.', 'Opportunities for talk: 20 minutes, twice a week.'],
	'exposure-to': ['He gets exposure to new words.', 'A TA teaches five new words every day for ten minutes.'],
	availability: ['A calm corner is made available.', 'The calm corner is his for 10 minutes every lesson.'],
	regular: ['Sami gets regular speech therapy.', 'Sami gets regular therapy: 30 minutes every Monday.'],
	ongoing: ['There is ongoing work on sounds.', 'Ongoing work on sounds is done twice a week.'],
	'time-to-time': ['A teacher looks in from time to time.', 'A teacher looks in once a week.'],
	frequent: ['He gets frequent praise.', 'He gets praise every ten minutes.'],
	'as-much-as': ['Work is given as often as possible.', 'Work is given three times a week.'],
	sufficient: ['Sufficient time is left for tasks.', 'Ten minutes are left for tasks in every lesson.'],
	'some-number': ['He has a number of lessons alone.', 'He has four lessons a week alone.'],
	periodic: ['The therapist makes periodic checks.', 'The therapist makes checks once a term.'],
	'extra-time': ['He gets extra time in tests.', 'He gets 25 per cent extra time in tests.'],
	breaks: ['He has movement breaks.', 'He has movement breaks of 5 minutes every hour.'],
	'level-of': ['He has a high level of supervision.', 'He has supervision by a TA at all times.'],
	'short-sessions': ['He learns in short sessions.', 'He learns in short sessions of 10 minutes.'],
	intensive: ['He has intensive reading.', 'He has intensive reading for 20 minutes daily.'],
	'little-and-often': ['Phonics is taught little and often.', 'Phonics is taught for 10 minutes, twice a day.'],
	'up-to': ['A teacher comes up to weekly.', 'A teacher comes at least twice a week and up to four times a week.'],
	'at-least': ['He has at least the help of before.', 'He has at least five hours of help.'],
	'equivalent-of': ['He has the equivalent of a day with a tutor.', 'He has no less than 5 hours a week with a tutor.'],
	'can-be-used-flexibly': ['The hours are used flexibly.', 'The hours, no less than 5 a week, are used by the SENCO.'],
	'as-required': [
		'A TA helps as required.',
		'A TA helps for 20 hours a week, never less than 15 hours, more when the SENCO says so.'
	],
	'as-and-when': ['He leaves class as and when.', 'He leaves class at 10 and at 2 each day.'],
	'if-needed': ['A scribe writes if needed.', 'A scribe writes in every lesson.'],
	'where-appropriate': ['Pictures are used where appropriate.', 'Pictures are used in every lesson.'],
	'where-possible': ['He sits in front where possible.', 'He sits in front in all lessons.'],
	'at-discretion': ['It is given at the school’s discretion.', 'The school gives it every day.'],
	'subject-to': ['It is subject to a yearly check.', 'Maths is his best subject: to be taught daily.'],
	'within-resources': ['It is given within available resources.', 'It is given within 2 weeks of the start of term.'],
	'depending-on': ['He swims depending on staffing.', 'He swims every Tuesday.'],
	flexible: [
		'There is flexibility with hours.',
		'Between 20 and 25 hours a week, set by the SALT, never below 20 hours.'
	],
	'needs-led': ['The work is needs-led.', 'The work is set out in three steps each week.'],
	'best-efforts': ['Staff use best endeavours.', 'He uses the best laptop for 20 minutes a day.'],
	'when-ready': ['He joins in when he is ready.', 'He joins in from 8 January 2027.'],
	'school-decides': ['The school will decide the hours.', 'The school told us of 12 hours on 3 May.'],
	'if-agreed': ['He rests as agreed with the teacher.', 'He rests for ten minutes at 11 each day.'],
	timetabling: ['Swimming is weekly, staffing permitting.', 'Swimming is weekly, with a permit from the pool.'],
	may: ['He may sit with a friend.', 'He sits with a friend from May 2026.'],
	could: ['Pictures could be used.', 'Pictures are used in every lesson.'],
	'would-benefit': ['Sami would benefit from a quiet desk.', 'Sami has a quiet desk, to the benefit of his work.'],
	should: ['He should be given a quiet desk.', 'He has a quiet desk.'],
	'it-is-hoped': ['It is hoped that he joins a club.', 'He joins a club with a TA every Friday.'],
	'can-be': ['Help can be offered by a tutor.', 'Help is offered by a tutor for two hours weekly.'],
	recommended: ['A laptop is recommended.', 'A laptop is his from 1 September.'],
	ideally: ['Ideally he sits by the door.', 'His ideal seat is by the door, and he has it in all lessons.'],
	'likely-to': ['He is likely to need a scribe.', 'He has a scribe; falls are unlikely.'],
	'support-with': ['Support with reading.', 'Support with reading for 20 minutes a day.'],
	input: ['Input from a therapist.', 'Input from a therapist, one hour a fortnight.'],
	interventions: ['Sami has interventions.', 'Sami has two interventions a week of 20 minutes.'],
	'help-to': ['Help to make friends.', 'He presses the help button, which rings in the office.'],
	'strategies-to': [
		'Strategies are used to calm him.',
		'Strategies (three deep breaths) are taught for 5 minutes daily.'
	],
	'range-of': ['He uses a range of tools.', 'He uses a number line that ranges from 0 to 20.'],
	'tailored-programme': ['He has a tailored programme.', 'He has a structured programme for 15 minutes daily.'],
	'adjective-support': ['There is appropriate help.', 'There is additional help for 3 hours a week.'],
	prompting: ['He gets prompting to begin.', 'He gets prompts every five minutes for half an hour.'],
	environment: ['He learns in a nurturing environment.', 'He learns in the blue room.'],
	approach: ['A multi-sensory approach is taken.', 'Letters are traced in sand for ten minutes a day.'],
	'key-adult': ['His key adult greets him.', 'His key adult is a teaching assistant.'],
	'trusted-adult': ['A trusted and familiar adult sits by.', 'A familiar adult, the ELSA, sits by.'],
	'member-of-staff': ['A member of staff sits by.', 'A member of staff, the SENCO, sits by.'],
	'adult-support': ['He has adult supervision.', 'He has adult supervision by a TA.'],
	'an-adult': ['An adult reads with him.', 'An adult trained in phonics reads with him.'],
	'staff-will': ['Staff will read with him.', 'Two teachers read with him.'],
	'suitably-trained': ['A suitably trained TA reads with him.', 'A suitably trained TA (level 3 certificate) reads.'],
	'outside-agencies': ['Relevant professionals visit.', 'Relevant professionals visit twice a term.'],
	'school-will': ['The school will provide paper.', 'The school will have given it by a TA.'],
	'the-team': ['The pastoral team looks after him.', 'The pastoral team, led by the ELSA, looks after him.'],
	someone: ['Someone checks on him.', 'Mr Khan, his teacher, checks on him.'],
	'small-group': ['He learns in small groups.', 'He learns in small groups of three pupils.'],
	'small-class': ['He is taught in a small class.', 'He is taught in a small class of 8.'],
	'staffing-ratio': ['There is a high staffing ratio.', 'There is a high staffing ratio of 1:2.'],
	'shared-support': ['He has shared support in class.', 'He has shared support with two other pupils.'],
	'group-work': ['He does group work.', 'He does group work with 4 other pupils.'],
	'advice-sought': ['Advice will be sought on this.', 'Advice was given on 3 May and is set out here.'],
	consideration: ['Consideration will be given to a laptop.', 'A laptop is his, a considerable help.'],
	'as-advised': ['Stretches as advised by the OT.', 'Exercises: ten sit-ups, led by the OT.'],
	referral: ['A referral will be made to the OT.', 'The OT saw him on 3 May.'],
	'to-be-confirmed': ['Hours to be confirmed.', 'The hours were confirmed: six a week.'],
	'to-be-assessed': ['His hearing will be assessed.', 'His hearing was assessed on 3 May.'],
	'under-review': ['It is kept under review.', 'It is reviewed by the SENCO on 1 March.'],
	'other-document': ['The detail is in his provision map.', 'He draws a map of the provision shop.'],
	'see-report': ['Exercises as set out in the OT report.', 'The OT report of May 2026 is in K.'],
	'long-term-aim': ['He joins class over time.', 'He joins class from 8 January.'],
	'programme-by': [
		'A programme devised by the therapist.',
		'A programme devised by the therapist, given by her for 30 minutes.'
	],
	monitoring: ['Progress is monitored.', 'He watches the monitor of his laptop for 20 minutes.'],
	visits: ['Termly visits by the teacher.', 'Termly visits of two hours by the teacher.'],
	overseen: ['Work is overseen by the SENCO.', 'The SENCO teaches him for one hour.'],
	consultation: ['It is done by consultation.', 'It is a consultation of one hour.'],
	'staff-training': ['There is staff training on autism.', 'There is staff training of three hours.'],
	outreach: ['The outreach service comes.', 'The outreach teacher comes for two hours.'],
	modelling: ['It is modelled to the TA.', 'He builds model cars.'],
	encouraged: ['He is encouraged to speak.', 'A TA asks him three questions in every lesson.'],
	'is-able-to': ['He is able to leave the room.', 'He leaves the room with a TA every hour.'],
	'will-develop': ['Sami will learn to share.', 'A teacher has taught him to share toys.'],
	'needs-to': ['Sami needs a quiet desk.', 'Sami has a quiet desk.'],
	'aims-to': ['The work aims to calm him.', 'The work is ten deep breaths.'],
	'be-aware': ['Teachers be aware of noise.', 'Teachers turn the bell off.'],
	ensure: ['Teachers ensure calm.', 'Teachers read to him for five minutes daily.'],
	promote: ['Games promote sharing.', 'He got a promotion to Year 6.'],
	'continue-to': ['He continues to see the nurse.', 'He sees the nurse on Mondays.'],
	'or-equivalent': ['Lego therapy or equivalent.', 'Lego therapy, in equal parts.'],
	'such-as': ['Tools such as a timer.', 'A timer.'],
	etc: ['Timers, cards etc.', 'Timers and cards.'],
	'and-or': ['A TA and/or a teacher sits by.', 'A TA and a teacher sit by.'],
	including: ['Tools including but not limited to a timer.', 'Tools including a timer and a card.'],
	'or-other': ['A timer or other tools.', 'A timer and cards for him and his brother.'],
	'normally-available': ['It is normally available in class.', 'It is not what others have: ten minutes daily alone.'],
	'whole-school': ['A whole-school method is used.', 'The whole story is read.'],
	'quality-first': ['He has quality first teaching.', 'He has a teacher of the deaf for one hour weekly.'],
	differentiated: ['Work is differentiated.', 'Work is cut into three steps.'],
	'universal-offer': ['It is part of the universal offer.', 'The Universal Film is shown.'],
	'school-resources': ['It comes from the school’s own resources.', 'It comes from the council.'],
	'school-policy': ['It is in line with the school’s behaviour policy.', 'It is written on a card.']
};

test('there are more than sixty wordings, each with a line on both sides', () => {
	expect(vaguePatterns.length).toBeGreaterThanOrEqual(60);
	expect(Object.keys(wordings).sort()).toEqual(vaguePatterns.map(({ id }) => id).sort());
	expect(new Set(vaguePatterns.map(({ family }) => family))).toEqual(new Set(vagueFamilies));
});

test.each(Object.entries(wordings))('%s', (id, [flagged, not]) => {
	expect(patternsIn(flagged)).toContain(id);
	expect(patternsIn(not)).not.toContain(id);
});

describe('every word on the list of the law notes', () => {
	// journeys.md 6.2.4: “Words to flag”, in its order.
	test.each([
		'He has access to a laptop room.',
		'There are opportunities for play.',
		'There are opportunities to play.',
		'He has regular talks.',
		'A TA sits by as required.',
		'A TA sits by as and when.',
		'A TA sits by where appropriate.',
		'He would benefit from a TA.',
		'He may have a TA.',
		'He could have a TA.',
		'He should be encouraged by a TA.',
		'There is support with maths.',
		'There is input by a therapist.',
		'There is intervention by a TA.',
		'There are interventions by a TA.',
		'There is help to read.',
		'He is able to read.',
		'Strategies such as timers.',
		'A TA sits by up to five mornings.',
		'A range of games.',
		'He learns in a small group.',
		'Advice will be sought.',
		'The work is ongoing.',
		'Consideration will be given to a TA.',
		'It is subject to a panel.',
		'Lego therapy or equivalent.',
		'A flexible day.',
		'Exercises as advised by the OT.',
		'A TA within available resources.',
		'What is normally available.',
		'A whole-school scheme.',
		'A key adult sits by.',
		'A trusted and familiar adult sits by.',
		'A member of staff sits by.',
		'A TA sits by from time to time.',
		'A TA sits by where possible.',
		'A TA does monitoring.',
		'A programme devised by the SALT.',
		'Termly visits by the SALT.'
	])('%s', (line) => {
		expect(found(line).length).toBeGreaterThan(0);
	});
});

describe('what a number changes', () => {
	test.each([
		['Sami has regular speech therapy.', ['red'], 'nothing firm in it'],
		['Sami has regular speech therapy for 30 minutes a week.', [], 'the number is in the sentence'],
		['Sami has regular speech therapy. It lasts 30 minutes.', ['red'], 'the number is in another sentence'],
		['A TA sits by for 2 hours a day where possible.', ['amber'], 'a number, but a way out of it'],
		['A TA sits by for no less than 2 hours a day where possible.', [], 'a least that is never gone below'],
		['He may have 30 minutes a week with a tutor.', ['amber'], 'the amount is said, that it is given is not'],
		['At least five hours with a tutor.', [], 'at least is well with a number'],
		[
			'A SALT gives between 20 and 25 hours, set weekly, flexibly, never below 20 hours.',
			[],
			'real flexibility, with its limits'
		]
	])('%s', (line, levels, _why) => {
		expect(found(line).map(({ level }) => level)).toEqual(levels);
	});
});

test('words are flagged where they stand, over a broken line too, and the longer of two that overlap', () => {
	const line = 'Sami will have access\nto a range of adult support where\nappropriate in class every now and then';
	expect(found(line).map(({ text, start }) => [text, start])).toEqual([
		['access\nto', 15],
		['a range of', 25],
		['adult support', 36],
		['where\nappropriate', 50],
		['now and then', 83]
	]);
});

test.each([
	['Communication support', 'a heading of two words'],
	['Sami will have access to the following:', 'the words before a list, which may hold the amounts'],
	[
		'A speech and language therapist (HCPC registered) gives 30 minutes, one to one, each week in the quiet room.',
		'a specific line'
	],
	['A teaching assistant trained in ELKLAN works with Sami for 15 minutes a day in a group of 3 pupils.', 'another'],
	['Sami has a laptop with Clicker 8 on it, and a slope, from 1 September 2026.', 'things to have, with a day']
])('nothing is flagged in: %s (%s)', (line, _why) => {
	expect(found(line)).toEqual([]);
});
