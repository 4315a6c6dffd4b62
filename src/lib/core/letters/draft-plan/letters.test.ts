import { expect, test } from 'vitest';
import { asha, inReview, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-2.1, by a parent', () => {
	expect(written('L-2.1', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Answer to the draft EHC plan: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		You sent a draft EHC plan for Sami Example, dated 10 November 2026. I comment on it under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		The draft names a school or a type of school. Under section 38(5) of the Children and Families Act 2014 a draft must not. Please take it out, so that my request can be looked at first.

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

test('L-2.1, by a young person', () => {
	expect(written('L-2.1', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Answer to the draft EHC plan: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		You sent a draft EHC plan for me, dated 10 November 2026. I comment on it under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		The draft names a school or a type of school. Under section 38(5) of the Children and Families Act 2014 a draft must not. Please take it out, so that my request can be looked at first.

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

test('L-2.2, by a parent', () => {
	expect(written('L-2.2', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Reports missing from the draft EHC plan: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please send me these reports, and attach them to the plan:

		- Speech and language report of June 2026

		Your reference: SEN/123.

		Under regulation 6 of the Special Educational Needs and Disability Regulations 2014 you have to get this advice for the assessment.

		Section K has to hold all the advice and information you got (regulation 12(1) of the Special Educational Needs and Disability Regulations 2014). Without it nobody can check the plan.

		Please do not make the plan final before I have had time to read them.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-2.2, by a young person', () => {
	expect(written('L-2.2', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Reports missing from the draft EHC plan: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please send me these reports, and attach them to the plan:

		- Speech and language report of June 2026

		Your reference: SEN/123.

		Under regulation 6 of the Special Educational Needs and Disability Regulations 2014 you have to get this advice for the assessment.

		Section K has to hold all the advice and information you got (regulation 12(1) of the Special Educational Needs and Disability Regulations 2014). Without it nobody can check the plan.

		Please do not make the plan final before I have had time to read them.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-2.3, by a parent', () => {
	expect(written('L-2.3', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Late EHC plan: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		The EHC plan has not come. Please send it to me now.

		Your reference: SEN/123.

		Under regulation 13(2) of the Special Educational Needs and Disability Regulations 2014 the plan was due by 22 September 2026. It is 60 days late.

		The reason that was given: there are not enough psychologists.

		Please tell me in writing on which day it will come, and why it is late.

		If it does not come soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-2.3, by a young person', () => {
	expect(written('L-2.3', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Late EHC plan: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		The EHC plan has not come. Please send it to me now.

		Your reference: SEN/123.

		Under regulation 13(2) of the Special Educational Needs and Disability Regulations 2014 the plan was due by 22 September 2026. It is 60 days late.

		The reason that was given: there are not enough psychologists.

		Please tell me in writing on which day it will come, and why it is late.

		If it does not come soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-2.4, by a parent', () => {
	expect(written('L-2.4', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		My check of the final EHC plan: Sami Example, born 3 May 2017

		The final plan is dated 3 November 2025.

		What is still different from what I asked for

		- F: speech therapy has no hours

		If it is not right

		- Sections B, F and I can be appealed.
		- About C, D, G and H the Tribunal can only recommend, in the same appeal.
		- Talking, mediation and complaints do not stop the time to appeal.

		The Tribunal must have my appeal by: 2 January 2026

		Asha Example
		"
	`);
});

test('L-2.4, by a young person', () => {
	expect(written('L-2.4', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		My check of the final EHC plan: Jo Example, born 3 May 2009

		The final plan is dated 3 November 2025.

		What is still different from what I asked for

		- F: speech therapy has no hours

		If it is not right

		- Sections B, F and I can be appealed.
		- About C, D, G and H the Tribunal can only recommend, in the same appeal.
		- Talking, mediation and complaints do not stop the time to appeal.

		The Tribunal must have my appeal by: 2 January 2026

		Jo Example
		"
	`);
});
