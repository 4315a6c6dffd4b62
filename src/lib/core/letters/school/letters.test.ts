import { expect, test } from 'vitest';
import { asha, jo, written } from '../../../../../tests/helpers/full-answers.ts';

test('L-3.1, by a parent', () => {
	expect(written('L-3.1', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a particular school: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask you to name this school in the EHC plan for Sami Example: Other Example School. I ask under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		Its address, and its number (URN): 2 Example Road, Anytown

		It is an Academy, which is one of the types in section 38(3) of the Children and Families Act 2014.

		Why it suits, need by need:

		- Noise: small classes
		- Reading: a specialist teacher

		You must name it (section 39(3) of the Children and Families Act 2014) unless it is unsuitable for age, ability, aptitude or special educational needs, or unless attendance would be incompatible with the efficient education of others or the efficient use of resources (section 39(4) of the Children and Families Act 2014). None of that holds here.

		To what may be said against it: it is not full in Year 5.

		I want a mainstream education. Under section 33 of the Children and Families Act 2014 “unsuitable” and “too expensive” are no reasons against that, and you would have to show that there are no reasonable steps (section 33(3) and (4) of the Children and Families Act 2014).

		What the school says: “We can meet his needs.”

		Please consult it now under section 39(2) of the Children and Families Act 2014, and send me its reply.

		Please name it in Section I of the final plan. A school or college that is named must admit (section 43 of the Children and Families Act 2014).

		My second choice: Fourth Example School.

		How to get there: on foot, ten minutes.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.1, by a young person', () => {
	expect(written('L-3.1', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a particular school: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask you to name this school in the EHC plan for me: Other Example School. I ask under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		Its address, and its number (URN): 2 Example Road, Anytown

		It is an Academy, which is one of the types in section 38(3) of the Children and Families Act 2014.

		Why it suits, need by need:

		- Noise: small classes
		- Reading: a specialist teacher

		You must name it (section 39(3) of the Children and Families Act 2014) unless it is unsuitable for age, ability, aptitude or special educational needs, or unless attendance would be incompatible with the efficient education of others or the efficient use of resources (section 39(4) of the Children and Families Act 2014). None of that holds here.

		To what may be said against it: it is not full in Year 5.

		I want a mainstream education. Under section 33 of the Children and Families Act 2014 “unsuitable” and “too expensive” are no reasons against that, and you would have to show that there are no reasonable steps (section 33(3) and (4) of the Children and Families Act 2014).

		What the school says: “We can meet his needs.”

		Please consult it now under section 39(2) of the Children and Families Act 2014, and send me its reply.

		Please name it in Section I of the final plan. A school or college that is named must admit (section 43 of the Children and Families Act 2014).

		My second choice: Fourth Example School.

		How to get there: on foot, ten minutes.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.2, by a parent', () => {
	expect(written('L-3.2', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an independent school: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask you to name this school in the EHC plan for Sami Example: Other Example School.

		Your reference: SEN/123.

		It is an independent school, and not one of the types in section 38(3). I ask you to have regard to my wishes under section 9 of the Education Act 1996.

		It has offered a place. The written offer is attached: a place from January 2027.

		The fees, and what they include: £20,000 a year, with speech therapy.

		Why other schools cannot meet the needs, each with its reason:

		- Third Example School: no specialist teacher

		The costs compared, with transport, therapy and assistants: the same, with transport.

		So this is compatible with good teaching and training, and is not unreasonable public spending.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.2, by a young person', () => {
	expect(written('L-3.2', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an independent school: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask you to name this school in the EHC plan for me: Other Example School.

		Your reference: SEN/123.

		It is an independent school, and not one of the types in section 38(3). I ask you to have regard to my wishes under section 9 of the Education Act 1996.

		It has offered a place. The written offer is attached: a place from January 2027.

		The fees, and what they include: £20,000 a year, with speech therapy.

		Why other schools cannot meet the needs, each with its reason:

		- Third Example School: no specialist teacher

		The costs compared, with transport, therapy and assistants: the same, with transport.

		So this is compatible with good teaching and training, and is not unreasonable public spending.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.3, by a parent', () => {
	expect(written('L-3.3', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Consulting a school: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		On 2 November 2026 I asked for this school or college: Other Example School. Please tell me if you have consulted it, on which day, and what it said.

		Your reference: SEN/123.

		Under section 39(2) of the Children and Families Act 2014 you must consult the school I asked for before you decide.

		Paragraph 9.83 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) says that a school should answer within fifteen days. You can go on without its reply.

		Please send me a copy of the reply. I ask for it as personal data too, under Article 15 of the UK General Data Protection Regulation.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.3, by a young person', () => {
	expect(written('L-3.3', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Consulting a school: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		On 2 November 2026 I asked for this school or college: Other Example School. Please tell me if you have consulted it, on which day, and what it said.

		Your reference: SEN/123.

		Under section 39(2) of the Children and Families Act 2014 you must consult the school I asked for before you decide.

		Paragraph 9.83 of the Special educational needs and disability code of practice: 0 to 25 years (January 2015) says that a school should answer within fifteen days. You can go on without its reply.

		Please send me a copy of the reply. I ask for it as personal data too, under Article 15 of the UK General Data Protection Regulation.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.4, by a parent', () => {
	expect(written('L-3.4', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		The school you name: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please do not name this school or college: Third Example School.

		Your reference: SEN/123.

		Why it is not suitable:

		- Noise: classes of 32

		From my visit: on 9 November the hall was very loud.

		I want a mainstream education. Under section 33 of the Children and Families Act 2014 “unsuitable” and “too expensive” are no reasons against that.

		I ask again for: Other Example School

		If you refuse it, please say which reason in section 39(4) of the Children and Families Act 2014 you rely on, and send me the evidence for it.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.4, by a young person', () => {
	expect(written('L-3.4', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		The school you name: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please do not name this school or college: Third Example School.

		Your reference: SEN/123.

		Why it is not suitable:

		- Noise: classes of 32

		From my visit: on 9 November the hall was very loud.

		I want a mainstream education. Under section 33 of the Children and Families Act 2014 “unsuitable” and “too expensive” are no reasons against that.

		I ask again for: Other Example School

		If you refuse it, please say which reason in section 39(4) of the Children and Families Act 2014 you rely on, and send me the evidence for it.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.5, by a parent', () => {
	expect(written('L-3.5', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Education otherwise than at school: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask you to arrange special educational provision for Sami Example otherwise than in a school or college, under section 61 of the Children and Families Act 2014.

		Your reference: SEN/123.

		Why it would be inappropriate for it to be made in any school or college:

		- Three schools were tried, says Dr Example

		The help I ask you to put into Section F:

		- Ten hours a week with a tutor at home

		Section I should then stay empty: it would be wrong to name a school that is not going to be attended (the judgment in Derbyshire County Council v EM and DM [2019]).

		The evidence: the letter of Dr Example.

		Please say how often this will be looked at again, and by whom.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.5, by a young person', () => {
	expect(written('L-3.5', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Education otherwise than at school: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask you to arrange special educational provision for me otherwise than in a school or college, under section 61 of the Children and Families Act 2014.

		Your reference: SEN/123.

		Why it would be inappropriate for it to be made in any school or college:

		- Three schools were tried, says Dr Example

		The help I ask you to put into Section F:

		- Ten hours a week with a tutor at home

		Section I should then stay empty: it would be wrong to name a school that is not going to be attended (the judgment in Derbyshire County Council v EM and DM [2019]).

		The evidence: the letter of Dr Example.

		Please say how often this will be looked at again, and by whom.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.6, by a parent', () => {
	expect(written('L-3.6', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Condition about transport: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please take this condition out of the plan: “Parents will transport.”

		Your reference: SEN/123.

		Travel is decided under section 508B of the Education Act 1996. A condition can only stand if a nearer school is suitable, could take the place, and the one asked for costs significantly more with the journey counted in. Section I then has to name both.

		The nearer school you mean: Third Example School.

		It has no place, or is not suitable. Please show me the opposite if you think otherwise.

		The costs as I know them: the same.

		Please name the school in Section I with no condition.

		If you refuse, Section I can be appealed, and the journey can go to your own transport appeal.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.6, by a young person', () => {
	expect(written('L-3.6', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Condition about transport: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please take this condition out of the plan: “Parents will transport.”

		Your reference: SEN/123.

		Travel is decided under section 508B of the Education Act 1996. A condition can only stand if a nearer school is suitable, could take the place, and the one asked for costs significantly more with the journey counted in. Section I then has to name both.

		The nearer school you mean: Third Example School.

		It has no place, or is not suitable. Please show me the opposite if you think otherwise.

		The costs as I know them: the same.

		Please name the school in Section I with no condition.

		If you refuse, Section I can be appealed, and the journey can go to your own transport appeal.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.7, by a parent', () => {
	expect(written('L-3.7', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Not home education: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		Please correct your records: Sami Example is not home educated by choice.

		Your reference: SEN/123.

		How it came about: since 1 September 2026 there is no school place.

		What was said: “Just say that you home educate.”

		Home education is a parent’s own choice under section 7 of the Education Act 1996. That choice was not made.

		So you must still secure all of Sami Example’s special educational provision under section 42(2) of the Children and Families Act 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.7, by a young person', () => {
	expect(written('L-3.7', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Not home education: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		Please correct your records: I am not home educated by choice.

		Your reference: SEN/123.

		How it came about: since 1 September 2026 there is no school place.

		What was said: “Just say that you home educate.”

		Home education is a parent’s own choice under section 7 of the Education Act 1996. That choice was not made.

		So you must still secure all of my special educational provision under section 42(2) of the Children and Families Act 2014.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-3.8, by a parent', () => {
	expect(written('L-3.8', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a particular college: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask you to name this college in the EHC plan for Sami Example: Other Example School. I ask under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		Its address, and its number (URN): 2 Example Road, Anytown

		It is an Academy, which is one of the types in section 38(3) of the Children and Families Act 2014.

		The course: Horticulture, level 1.

		The help that is needed there, and what the college offers for it:

		- Noise: small classes
		- Reading: a specialist teacher

		You must name it (section 39(3) of the Children and Families Act 2014) unless it is unsuitable for age, ability, aptitude or special educational needs, or unless attendance would be incompatible with the efficient education of others or the efficient use of resources (section 39(4) of the Children and Families Act 2014). None of that holds here.

		To what may be said against it: it is not full in Year 5.

		A college in the further education sector must also use its best endeavours under section 66 of the Children and Families Act 2014.

		What the college says: “We can meet his needs.”

		Please consult it now under section 39(2) of the Children and Families Act 2014, and send me its reply.

		Please name it in Section I of the final plan. A school or college that is named must admit (section 43 of the Children and Families Act 2014).

		My second choice: Fourth Example School.

		How to get there: on foot, ten minutes.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-3.8, by a young person', () => {
	expect(written('L-3.8', jo)).toMatchInlineSnapshot(`
		"Jo Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for a particular college: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this right is my own.

		I ask you to name this college in the EHC plan for me: Other Example School. I ask under section 38(2)(b) of the Children and Families Act 2014.

		Your reference: SEN/123.

		Its address, and its number (URN): 2 Example Road, Anytown

		It is an Academy, which is one of the types in section 38(3) of the Children and Families Act 2014.

		The course: Horticulture, level 1.

		The help that is needed there, and what the college offers for it:

		- Noise: small classes
		- Reading: a specialist teacher

		You must name it (section 39(3) of the Children and Families Act 2014) unless it is unsuitable for age, ability, aptitude or special educational needs, or unless attendance would be incompatible with the efficient education of others or the efficient use of resources (section 39(4) of the Children and Families Act 2014). None of that holds here.

		To what may be said against it: it is not full in Year 5.

		A college in the further education sector must also use its best endeavours under section 66 of the Children and Families Act 2014.

		What the college says: “We can meet his needs.”

		Please consult it now under section 39(2) of the Children and Families Act 2014, and send me its reply.

		Please name it in Section I of the final plan. A school or college that is named must admit (section 43 of the Children and Families Act 2014).

		My second choice: Fourth Example School.

		How to get there: on foot, ten minutes.

		Please answer in writing, and give your reasons if you do not agree.

		Yours faithfully
		Jo Example
		"
	`);
});
