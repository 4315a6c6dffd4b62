import { expect, test } from 'vitest';
import { asha, inReview, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-6.1, by a parent', () => {
	expect(written('L-6.1', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Director of Children’s Services
		Cumberland council

		Help in Section F is not happening: Sami Example, born 3 May 2017

		Dear Director of Children’s Services

		I am the parent of Sami Example.

		Please secure all the special educational provision in Section F of the EHC plan for Sami Example, now.

		Your reference: SEN/123.

		The plan is dated 3 November 2025. School or college: Any Primary School.

		Under section 42(2) of the Children and Families Act 2014 the council must secure it.

		This does not happen as it is written:

		- Speech therapy (one hour a week). It does not happen, since 1 September 2026. Reason given: “no staff”
		- Reading tutor. It happens in part

		What it does to Sami Example: he is behind and sad.

		The duty is the council’s own, even where a school or the health service gives the help. It is not met by best endeavours (the judgment in R v Harrow, ex parte M [1997]). Please do what is needed, and pay for it privately if nobody else can give it.

		Please send me a start date for each line within five working days. That is my request, and not a time limit of the law.

		Please say how what was missed will be made up.

		What I suggest: two hours a week until July.

		If it does not start, I will make a formal complaint and take legal advice.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-6.1, by a young person', () => {
	expect(written('L-6.1', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Director of Children’s Services
		Cumberland council

		Help in Section F is not happening: Jo Example, born 3 May 2009

		Dear Director of Children’s Services

		I am over compulsory school age, so this right is my own.

		Please secure all the special educational provision in Section F of the EHC plan for me, now.

		Your reference: SEN/123.

		The plan is dated 3 November 2025. School or college: Any College.

		Under section 42(2) of the Children and Families Act 2014 the council must secure it.

		This does not happen as it is written:

		- Speech therapy (one hour a week). It does not happen, since 1 September 2026. Reason given: “no staff”
		- Reading tutor. It happens in part

		What it does to me: he is behind and sad.

		The duty is the council’s own, even where a school or the health service gives the help. It is not met by best endeavours (the judgment in R v Harrow, ex parte M [1997]). Please do what is needed, and pay for it privately if nobody else can give it.

		Please send me a start date for each line within five working days. That is my request, and not a time limit of the law.

		Please say how what was missed will be made up.

		What I suggest: two hours a week until July.

		If it does not start, I will make a formal complaint and take legal advice.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-6.2, by a parent', () => {
	expect(written('L-6.2', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Complaints team
		Cumberland council

		Formal complaint: Sami Example, born 3 May 2017

		Dear complaints team

		I am the parent of Sami Example.

		This is a complaint, at the first stage of your procedure.

		Your reference: SEN/123.

		It is about:

		- provision in Section F that you must secure (section 42(2) of the Children and Families Act 2014)
		- how this was dealt with, and letters that were not answered

		What happened, with dates:

		- 1 September 2026: no therapy since then

		What it did to Sami Example, and to the family: he is behind and sad.

		I ask you to:

		- do what is overdue, by a day you name;
		- make up what was missed;

		Please send me your answer in writing. When it is your final answer, please say so, and tell me how to reach the Local Government and Social Care Ombudsman.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-6.2, by a young person', () => {
	expect(written('L-6.2', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Complaints team
		Cumberland council

		Formal complaint: Jo Example, born 3 May 2009

		Dear complaints team

		I am over compulsory school age, so this right is my own.

		This is a complaint, at the first stage of your procedure.

		Your reference: SEN/123.

		It is about:

		- provision in Section F that you must secure (section 42(2) of the Children and Families Act 2014)
		- how this was dealt with, and letters that were not answered

		What happened, with dates:

		- 1 September 2026: no therapy since then

		What it did to me, and to the family: he is behind and sad.

		I ask you to:

		- do what is overdue, by a day you name;
		- make up what was missed;

		Please send me your answer in writing. When it is your final answer, please say so, and tell me how to reach the Local Government and Social Care Ombudsman.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-6.3, by a parent', () => {
	expect(written('L-6.3', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Complaints
		Integrated care board
		Copy: Designated Clinical Officer

		Help in Section G is not happening: Sami Example, born 3 May 2017

		Dear integrated care board

		I am the parent of Sami Example.

		Please arrange this help for Sami Example, which is in Section G of the EHC plan: “Occupational therapy, monthly.”

		Under section 42(3) of the Children and Families Act 2014 the health commissioner must arrange it.

		What was missed, and since when: since May 2026: “There is a waiting list.”

		The plan is dated 3 November 2025.

		Please treat this as a complaint under the NHS procedure. If it is not put right, I can go to the Parliamentary and Health Service Ombudsman.

		This help educates or trains. I am also asking the council to move it to Section F (section 21(5) of the Children and Families Act 2014).

		Please answer in writing, with a start date.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-6.3, by a young person', () => {
	expect(written('L-6.3', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Complaints
		Integrated care board
		Copy: Designated Clinical Officer

		Help in Section G is not happening: Jo Example, born 3 May 2009

		Dear integrated care board

		I am over compulsory school age, so this right is my own.

		Please arrange this help for me, which is in Section G of the EHC plan: “Occupational therapy, monthly.”

		Under section 42(3) of the Children and Families Act 2014 the health commissioner must arrange it.

		What was missed, and since when: since May 2026: “There is a waiting list.”

		The plan is dated 3 November 2025.

		Please treat this as a complaint under the NHS procedure. If it is not put right, I can go to the Parliamentary and Health Service Ombudsman.

		This help educates or trains. I am also asking the council to move it to Section F (section 21(5) of the Children and Families Act 2014).

		Please answer in writing, with a start date.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-6.4, by a parent', () => {
	expect(written('L-6.4', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Education officer for children out of school
		Cumberland council

		Out of school: Sami Example, born 3 May 2017

		Dear education officer

		I am the parent of Sami Example.

		Please arrange education for Sami Example. The last day at school was 4 September 2026, because: he is too anxious.

		Your reference: SEN/123.

		Why attending is not reasonably possible, and what shows it: the letter of Dr Example.

		Under section 19 of the Education Act 1996 you must arrange suitable full-time education for a child of compulsory school age who is out of school because of illness, exclusion or otherwise. It can be part-time only for reasons of health.

		There is an EHC plan. You must also secure what is in Section F (section 42(2) of the Children and Families Act 2014).

		What would work: a tutor at home.

		Please answer in writing, with a start date.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-6.4, by a young person', () => {
	expect(written('L-6.4', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Education officer for children out of school
		Cumberland council

		Out of school: Jo Example, born 3 May 2009

		Dear education officer

		I write about my own education.

		Please arrange education for me. The last day at school was 4 September 2026, because: he is too anxious.

		Your reference: SEN/123.

		Why attending is not reasonably possible, and what shows it: the letter of Dr Example.

		Under section 19 of the Education Act 1996 you must arrange suitable full-time education for a child of compulsory school age who is out of school because of illness, exclusion or otherwise. It can be part-time only for reasons of health.

		There is an EHC plan. You must also secure what is in Section F (section 42(2) of the Children and Families Act 2014).

		What would work: a tutor at home.

		Please answer in writing, with a start date.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-6.5, by a parent', () => {
	expect(written('L-6.5', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Data protection officer
		Any Primary School

		Request for records: Sami Example, born 3 May 2017

		Dear data protection officer

		I am the parent of Sami Example.

		Please send me these records about Sami Example:

		- timetables, and who was with whom
		- notes of therapies, with dates

		I ask for a copy of all personal data about Sami Example under Article 15 of the UK General Data Protection Regulation.

		Your reference: SEN/123.

		Please send it in this form: e-mail.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-6.5, by a young person', () => {
	expect(written('L-6.5', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Data protection officer
		Any College

		Request for records: Jo Example, born 3 May 2009

		Dear data protection officer

		I write about my own education.

		Please send me these records about me:

		- timetables, and who was with whom
		- notes of therapies, with dates

		I ask for a copy of all personal data about me under Article 15 of the UK General Data Protection Regulation.

		Your reference: SEN/123.

		Please send it in this form: e-mail.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-6.6, by a parent', () => {
	expect(written('L-6.6', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Summary for the Ombudsman: Sami Example, born 3 May 2017

		The council: Cumberland council.

		The complaint, its dates and the final answer: complaint on 1 October, final answer on 10 November 2026.

		What went wrong

		- help in the plan that was not given
		- how letters and complaints were dealt with

		What it did to us

		he is behind and sad.

		What would put it right

		- do what it has to do, by a date it names
		- make up for what was missed

		Why this is not a matter for the Tribunal

		it is about delay.

		Papers

		- The plan
		- The final answer

		Asha Example
		"
	`);
});

test('L-6.6, by a young person', () => {
	expect(written('L-6.6', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Summary for the Ombudsman: Jo Example, born 3 May 2009

		The council: Cumberland council.

		The complaint, its dates and the final answer: complaint on 1 October, final answer on 10 November 2026.

		What went wrong

		- help in the plan that was not given
		- how letters and complaints were dealt with

		What it did to me

		he is behind and sad.

		What would put it right

		- do what it has to do, by a date it names
		- make up for what was missed

		Why this is not a matter for the Tribunal

		it is about delay.

		Papers

		- The plan
		- The final answer

		Jo Example
		"
	`);
});

test('L-6.7, by a parent', () => {
	expect(written('L-6.7', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		What was lost: Sami Example, born 3 May 2017

		Sessions that were lost, by line and term

		- Speech therapy, autumn term: 10

		What we paid ourselves

		£450.

		What it did to progress and wellbeing

		he is behind and sad.

		How it can be made up

		two hours a week until July.

		Asha Example
		"
	`);
});

test('L-6.7, by a young person', () => {
	expect(written('L-6.7', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		What was lost: Jo Example, born 3 May 2009

		Sessions that were lost, by line and term

		- Speech therapy, autumn term: 10

		What I paid myself

		£450.

		What it did to progress and wellbeing

		he is behind and sad.

		How it can be made up

		two hours a week until July.

		Jo Example
		"
	`);
});

test('L-6.8, by a parent', () => {
	expect(written('L-6.8', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Facts for an adviser: Sami Example, born 3 May 2017

		The duty: the council must secure the provision in Section F (section 42(2) of the Children and Families Act 2014).

		The words of the plan

		- F3: speech therapy, one hour a week

		When they were not kept

		- Every week since 1 September 2026

		What was asked, and the answer

		- 1 October 2026: asked; 10 November: “no staff”

		Why it is urgent

		he has stopped speaking at school.

		Money of the child or young person, for legal aid

		none.

		The day by which something has to be done: 1 December 2026.

		Asha Example
		"
	`);
});

test('L-6.8, by a young person', () => {
	expect(written('L-6.8', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Facts for an adviser: Jo Example, born 3 May 2009

		The duty: the council must secure the provision in Section F (section 42(2) of the Children and Families Act 2014).

		The words of the plan

		- F3: speech therapy, one hour a week

		When they were not kept

		- Every week since 1 September 2026

		What was asked, and the answer

		- 1 October 2026: asked; 10 November: “no staff”

		Why it is urgent

		he has stopped speaking at school.

		Money of the child or young person, for legal aid

		none.

		The day by which something has to be done: 1 December 2026.

		Jo Example
		"
	`);
});
