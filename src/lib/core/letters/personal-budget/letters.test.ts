import { expect, test } from 'vitest';
import { asha, inReview, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-4.1, by a parent', () => {
	expect(written('L-4.1', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a personal budget: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask for a personal budget for Sami Example.

		Your reference: SEN/123.

		You are preparing an EHC plan, so this is a time at which I can ask (regulation 4 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please prepare a personal budget under section 49(1) of the Children and Families Act 2014 for these lines of Section F:

		- 1. Speech therapy (one hour a week): £2,160 a year, from the offer of 2 November
		- 2. Reading tutor: £455 a year
		- Together: £2,615 a year.

		The form I ask for

		- Line 1: a direct payment
		- Line 2: arranged by the council or the school

		Who would give the help

		- Line 1: Sam Example, speech therapist

		The outcomes in Section E that it is for

		- Line 1: Speaks in class

		Why this works better: she knows him.

		The conditions for a direct payment

		- The money will be used for the agreed provision, and in an appropriate way.
		- It will be used in the best interests of the one whose plan it is.
		- It has no adverse impact on other services for people with plans: it buys the same help in another way.
		- It is an efficient use of your resources, as the costs above show.

		I know that I have to keep accounts, invoices and contracts, and show them to you. If the tutor is ill, the hours are made up.

		Somebody I trust will receive and manage the money for me. Their agreement is attached.

		They are: Pat Example, his aunt.

		For what would happen on school or college premises I am asking for the agreement that regulation 9 of the Special Educational Needs (Personal Budgets) Regulations 2014 requires.

		Please send me the information that regulation 3 of the Special Educational Needs (Personal Budgets) Regulations 2014 asks you to give, and your policy.

		If you say that regulation 4A of the Special Educational Needs (Personal Budgets) Regulations 2014 applies to a line, please tell me which contract you mean, and why the sum cannot be split.

		Please write the budget into Section J of the plan.

		If you refuse any part of this, please send me your reasons in writing, and tell me how to ask for a review (regulation 7 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.1, by a young person', () => {
	expect(written('L-4.1', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a personal budget: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask for a personal budget for me.

		Your reference: SEN/123.

		You are preparing an EHC plan, so this is a time at which I can ask (regulation 4 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please prepare a personal budget under section 49(1) of the Children and Families Act 2014 for these lines of Section F:

		- 1. Speech therapy (one hour a week): £2,160 a year, from the offer of 2 November
		- 2. Reading tutor: £455 a year
		- Together: £2,615 a year.

		The form I ask for

		- Line 1: a direct payment
		- Line 2: arranged by the council or the school

		Who would give the help

		- Line 1: Sam Example, speech therapist

		The outcomes in Section E that it is for

		- Line 1: Speaks in class

		Why this works better: she knows him.

		The conditions for a direct payment

		- The money will be used for the agreed provision, and in an appropriate way.
		- It will be used in the best interests of the one whose plan it is.
		- It has no adverse impact on other services for people with plans: it buys the same help in another way.
		- It is an efficient use of your resources, as the costs above show.

		I know that I have to keep accounts, invoices and contracts, and show them to you. If the tutor is ill, the hours are made up.

		Somebody I trust will receive and manage the money for me. Their agreement is attached.

		They are: Pat Example, his aunt.

		For what would happen on school or college premises I am asking for the agreement that regulation 9 of the Special Educational Needs (Personal Budgets) Regulations 2014 requires.

		Please send me the information that regulation 3 of the Special Educational Needs (Personal Budgets) Regulations 2014 asks you to give, and your policy.

		If you say that regulation 4A of the Special Educational Needs (Personal Budgets) Regulations 2014 applies to a line, please tell me which contract you mean, and why the sum cannot be split.

		Please write the budget into Section J of the plan.

		If you refuse any part of this, please send me your reasons in writing, and tell me how to ask for a review (regulation 7 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.2, by a parent', () => {
	expect(written('L-4.2', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any Primary School

		Agreement to help on your premises: Sami Example, born 3 May 2017

		Dear head teacher or principal

		I am the parent of Sami Example.

		I ask you to agree to this help for Sami Example on your premises. It is in Section F of the EHC plan: speech therapy, one hour a week.

		Who will give it, with what checks and insurance: Sam Example, registered, checked and insured.

		Days, room, and how it fits in with lessons: Tuesdays at 2 pm in the library.

		What your staff would need to do: nothing.

		If it does not work: we stop after a month.

		The council cannot pay for it on your premises without your agreement (regulation 9 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please answer in writing, and give your reasons if you do not agree.

		I would be glad to meet you about it.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.2, by a young person', () => {
	expect(written('L-4.2', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		head teacher or principal
		Any College

		Agreement to help on your premises: Jo Example, born 3 May 2009

		Dear head teacher or principal

		I write about my own education.

		I ask you to agree to this help for me on your premises. It is in Section F of the EHC plan: speech therapy, one hour a week.

		Who will give it, with what checks and insurance: Sam Example, registered, checked and insured.

		Days, room, and how it fits in with lessons: Tuesdays at 2 pm in the library.

		What your staff would need to do: nothing.

		If it does not work: we stop after a month.

		The council cannot pay for it on your premises without your agreement (regulation 9 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please answer in writing, and give your reasons if you do not agree.

		I would be glad to meet you about it.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.3, by a parent', () => {
	expect(written('L-4.3', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Review of a refused personal budget: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Your letter of 9 November 2026 refuses a personal budget or a direct payment. You wrote: “It is not our policy.”

		Your reference: SEN/123.

		I ask you to review that decision under regulation 7 of the Special Educational Needs (Personal Budgets) Regulations 2014, and to consider what I say here.

		To each of your reasons:

		- Policy: this is one child

		You speak of an adverse impact, or of inefficient use. Please send me the figures for that.

		You point to a policy. Please decide on the facts of this one person.

		I could also agree to this: a start with one line.

		Please tell me the outcome of the review in writing, with your reasons.

		If it stays refused, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.3, by a young person', () => {
	expect(written('L-4.3', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Review of a refused personal budget: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Your letter of 9 November 2026 refuses a personal budget or a direct payment. You wrote: “It is not our policy.”

		Your reference: SEN/123.

		I ask you to review that decision under regulation 7 of the Special Educational Needs (Personal Budgets) Regulations 2014, and to consider what I say here.

		To each of your reasons:

		- Policy: this is one child

		You speak of an adverse impact, or of inefficient use. Please send me the figures for that.

		You point to a policy. Please decide on the facts of this one person.

		I could also agree to this: a start with one line.

		Please tell me the outcome of the review in writing, with your reasons.

		If it stays refused, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.4, by a parent', () => {
	expect(written('L-4.4', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Direct payment cut or stopped: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Your letter of 12 November 2026 stops my direct payment. You wrote: “From 1 December, to save money.”

		Your reference: SEN/123.

		The sum must still be enough for the agreed provision (regulation 10 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		It can only change with notice and with reasons in writing (regulation 14 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		I ask you to reconsider. I know that I can ask once, so here is everything:

		- The tutor needs a month’s notice

		What will be lost, and from which day: ten hours a week from 1 December.

		You must still secure all of Section F (section 42(2) of the Children and Families Act 2014). Please tell me how you will do that from the day the money ends or falls.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.4, by a young person', () => {
	expect(written('L-4.4', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Direct payment cut or stopped: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Your letter of 12 November 2026 stops my direct payment. You wrote: “From 1 December, to save money.”

		Your reference: SEN/123.

		The sum must still be enough for the agreed provision (regulation 10 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		It can only change with notice and with reasons in writing (regulation 14 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		I ask you to reconsider. I know that I can ask once, so here is everything:

		- The tutor needs a month’s notice

		What will be lost, and from which day: ten hours a week from 1 December.

		You must still secure all of Section F (section 42(2) of the Children and Families Act 2014). Please tell me how you will do that from the day the money ends or falls.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.5, by a parent', () => {
	expect(written('L-4.5', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Direct payment that is not enough: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		The direct payment is not enough. Please raise it.

		Your reference: SEN/123.

		What the help costs, by offers that are attached:

		- Tutor A: £45 an hour
		- Tutor B: £48 an hour

		What has changed: the tutor’s price rose in September.

		The sum has to be enough to get the agreed provision (regulation 10 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please look at it again under regulation 11 of the Special Educational Needs (Personal Budgets) Regulations 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.5, by a young person', () => {
	expect(written('L-4.5', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Direct payment that is not enough: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		The direct payment is not enough. Please raise it.

		Your reference: SEN/123.

		What the help costs, by offers that are attached:

		- Tutor A: £45 an hour
		- Tutor B: £48 an hour

		What has changed: the tutor’s price rose in September.

		The sum has to be enough to get the agreed provision (regulation 10 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Please look at it again under regulation 11 of the Special Educational Needs (Personal Budgets) Regulations 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.6, by a parent', () => {
	expect(written('L-4.6', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Personal health budgets
		Integrated care board

		Request for a budget: Sami Example, born 3 May 2017

		Dear personal health budget team

		I am the parent of Sami Example.

		I ask for a personal health budget for Sami Example. It is for this help in the EHC plan: “Occupational therapy, monthly.”

		This is continuing care, for which there is a right to have a personal health budget.

		Please tell the council what you decide, so that it can write it into Section J.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.6, by a young person', () => {
	expect(written('L-4.6', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Personal health budgets
		Integrated care board

		Request for a budget: Jo Example, born 3 May 2009

		Dear personal health budget team

		I write about my own education.

		I ask for a personal health budget for me. It is for this help in the EHC plan: “Occupational therapy, monthly.”

		This is continuing care, for which there is a right to have a personal health budget.

		Please tell the council what you decide, so that it can write it into Section J.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.7, by a parent', () => {
	expect(written('L-4.7', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		End of my direct payment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I no longer agree to receive the direct payment. Please end it on 31 December 2026 (regulation 14 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Your reference: SEN/123.

		Money that is left, and the records: £90; the records are attached.

		Please arrange the help yourselves from that day. You must secure all of Section F (section 42(2) of the Children and Families Act 2014).

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-4.7, by a young person', () => {
	expect(written('L-4.7', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		End of my direct payment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I no longer agree to receive the direct payment. Please end it on 31 December 2026 (regulation 14 of the Special Educational Needs (Personal Budgets) Regulations 2014).

		Your reference: SEN/123.

		Money that is left, and the records: £90; the records are attached.

		Please arrange the help yourselves from that day. You must secure all of Section F (section 42(2) of the Children and Families Act 2014).

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-4.8, by a parent', () => {
	expect(written('L-4.8', asha, inReview)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Words offered for Section J: Sami Example, born 3 May 2017

		I offer these words for Section J of the plan.

		Needs and outcomes it is for

		reading, and noise.

		- Line 1: Speaks in class

		Provision and amounts

		- 1. Speech therapy (one hour a week): £2,160 a year, from the offer of 2 November
		- 2. Reading tutor: £455 a year
		- Together: £2,615 a year.

		Form

		- Line 1: a direct payment
		- Line 2: arranged by the council or the school

		How it works

		What can be moved from one line to another: hours within a term.

		Who manages it: Pat Example, his aunt.

		It is looked at within the first three months, and at each review of the plan.

		Asha Example
		"
	`);
});

test('L-4.8, by a young person', () => {
	expect(written('L-4.8', jo, inReview)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		Words offered for Section J: Jo Example, born 3 May 2009

		I offer these words for Section J of the plan.

		Needs and outcomes it is for

		reading, and noise.

		- Line 1: Speaks in class

		Provision and amounts

		- 1. Speech therapy (one hour a week): £2,160 a year, from the offer of 2 November
		- 2. Reading tutor: £455 a year
		- Together: £2,615 a year.

		Form

		- Line 1: a direct payment
		- Line 2: arranged by the council or the school

		How it works

		What can be moved from one line to another: hours within a term.

		Who manages it: Pat Example, his aunt.

		It is looked at within the first three months, and at each review of the plan.

		Jo Example
		"
	`);
});
