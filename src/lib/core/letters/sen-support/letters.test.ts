import { expect, test } from 'vitest';
import { asha, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-0.1, by a parent', () => {
	expect(written('L-0.1', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any Primary School

		Special educational support: Sami Example, born 3 May 2017

		Dear SENCO

		I am the parent of Sami Example.

		Please tell me what special educational provision is made for Sami Example.

		What is hard: reading, and noise.

		Two examples: on 3 November he hid under a table; on 5 November he read nothing.

		Please tell me if Sami Example gets SEN support, and since when. Under section 68 of the Children and Families Act 2014 the school must say so when it makes special educational provision.

		Please send me:

		- the SEN record;
		- the provision map: each help, who gives it, how often, for how long and in how large a group;
		- what has come of it so far.

		Please offer me a meeting about it.

		Under section 66 of the Children and Families Act 2014 the school must use its best endeavours to secure the provision that Sami Example’s needs call for.

		Under paragraphs 6.44 to 6.56 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) support goes in four steps, again and again: assess, plan, do, review. Please tell me what each step found, and what comes next.

		Views to be heard: “I want to read with Dad.”

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.1, by a young person', () => {
	expect(written('L-0.1', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any College

		Special educational support: Jo Example, born 3 May 2009

		Dear SENCO

		I write about my own education.

		Please tell me what special educational provision is made for me.

		What is hard: reading, and noise.

		Two examples: on 3 November he hid under a table; on 5 November he read nothing.

		Please tell me if I get SEN support, and since when. Under section 68 of the Children and Families Act 2014 the school must say so when it makes special educational provision.

		Please send me:

		- the SEN record;
		- the provision map: each help, who gives it, how often, for how long and in how large a group;
		- what has come of it so far.

		Please offer me a meeting about it.

		Under section 66 of the Children and Families Act 2014 the school must use its best endeavours to secure the provision that my needs call for.

		Under paragraphs 6.44 to 6.56 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) support goes in four steps, again and again: assess, plan, do, review. Please tell me what each step found, and what comes next.

		Views to be heard: “I want to read with Dad.”

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.2, by a parent', () => {
	expect(written('L-0.2', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Reasonable adjustments: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		Please make reasonable adjustments for Sami Example.

		Sami Example has an impairment that has a substantial and long-term effect on everyday life, which is a disability under section 6 of the Equality Act 2010: autism; noise hurts.

		This puts Sami Example at a disadvantage: everybody eats in the loud hall.

		Under section 20 of the Equality Act 2010 you must take reasonable steps to avoid that disadvantage. I ask for:

		- Lunch in a quiet room
		- A warning before the bell

		Why this is reasonable: it costs nothing.

		The duty is to think ahead, and holds for what section 85 of the Equality Act 2010 covers: admission, teaching, access to benefits, exclusion and any other detriment.

		It does not depend on a diagnosis or on an EHC plan.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.2, by a young person', () => {
	expect(written('L-0.2', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Reasonable adjustments: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		Please make reasonable adjustments for me.

		I have an impairment that has a substantial and long-term effect on everyday life, which is a disability under section 6 of the Equality Act 2010: autism; noise hurts.

		This puts me at a disadvantage: everybody eats in the loud hall.

		Under section 20 of the Equality Act 2010 you must take reasonable steps to avoid that disadvantage. I ask for:

		- Lunch in a quiet room
		- A warning before the bell

		Why this is reasonable: it costs nothing.

		The duty is to think ahead, and holds for what section 85 of the Equality Act 2010 covers: admission, teaching, access to benefits, exclusion and any other detriment.

		It does not depend on a diagnosis or on an EHC plan.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.3, by a parent', () => {
	expect(written('L-0.3', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any Primary School

		Meetings about special educational needs: Sami Example, born 3 May 2017

		Dear SENCO

		I am the parent of Sami Example.

		Please offer meetings about the special educational needs of Sami Example, and a record of each.

		The last meetings about them were:

		- 4 March 2026

		Paragraphs 6.65 to 6.71 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) say that schools should meet families at least three times a year, and give them a record.

		I would like to speak about:

		- the outcomes, and how far they are;
		- progress since the last meeting;
		- what comes next, who does it, and by when.

		- Reading at home

		Views to be heard at the meeting: “I want to read with Dad.”

		Please send me a written note of each meeting, with what was agreed and by when.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.3, by a young person', () => {
	expect(written('L-0.3', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any College

		Meetings about special educational needs: Jo Example, born 3 May 2009

		Dear SENCO

		I write about my own education.

		Please offer meetings about the special educational needs of me, and a record of each.

		The last meetings about them were:

		- 4 March 2026

		Paragraphs 6.65 to 6.71 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) say that schools should meet families at least three times a year, and give them a record.

		I would like to speak about:

		- the outcomes, and how far they are;
		- progress since the last meeting;
		- what comes next, who does it, and by when.

		- Reading at home

		Views to be heard at the meeting: “I want to read with Dad.”

		Please send me a written note of each meeting, with what was agreed and by when.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.4, by a parent', () => {
	expect(written('L-0.4', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any Primary School

		Specialist advice: Sami Example, born 3 May 2017

		Dear SENCO

		I am the parent of Sami Example.

		Please ask a specialist for advice about Sami Example.

		- Progress is slower than that of others of the same age.

		- Reading age 5 in March and in October 2026

		Under paragraphs 6.58 and 6.59 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015), where progress stays slow in spite of support, the school should consider a specialist. The family is part of that decision.

		- a speech and language therapist
		- an educational psychologist

		I asked for this before: in June 2026.

		Please tell me whom you have asked, on which day, and when they will come.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.4, by a young person', () => {
	expect(written('L-0.4', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any College

		Specialist advice: Jo Example, born 3 May 2009

		Dear SENCO

		I write about my own education.

		Please ask a specialist for advice about me.

		- Progress is slower than that of others of the same age.

		- Reading age 5 in March and in October 2026

		Under paragraphs 6.58 and 6.59 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015), where progress stays slow in spite of support, the school should consider a specialist. The family is part of that decision.

		- a speech and language therapist
		- an educational psychologist

		I asked for this before: in June 2026.

		Please tell me whom you have asked, on which day, and when they will come.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.5, by a parent', () => {
	expect(written('L-0.5', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Individual healthcare plan: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		Please make an individual healthcare plan for Sami Example.

		The medical condition: epilepsy.

		What is needed in the day: medicine at noon.

		Under section 100 of the Children and Families Act 2014 the school must make arrangements to support pupils with medical conditions.

		Please tell me about, and write down in the plan:

		- your policy on medical conditions, with a copy;
		- which staff are trained, and in what;
		- trips, sport and meals;
		- what happens in an emergency.

		In an emergency: call 999 after five minutes.

		Please plan this together with the support for Sami Example’s special educational needs.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.5, by a young person', () => {
	expect(written('L-0.5', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Individual healthcare plan: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		Please make an individual healthcare plan for me.

		The medical condition: epilepsy.

		What is needed in the day: medicine at noon.

		Under section 100 of the Children and Families Act 2014 the school must make arrangements to support pupils with medical conditions.

		Please tell me about, and write down in the plan:

		- your policy on medical conditions, with a copy;
		- which staff are trained, and in what;
		- trips, sport and meals;
		- what happens in an emergency.

		In an emergency: call 999 after five minutes.

		Please plan this together with the support for my special educational needs.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.6, by a parent', () => {
	expect(written('L-0.6', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Information about support: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		Please send me these facts about your school or college:

		- how many pupils or students have special educational needs, and how many have an EHC plan;
		- what help is normally available to them, without a plan;
		- what that help costs for each of them;
		- which specialists visit, and how often.

		- Who runs the reading group?

		Some of this is in the SEN information report, which section 69 of the Children and Families Act 2014 asks maintained schools, maintained nurseries and academies to publish. Please send me the link.

		I ask so that everybody can see what is, and what is not, normally available.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.6, by a young person', () => {
	expect(written('L-0.6', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Information about support: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		Please send me these facts about your school or college:

		- how many pupils or students have special educational needs, and how many have an EHC plan;
		- what help is normally available to them, without a plan;
		- what that help costs for each of them;
		- which specialists visit, and how often.

		- Who runs the reading group?

		Some of this is in the SEN information report, which section 69 of the Children and Families Act 2014 asks maintained schools, maintained nurseries and academies to publish. Please send me the link.

		I ask so that everybody can see what is, and what is not, normally available.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.7, by a parent', () => {
	expect(written('L-0.7', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Information about support: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please send me these facts:

		- what special educational provision you expect mainstream schools and colleges to make from their own money;
		- how much money for special educational needs you pass on to them, and how the sum is worked out;
		- the page of your Local Offer on which this stands.

		- Who runs the reading group?

		Your reference: SEN/123.

		I looked at this page of the Local Offer: Support in school.

		Under section 30 of the Children and Families Act 2014 you must publish what you expect to be available, in your area and outside it.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.7, by a young person', () => {
	expect(written('L-0.7', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Information about support: Jo Example, born 3 May 2009

		Dear SEN team

		I write about my own education.

		Please send me these facts:

		- what special educational provision you expect mainstream schools and colleges to make from their own money;
		- how much money for special educational needs you pass on to them, and how the sum is worked out;
		- the page of your Local Offer on which this stands.

		- Who runs the reading group?

		Your reference: SEN/123.

		I looked at this page of the Local Offer: Support in school.

		Under section 30 of the Children and Families Act 2014 you must publish what you expect to be available, in your area and outside it.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.8, by a parent', () => {
	expect(written('L-0.8', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Complaint: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		This is a formal complaint, at the first stage of your procedure.

		It is about:

		- support that was not given: the school must use its best endeavours (section 66 of the Children and Families Act 2014)
		- meetings and records that were not given (paragraphs 6.65 to 6.71 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015))

		What happened, with dates:

		- 3 November 2026: no help in class

		What I ask you to do:

		- Start the reading group again

		Please send me your complaints policy, and tell me the next stage and its dates.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.8, by a young person', () => {
	expect(written('L-0.8', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Complaint: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		This is a formal complaint, at the first stage of your procedure.

		It is about:

		- support that was not given: the school must use its best endeavours (section 66 of the Children and Families Act 2014)
		- meetings and records that were not given (paragraphs 6.65 to 6.71 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015))

		What happened, with dates:

		- 3 November 2026: no help in class

		What I ask you to do:

		- Start the reading group again

		Please send me your complaints policy, and tell me the next stage and its dates.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.9, by a parent', () => {
	expect(written('L-0.9', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		The law in force: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		Please go on applying the law that is in force.

		This was said by Ms Example, head teacher, on 3 November 2026: “Support has stopped because of the White Paper.”

		Part 3 of the Children and Families Act 2014 is in force today. The duties and the tests in it have not changed.

		The White Paper of February 2026 and what was said about a new Act are proposals. A proposal is not the law.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.9, by a young person', () => {
	expect(written('L-0.9', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		The law in force: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		Please go on applying the law that is in force.

		This was said by Ms Example, head teacher, on 3 November 2026: “Support has stopped because of the White Paper.”

		Part 3 of the Children and Families Act 2014 is in force today. The duties and the tests in it have not changed.

		The White Paper of February 2026 and what was said about a new Act are proposals. A proposal is not the law.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-0.10, by a parent', () => {
	expect(written('L-0.10', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Being sent home: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		Please stop sending Sami Example home, and tell me in writing what each of these days was.

		It happened on these days:

		- 2 November 2026, at noon: “He is too upset.”

		Was each of them a suspension? A suspension has to be recorded. Sending home in any other way is not allowed.

		A part-time timetable can only be short, by agreement, and with a plan to get back to full time. Please send me that plan, with dates.

		The reason that was given: he was upset.

		Please look at whether this has to do with special educational needs or a disability. Section 85 of the Equality Act 2010 covers exclusion and any other detriment.

		Please set work for any day on which Sami Example is not in school.

		If it goes on, I will ask the council to arrange suitable education under section 19 of the Education Act 1996.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-0.10, by a young person', () => {
	expect(written('L-0.10', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Being sent home: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		Please stop sending me home, and tell me in writing what each of these days was.

		It happened on these days:

		- 2 November 2026, at noon: “He is too upset.”

		Was each of them a suspension? A suspension has to be recorded. Sending home in any other way is not allowed.

		A part-time timetable can only be short, by agreement, and with a plan to get back to full time. Please send me that plan, with dates.

		The reason that was given: he was upset.

		Please look at whether this has to do with special educational needs or a disability. Section 85 of the Equality Act 2010 covers exclusion and any other detriment.

		Please set work for any day on which I am not in school.

		If it goes on, I will ask the council to arrange suitable education under section 19 of the Education Act 1996.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('follow-up, by a parent', () => {
	expect(written('follow-up', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any Primary School

		What was promised: Sami Example, born 3 May 2017

		Dear SENCO

		I am the parent of Sami Example.

		Please do what was promised, or tell me by when you will.

		This was promised, and has not been done:

		- On 3 November 2026 Ms Example said: send the record. It was to be done by 6 November 2026.

		Under section 66 of the Children and Families Act 2014 the school must use its best endeavours to secure the help that is needed.

		Please answer in writing, with a date for each.

		Yours faithfully
		Asha Example
		"
	`);
});

test('follow-up, by a young person', () => {
	expect(written('follow-up', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any College

		What was promised: Jo Example, born 3 May 2009

		Dear SENCO

		I write about my own education.

		Please do what was promised, or tell me by when you will.

		This was promised, and has not been done:

		- On 3 November 2026 Ms Example said: send the record. It was to be done by 6 November 2026.

		Under section 66 of the Children and Families Act 2014 the school must use its best endeavours to secure the help that is needed.

		Please answer in writing, with a date for each.

		Yours faithfully
		Jo Example
		"
	`);
});
