import { expect, test } from 'vitest';
import { afterMeeting, asha, inReview, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-5.1, by a parent', () => {
	expect(written('L-5.1', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Views for the review: Sami Example, born 3 May 2017

		For the review meeting on 5 October 2026.

		What is good

		he has a friend.

		What is hard

		reading.

		The outcomes in the plan

		- Reads a short book – partly met – he reads two pages
		- Has a friend – met

		Help in Section F that did not happen

		- Speech therapy – does not happen – since 1 September 2026 – “no staff”
		- Reading tutor – happens in part

		Hopes for next year, and after school

		to work with animals.

		School or college

		stay.

		How we want to take part

		by a film.

		In their own words

		“I want to read with Dad.”

		Asha Example
		"
	`);
});

test('L-5.1, by a young person', () => {
	expect(written('L-5.1', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Views for the review: Jo Example, born 3 May 2009

		For the review meeting on 5 October 2026.

		What is good

		he has a friend.

		What is hard

		reading.

		The outcomes in the plan

		- Reads a short book – partly met – he reads two pages
		- Has a friend – met

		Help in Section F that did not happen

		- Speech therapy – does not happen – since 1 September 2026 – “no staff”
		- Reading tutor – happens in part

		Hopes for next year, and after school

		to work with animals.

		School or college

		stay.

		How I want to take part

		by a film.

		In my own words

		“I want to read with Dad.”

		Jo Example
		"
	`);
});

