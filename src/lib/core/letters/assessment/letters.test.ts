import { expect, test } from 'vitest';
import { asha, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-1.5, by a parent', () => {
	expect(written('L-1.5', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Advice missing from the EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please get all the advice for the assessment that the law asks for.

		Your reference: SEN/123.

		Under regulation 6 of the Special Educational Needs and Disability Regulations 2014 the council has to ask for it. As far as I know, these were not asked:

		- an educational psychologist
		- social care

		Please ask them now, and tell me the day on which you did.

		I also ask for advice from: Ms Example, speech therapist. The law includes anybody I reasonably ask for.

		Advice has to cover the needs, the help that is needed, and the outcomes. What has come does not cover: the help that is needed, the outcomes.

		I was told that advisers may not say how much help is needed. Under paragraph 9.51 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) no blanket rule should stop them. Please take it away.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.5, by a young person', () => {
	expect(written('L-1.5', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Advice missing from the EHC needs assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please get all the advice for the assessment that the law asks for.

		Your reference: SEN/123.

		Under regulation 6 of the Special Educational Needs and Disability Regulations 2014 the council has to ask for it. As far as I know, these were not asked:

		- an educational psychologist
		- social care

		Please ask them now, and tell me the day on which you did.

		I also ask for advice from: Ms Example, speech therapist. The law includes anybody I reasonably ask for.

		Advice has to cover the needs, the help that is needed, and the outcomes. What has come does not cover: the help that is needed, the outcomes.

		I was told that advisers may not say how much help is needed. Under paragraph 9.51 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) no blanket rule should stop them. Please take it away.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-1.6, by a parent', () => {
	expect(written('L-1.6', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		An old report in the EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please get new advice for the assessment, and do not use this report again:

		Speech therapy, June 2023: he has changed since then.

		Your reference: SEN/123.

		Under regulation 6(4) of the Special Educational Needs and Disability Regulations 2014 older advice is enough only if the council, the person who gave it and I are all satisfied that it is. I am not.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.6, by a young person', () => {
	expect(written('L-1.6', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		An old report in the EHC needs assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please get new advice for the assessment, and do not use this report again:

		Speech therapy, June 2023: he has changed since then.

		Your reference: SEN/123.

		Under regulation 6(4) of the Special Educational Needs and Disability Regulations 2014 older advice is enough only if the council, the person who gave it and I are all satisfied that it is. I am not.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-1.7, by a parent', () => {
	expect(written('L-1.7', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Refusal of an EHC needs assessment: please look again: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		On 9 November 2026 you refused an EHC needs assessment. Please give me your full reasons (regulation 5(3) of the Special Educational Needs and Disability Regulations 2014), and look at it again.

		Your reference: SEN/123.

		Section 36(8) of the Children and Families Act 2014 asks two questions only: whether there are or may be special educational needs, and whether it may be necessary for help to be given under a plan.

		Your reasons, and my answer to each:

		- “School can meet the needs”: two terms of groups did not

		What is new: the letter of Dr Example of 16 November 2026.

		My time to appeal is running, and I will use it if I need to.

		Please answer in writing.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.7, by a young person', () => {
	expect(written('L-1.7', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Refusal of an EHC needs assessment: please look again: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		On 9 November 2026 you refused an EHC needs assessment. Please give me your full reasons (regulation 5(3) of the Special Educational Needs and Disability Regulations 2014), and look at it again.

		Your reference: SEN/123.

		Section 36(8) of the Children and Families Act 2014 asks two questions only: whether there are or may be special educational needs, and whether it may be necessary for help to be given under a plan.

		Your reasons, and my answer to each:

		- “School can meet the needs”: two terms of groups did not

		What is new: the letter of Dr Example of 16 November 2026.

		My time to appeal is running, and I will use it if I need to.

		Please answer in writing.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-1.8, by a parent', () => {
	expect(written('L-1.8', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Advice for the EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please take this as my advice for the assessment of Sami Example (regulation 6 of the Special Educational Needs and Disability Regulations 2014).

		Your reference: SEN/123.

		Strengths

		- Drawing
		- Animals

		Needs

		reading, and noise.

		Health

		he sleeps badly.

		Care

		none that we know of.

		What works

		- A quiet room

		What does not work

		- Groups of eight

		The help that is needed: who, what, how long, how often

		- A speech therapist, one hour a week

		Outcomes

		- To read a page by July 2028

		School or college

		a small school.

		In their own words

		“I want to read with Dad.”

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.8, by a young person', () => {
	expect(written('L-1.8', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Advice for the EHC needs assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please take this as my advice for the assessment of me (regulation 6 of the Special Educational Needs and Disability Regulations 2014).

		Your reference: SEN/123.

		Strengths

		- Drawing
		- Animals

		Needs

		reading, and noise.

		Health

		he sleeps badly.

		Care

		none that we know of.

		What works

		- A quiet room

		What does not work

		- Groups of eight

		The help that is needed: who, what, how long, how often

		- A speech therapist, one hour a week

		Outcomes

		- To read a page by July 2028

		School or college

		a small school.

		In my own words

		“I want to read with Dad.”

		Yours faithfully
		Jo Example
		"
	`);
});