test('L-5.2, by a parent', () => {
	expect(written('L-5.2', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Changes to the EHC plan: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		For the review of the EHC plan for Sami Example under section 44 of the Children and Families Act 2014 and regulation 20 of the Special Educational Needs and Disability Regulations 2014 I ask for these changes.

		The day of the meeting: 5 October 2026.

		Your reference: SEN/123.

		The changes

		- 1. Section B: put in “He cannot filter noise.”; because: Dr Example, page 3
		- 2. Section F: take out “access to support”; put in “one hour a week with a speech therapist”; because: page 5

		Please move this to Section F, with the need to Section B: speech therapy in Section G. Under section 21(5) of the Children and Families Act 2014 health or social care provision that educates or trains counts as special educational provision.

		My request for a particular school or college under section 38(2)(b) of the Children and Families Act 2014 comes with this letter.

		My request for a personal budget under section 49(1) of the Children and Families Act 2014 comes with this letter.

		Please put this into the report of the meeting, with anything that is not agreed.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.2, by a young person', () => {
	expect(written('L-5.2', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Changes to the EHC plan: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		For the review of the EHC plan for me under section 44 of the Children and Families Act 2014 and regulation 20 of the Special Educational Needs and Disability Regulations 2014 I ask for these changes.

		The day of the meeting: 5 October 2026.

		Your reference: SEN/123.

		The changes

		- 1. Section B: put in “He cannot filter noise.”; because: Dr Example, page 3
		- 2. Section F: take out “access to support”; put in “one hour a week with a speech therapist”; because: page 5

		Please move this to Section F, with the need to Section B: speech therapy in Section G. Under section 21(5) of the Children and Families Act 2014 health or social care provision that educates or trains counts as special educational provision.

		My request for a particular school or college under section 38(2)(b) of the Children and Families Act 2014 comes with this letter.

		My request for a personal budget under section 49(1) of the Children and Families Act 2014 comes with this letter.

		Please put this into the report of the meeting, with anything that is not agreed.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.3, by a parent', () => {
	expect(written('L-5.3', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an early review: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask for an early review of the EHC plan for Sami Example.

		Your reference: SEN/123.

		What has changed, and since when: since September he cannot go in.

		Why it cannot wait: he may lose his place.

		Who should come: his therapist.

		What I will ask for:

		- More hours in Section F

		Please have regard to our views, wishes and feelings, and to our taking part (section 19 of the Children and Families Act 2014).

		Please answer in writing, with a date for the meeting or with your reasons.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.3, by a young person', () => {
	expect(written('L-5.3', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an early review: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask for an early review of the EHC plan for me.

		Your reference: SEN/123.

		What has changed, and since when: since September he cannot go in.

		Why it cannot wait: he may lose his place.

		Who should come: his therapist.

		What I will ask for:

		- More hours in Section F

		Please have regard to my views, wishes and feelings, and to my taking part (section 19 of the Children and Families Act 2014).

		Please answer in writing, with a date for the meeting or with your reasons.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.4, by a parent', () => {
	expect(written('L-5.4', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		The review meeting: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		This is about the review meeting on 5 October 2026. Please give it a new date.

		Your reference: SEN/123.

		Under regulation 20(2) to (4) of the Special Educational Needs and Disability Regulations 2014 these must be invited, with two weeks’ notice:

		- the family or the young person;
		- the head teacher, principal or early years provider;
		- an officer of the council for special educational needs;
		- a health professional and a social care officer.

		Everybody’s advice must be sent round at least two weeks before the meeting.

		What is missing:

		- The speech therapist’s advice

		The review is the council’s duty, even when the school holds the meeting.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.4, by a young person', () => {
	expect(written('L-5.4', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		The review meeting: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		This is about the review meeting on 5 October 2026. Please give it a new date.

		Your reference: SEN/123.

		Under regulation 20(2) to (4) of the Special Educational Needs and Disability Regulations 2014 these must be invited, with two weeks’ notice:

		- the family or the young person;
		- the head teacher, principal or early years provider;
		- an officer of the council for special educational needs;
		- a health professional and a social care officer.

		Everybody’s advice must be sent round at least two weeks before the meeting.

		What is missing:

		- The speech therapist’s advice

		The review is the council’s duty, even when the school holds the meeting.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.5, by a parent', () => {
	expect(written('L-5.5', asha, afterMeeting)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		No decision after the review: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		The review meeting was on 5 October 2026. Please send me your decision now.

		Your reference: SEN/123.

		A review does not end with the meeting. It ends when the council decides to keep, change or end the plan.

		The decision was due by 2 November 2026. It is nineteen days late.

		If you change the plan, your proposed changes are due together with the decision (R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)).

		Until you decide, there is nothing I can appeal.

		If I have no decision soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.5, by a young person', () => {
	expect(written('L-5.5', jo, afterMeeting)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		No decision after the review: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		The review meeting was on 5 October 2026. Please send me your decision now.

		Your reference: SEN/123.

		A review does not end with the meeting. It ends when the council decides to keep, change or end the plan.

		The decision was due by 2 November 2026. It is nineteen days late.

		If you change the plan, your proposed changes are due together with the decision (R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)).

		Until you decide, there is nothing I can appeal.

		If I have no decision soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.6, by a parent', () => {
	expect(written('L-5.6', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a re-assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask for a re-assessment of Sami Example under section 44(2) of the Children and Families Act 2014.

		Your reference: SEN/123.

		What has changed since the last assessment: since September he cannot go in.

		Please get advice from: Ms Example, speech therapist.

		The last assessment ended on 4 March 2025.

		If you refuse, please tell me how to appeal: a refusal can be appealed under section 51(2)(d) of the Children and Families Act 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.6, by a young person', () => {
	expect(written('L-5.6', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a re-assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask for a re-assessment of me under section 44(2) of the Children and Families Act 2014.

		Your reference: SEN/123.

		What has changed since the last assessment: since September he cannot go in.

		Please get advice from: Ms Example, speech therapist.

		The last assessment ended on 4 March 2025.

		If you refuse, please tell me how to appeal: a refusal can be appealed under section 51(2)(d) of the Children and Families Act 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.7, by a parent', () => {
	expect(written('L-5.7', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Ending the EHC plan: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please do not end the EHC plan for Sami Example.

		Your reference: SEN/123.

		Which of the two grounds in section 45 of the Children and Families Act 2014 do you rely on: that you are no longer responsible, or that the plan is no longer necessary?

		You wrote: “He makes no progress.”

		These are not grounds by themselves:

		- an age, before 25;
		- slow progress.

		What is still needed, and why mainstream resources will not give it:

		- Speech therapy: nobody else gives it

		About staying in education or coming back to it: to go on at college.

		Before you decide, you must tell and consult me and the head or principal, and then give reasons and notice of the right to appeal (regulation 31 of the Special Educational Needs and Disability Regulations 2014).

		The plan stays in force until the time to appeal has ended, or until an appeal has been decided (section 45 of the Children and Families Act 2014).

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.7, by a young person', () => {
	expect(written('L-5.7', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Ending the EHC plan: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please do not end the EHC plan for me.

		Your reference: SEN/123.

		Which of the two grounds in section 45 of the Children and Families Act 2014 do you rely on: that you are no longer responsible, or that the plan is no longer necessary?

		You wrote: “He makes no progress.”

		These are not grounds by themselves:

		- an age, before 25;
		- slow progress.

		What is still needed, and why mainstream resources will not give it:

		- Speech therapy: nobody else gives it

		About staying in education or coming back to it: to go on at college.

		Before you decide, you must tell and consult me and the head or principal, and then give reasons and notice of the right to appeal (regulation 31 of the Special Educational Needs and Disability Regulations 2014).

		The plan stays in force until the time to appeal has ended, or until an appeal has been decided (section 45 of the Children and Families Act 2014).

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.8, by a parent', () => {
	expect(written('L-5.8', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Answer to your changes: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Your letter of 13 November 2026 proposes changes to the EHC plan for Sami Example. This is my answer.

		Your reference: SEN/123.

		I may ask for a particular school or college again at this point.

		The changes

		- 1. Section B: put in “He cannot filter noise.”; because: Dr Example, page 3
		- 2. Section F: take out “access to support”; put in “one hour a week with a speech therapist”; because: page 5

		Please move this to Section F, with the need to Section B: speech therapy in Section G. Under section 21(5) of the Children and Families Act 2014 health or social care provision that educates or trains counts as special educational provision.

		Section F has to be so specific and clear that there is no room for doubt about what has been decided (the judgment in L v Clarke and Somerset [1998] ELR 129). Paragraph 9.69 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) asks for help that is detailed and specific, and normally in numbers: what, who, how long, how often.

		About the outcomes in Section E: the second one has no date.

		My request for a particular school or college under section 38(2)(b) of the Children and Families Act 2014 comes with this letter.

		My request for a personal budget under section 49(1) of the Children and Families Act 2014 comes with this letter.

		Please offer me a meeting about this with one of your officers.

		Please answer in writing, and give your reasons for anything that you do not change.

		Please do not make the plan final before you have answered this letter.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.8, by a young person', () => {
	expect(written('L-5.8', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Answer to your changes: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Your letter of 13 November 2026 proposes changes to the EHC plan for me. This is my answer.

		Your reference: SEN/123.

		I may ask for a particular school or college again at this point.

		The changes

		- 1. Section B: put in “He cannot filter noise.”; because: Dr Example, page 3
		- 2. Section F: take out “access to support”; put in “one hour a week with a speech therapist”; because: page 5

		Please move this to Section F, with the need to Section B: speech therapy in Section G. Under section 21(5) of the Children and Families Act 2014 health or social care provision that educates or trains counts as special educational provision.

		Section F has to be so specific and clear that there is no room for doubt about what has been decided (the judgment in L v Clarke and Somerset [1998] ELR 129). Paragraph 9.69 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) asks for help that is detailed and specific, and normally in numbers: what, who, how long, how often.

		About the outcomes in Section E: the second one has no date.

		My request for a particular school or college under section 38(2)(b) of the Children and Families Act 2014 comes with this letter.

		My request for a personal budget under section 49(1) of the Children and Families Act 2014 comes with this letter.

		Please offer me a meeting about this with one of your officers.

		Please answer in writing, and give your reasons for anything that you do not change.

		Please do not make the plan final before you have answered this letter.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.9, by a parent', () => {
	expect(written('L-5.9', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Moving to the next school or college: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please review the EHC plan and name the next school or college. Sami Example moves on: in September 2028, from Any Primary School.

		Your reference: SEN/123.

		Under regulation 18 of the Special Educational Needs and Disability Regulations 2014 you must review and change the plan before a fixed date.

		I ask for: Other Example School

		Why:

		- Noise: small classes
		- Reading: a specialist teacher

		What has to go on, or be prepared: Three visits in summer.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.9, by a young person', () => {
	expect(written('L-5.9', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Moving to the next school or college: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please review the EHC plan and name the next school or college. I move on: in September 2028, from Any Primary School.

		Your reference: SEN/123.

		Under regulation 18 of the Special Educational Needs and Disability Regulations 2014 you must review and change the plan before a fixed date.

		I ask for: Other Example School

		Why:

		- Noise: small classes
		- Reading: a specialist teacher

		What has to go on, or be prepared: Three visits in summer.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.10, by a parent', () => {
	expect(written('L-5.10', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Adult social care
		Cumberland council

		Assessment for adult care: Sami Example, born 3 May 2017

		Dear adult social care team

		I am the parent of Sami Example.

		I ask for an assessment of the care that Sami Example may need from 18, under section 58 of the Care Act 2014.

		Your reference: SEN/123.

		Likely needs as an adult: help with money.

		Why it helps to assess now: moving out is planned for next year.

		Please join it with the review of the EHC plan (section 65 of the Care Act 2014).

		Please name one worker to speak to. We know Ms Example.

		Please answer in writing. If you refuse, the reasons have to be given in writing.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.10, by a young person', () => {
	expect(written('L-5.10', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Adult social care
		Cumberland council

		Assessment for adult care: Jo Example, born 3 May 2009

		Dear adult social care team

		I am over compulsory school age, so this right is my own.

		I ask for an assessment of the care that me may need from 18, under section 58 of the Care Act 2014.

		Your reference: SEN/123.

		Likely needs as an adult: help with money.

		Why it helps to assess now: moving out is planned for next year.

		Please join it with the review of the EHC plan (section 65 of the Care Act 2014).

		Please name one worker to speak to. We know Ms Example.

		Please answer in writing. If you refuse, the reasons have to be given in writing.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-5.11, by a parent', () => {
	expect(written('L-5.11', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any Primary School

		My review, my way: Sami Example, born 3 May 2017

		Dear SENCO

		I am the parent of Sami Example.

		This is how the review would work best.

		Where: outside.

		Who should be there, and who not: my tutor; not the whole team.

		How long, and with which breaks: half an hour.

		What is shown: pictures, a film, a page: my garden film.

		Please do not talk about: last year.

		Who writes things down: my tutor.

		Please tell me before the meeting if any of this is not possible.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-5.11, by a young person', () => {
	expect(written('L-5.11', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SENCO
		Any College

		My review, my way: Jo Example, born 3 May 2009

		Dear SENCO

		I write about my own education.

		This is how I would like my review to be.

		Where: outside.

		Who should be there, and who not: my tutor; not the whole team.

		How long, and with which breaks: half an hour.

		What is shown: pictures, a film, a page: my garden film.

		Please do not talk about: last year.

		Who writes things down: my tutor.

		Please tell me before the meeting if any of this is not possible.

		Yours faithfully
		Jo Example
		"
	`);
});
