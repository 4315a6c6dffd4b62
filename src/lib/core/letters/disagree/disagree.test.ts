import { describe, expect, test } from 'vitest';
import {
	asha,
	forJo,
	happenings,
	jo,
	journalOf,
	priya,
	questionsOf,
	told
} from '../../../../../tests/helpers/disagreement.ts';
import { event } from '../../../../../tests/helpers/case.ts';
import type { Journal } from '../../cases/journal.ts';
import { timelineOf } from '../../cases/timeline.ts';
import { date } from '../../dates/calendar-date.ts';
import type { Answers } from '../../flows/flow.ts';
import { resolve } from '../../flows/flow.ts';
import { flows } from '../../flows/index.ts';
import { lawPack } from '../../law/law-pack.ts';
import { makeLetter } from '../index.ts';
import { freeze, missingIn, plainText } from '../letter.ts';
import type { Letter } from '../letter.ts';
import { disagreeLetters } from './index.ts';

const today = date('2026-11-21');
const voices = { parent: asha, 'young-person': jo, 'alternative-person': forJo, helper: priya } as const;

function letterFor(id: string, answers: Answers, journal: Journal): Letter {
	const timeline = timelineOf(journal, today, lawPack);
	const made = makeLetter(id, { answers: { ...told, ...answers }, timeline, councilName: 'Cumberland council' });
	if (!made) throw new Error(`There is no ${id}`);
	return made;
}

const written = (id: string, answers: Answers, ...happened: readonly (keyof typeof happenings)[]) =>
	plainText(freeze(letterFor(id, answers, journalOf(...happened))), '21 November 2026');

const every = Object.keys(happenings) as (keyof typeof happenings)[];
const ids = Object.keys(disagreeLetters);

describe.each(Object.entries(voices))('in the voice of a %s', (voice, answers) => {
	test.each(ids)('%s is whole: nothing is missing, and each part has an id of its own', (id) => {
		const letter = letterFor(id, answers, journalOf(...every));
		expect(letter).toMatchObject({ id, voice });
		expect(missingIn(letter)).toEqual([]);
		const parts = letter.body.map((block) => block.id);
		expect(parts.length).toBeGreaterThan(3);
		expect(new Set(parts).size).toBe(parts.length);
	});

	test.each(ids)('%s speaks as that person does', (id) => {
		const text = plainText(freeze(letterFor(id, answers, journalOf(...every))), '');
		const own = voice === 'young-person' ? 'Jo Example' : voice === 'helper' ? 'Priya Example' : 'Asha Example';
		expect(text.trimEnd().endsWith(own)).toBe(true);
		expect(text).not.toMatch(/undefined|\[add:|\bI (wants|asks|wishes|does)\b|’s’s|\.\./);
		if (voice === 'young-person') expect(text).not.toMatch(/I am the parent|Jo Example (has|wants|asks|was)\b/);
		if (voice === 'helper') expect(text).not.toMatch(/\bI (want|ask|wish|do not want|also ask)\b|\bmy\b/);
	});
});

test('there are sixteen letters, L-7.1 to L-7.16', () => {
	expect(ids).toEqual(Array.from({ length: 16 }, (_, at) => `L-7.${at + 1}`));
});

test.each(ids)('%s with nothing told yet has gaps, each with a place where it is filled', (id) => {
	const timeline = timelineOf([], today, lawPack);
	const letter = makeLetter(id, { answers: { who: 'child' }, timeline, councilName: undefined });
	const asked = new Set(Object.values(flows).flatMap(({ questions }) => Object.keys(questions)));
	const missing = letter ? missingIn(letter) : [];
	expect(missing.length).toBeGreaterThan(2);
	expect(missing.filter((question) => !asked.has(question) && !/^happened:[a-z-]+$/.test(question))).toEqual([]);
});

test.each(ids)('%s: each of its questions goes into it', (id) => {
	const journal = journalOf(...every);
	const before = freeze(letterFor(id, asha, journal));
	for (const question of questionsOf(disagreeLetters[id]?.flow ?? '')) {
		if (told[question] === undefined && asha[question] === undefined) continue;
		// Of a choice of kinds of issue or care, what hangs on it is tested with the letter itself.
		expect(freeze(letterFor(id, { ...asha, [question]: null }, journal)), question).not.toEqual(before);
	}
});

test.each(ids)('%s asks nothing that was told before', (id) => {
	const { flow = '' } = disagreeLetters[id] ?? {};
	const known = flows[flow];
	if (!known) throw new Error(`There is no flow ${flow}`);
	expect(resolve(known, { ...told, ...asha }, today).next).toEqual({ outcome: 'check' });
	const { path } = resolve(known, { ...told, ...jo }, today);
	expect(path).not.toContain('writer-name');
});

test('a day corrected in the journal is corrected in the letter', () => {
	const wrong = event('assessment-refused', { letterDate: '2026-10-08' }, {}, { id: 'first' });
	const right = event('assessment-refused', { letterDate: '2026-10-09' }, {}, { id: 'second', replaces: 'first' });
	const text = (journal: Journal) => plainText(freeze(letterFor('L-7.1', asha, journal)), '');
	expect(text([wrong])).toContain('dated 8 October 2026');
	expect(text([wrong, right])).toContain('dated 9 October 2026');
	expect(text([wrong, right])).not.toContain('8 October');
});

describe('whole letters', () => {
	test('L-7.1, a parent wants only the certificate', () => {
		expect(written('L-7.1', asha, 'refused')).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Any Mediation Service

			Mediation advice and certificate: Sami Example, born 3 May 2017

			Dear mediation adviser

			I am the parent of Sami Example.

			The council is Cumberland council. It decided not to carry out an EHC needs assessment of Sami Example, in a letter dated 9 October 2026.

			The council’s reference: SEN/123.

			I wish to appeal. I tell you so under regulation 33 of the Special Educational Needs and Disability Regulations 2014.

			I do not want mediation. Please give me the information, and send the certificate within three working days, as regulation 34(1) of the Special Educational Needs and Disability Regulations 2014 requires.

			The disagreement is about:

			- education: special educational needs, the help for them, or the school or college
			- health care in the plan

			To take part, this is needed: a phone call and not a video.

			Please answer in writing, and print the date of issue on the certificate. That date counts for the time to appeal.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.1, a young person wants mediation', () => {
		expect(written('L-7.1', { ...jo, 'mediation-wants': 'mediation' }, 'finalPlan')).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			Any Mediation Service

			Mediation advice and certificate: Jo Example, born 3 May 2009

			Dear mediation adviser

			I am over compulsory school age, so the right to appeal is mine.

			The council is Cumberland council. It decided to issue my EHC plan as it is, in a letter dated 9 October 2026.

			The council’s reference: SEN/123.

			I wish to appeal. I tell you so under regulation 33 of the Special Educational Needs and Disability Regulations 2014.

			I want mediation. Please tell the council, so that it can be arranged under sections 53 and 54 of the Children and Families Act 2014.

			Please send the certificate within three working days after the mediation, or after the council tells you that it cannot arrange it in time.

			The disagreement is about:

			- education: special educational needs, the help for them, or the school or college
			- health care in the plan

			To take part, this is needed: a phone call and not a video.

			Please answer in writing, and print the date of issue on the certificate. That date counts for the time to appeal.

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.2, a parent’s notes', () => {
		expect(written('L-7.2', asha, 'finalPlan')).toMatchInlineSnapshot(`
			"Asha Example

			21 November 2026

			Notes for the mediation

			Mediation plan: Sami Example, born 3 May 2017

			The council decided to issue Sami Example’s EHC plan as it is, in a letter dated 9 October 2026.

			The disagreement is about:

			- education: special educational needs, the help for them, or the school or college
			- health care in the plan

			Points to settle

			Hours of speech therapy.

			What would be accepted

			An hour each week, by a therapist.

			Papers to bring

			- Therapy report, June 2026
			- School report, July 2026

			Who has to be there

			Somebody from the council who can decide on the day.

			Others

			The therapist’s manager.

			To write down before leaving

			- the exact words agreed, section by section of the plan
			- what the council does, and by which day
			- what health or social care does, and by which day
			- what was not agreed
			- who writes the agreement, and that both sides sign it

			What could be appealed then binds the council as an order of the Tribunal would. Anything else has to be done within two weeks, unless another time is agreed in writing.

			Ask for the certificate all the same. Talking does not stop the time to appeal.

			Asha Example
			"
		`);
	});
	test('L-7.2, a young person’s notes', () => {
		expect(written('L-7.2', jo, 'refused')).toMatchInlineSnapshot(`
			"Jo Example

			21 November 2026

			Notes for the mediation

			Mediation plan: Jo Example, born 3 May 2009

			The council decided not to carry out an EHC needs assessment of me, in a letter dated 9 October 2026.

			The disagreement is about:

			- education: special educational needs, the help for them, or the school or college
			- health care in the plan

			Points to settle

			Hours of speech therapy.

			What would be accepted

			An hour each week, by a therapist.

			Papers to bring

			- Therapy report, June 2026
			- School report, July 2026

			Who has to be there

			Somebody from the council who can decide on the day.

			Others

			The therapist’s manager.

			To write down before leaving

			- the exact words agreed, section by section of the plan
			- what the council does, and by which day
			- what health or social care does, and by which day
			- what was not agreed
			- who writes the agreement, and that both sides sign it

			What could be appealed then binds the council as an order of the Tribunal would. Anything else has to be done within two weeks, unless another time is agreed in writing.

			Ask for the certificate all the same. Talking does not stop the time to appeal.

			Jo Example
			"
		`);
	});
	test('L-7.3, a parent appeals sections F and I', () => {
		expect(written('L-7.3', asha, 'finalPlan')).toMatchInlineSnapshot(`
			"Asha Example

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Reasons for appeal: Sami Example, born 3 May 2017

			I am the parent of Sami Example.

			This appeal is against the decision of Cumberland council to issue Sami Example’s EHC plan as it is, in a letter dated 9 October 2026. It is brought under section 51 of the Children and Families Act 2014.

			The council’s reference: SEN/123.

			Section F: special educational provision

			The council’s reason: The plan is flexible enough.

			The right to appeal is in section 51(2)(c)(ii) of that Act.

			Section F has to set out provision for each need in Section B. Paragraph 9.69 of the Code of Practice says that it should be detailed, specific and normally quantified: what kind, how many hours, how often, and by whom.

			It has to be so specific and clear as to leave no room for doubt about what has been decided: L v Clarke and Somerset County Council [1998] ELR 129.

			Health or social care provision that educates or trains is special educational provision, and so belongs in Section F: section 21(5) of the Children and Families Act 2014.

			Why the decision is wrong by that test: Section F says “access to speech therapy”, with no hours.

			Evidence: Therapy report, June 2026, page 4.

			The order asked for: “One hour of direct speech therapy each week from a qualified therapist.”

			Section I: the school or college

			The council’s reason: The school is full.

			The right to appeal is in section 51(2)(c) of that Act.

			The school or college asked for is of a kind in section 38(3) of the Children and Families Act 2014. Section 39(4) says that it must be named, unless it is unsuitable for age, ability, aptitude or special educational needs, or attendance would be incompatible with the efficient education of others or the efficient use of resources. To be full is none of these by itself.

			Section 33 of the Children and Families Act 2014 gives a place in mainstream, unless that is against the wishes of the parent or young person, or incompatible with the efficient education of others, and no reasonable steps could prevent that. The council has to show that there are none. Suitability and cost are no reasons under that section.

			Section 39 comes first. Only where it does not decide does section 33 come in: ME v London Borough of Southwark [2017] UKUT 73 (AAC).

			Why the decision is wrong by that test: The school has taken a child since.

			Evidence: E-mail of the school, 2 November 2026.

			The order asked for: Name Any Academy in Section I.

			The views of the child or young person

			“Talking with friends is what counts.”

			I also ask the Tribunal to make these recommendations, under the Recommendations Power Regulations 2017.

			A health recommendation (Sections C and G)

			In Section G: a sleep clinic review every term.

			Asha Example
			"
		`);
	});
	test('L-7.3, a young person appeals a refusal to assess', () => {
		const answers = {
			...jo,
			'appeal-issues': ['assess'],
			'appeal-assess-council': 'The college can meet the need.',
			'appeal-assess-why': 'I have failed two years in a row with all their help.',
			'appeal-assess-evidence': 'College report, July 2026.',
			'appeal-assess-order': 'The council must assess.'
		};
		expect(written('L-7.3', answers, 'refused')).toMatchInlineSnapshot(`
			"Jo Example

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Reasons for appeal: Jo Example, born 3 May 2009

			I am over compulsory school age, so this appeal is mine to bring.

			This appeal is against the decision of Cumberland council not to carry out an EHC needs assessment of me, in a letter dated 9 October 2026. It is brought under section 51 of the Children and Families Act 2014.

			The council’s reference: SEN/123.

			The refusal to assess

			The council’s reason: The college can meet the need.

			The right to appeal is in section 51(2)(a) of that Act.

			The test is section 36(8) of the Children and Families Act 2014. The council must secure an assessment if it is of the opinion that I have or may have special educational needs, and that it may be necessary for special educational provision to be made for me under an EHC plan. Nothing more is asked.

			It is a provisional question that looks ahead: Cambridgeshire County Council v FL-J [2016] UKUT 225 (AAC).

			Why the decision is wrong by that test: I have failed two years in a row with all their help.

			Evidence: College report, July 2026.

			The order asked for: The council must assess.

			My views

			“Talking with friends is what counts.”

			Jo Example
			"
		`);
	});
	test('L-7.4, a parent’s evidence', () => {
		expect(written('L-7.4', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Index of evidence: Sami Example, born 3 May 2017

			Papers: date, who wrote it, what it shows, page

			- 1. 4 June 2026; A. Therapist; needs an hour a week; page 4
			- 2. July 2026; Any Primary School; no progress; page 9

			Witnesses

			- A. Therapist, speech and language therapist

			The working document is attached, with a key. It shows what is agreed, and what each side proposes, each with a mark and a colour of its own.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.4, by a helper', () => {
		expect(written('L-7.4', priya)).toMatchInlineSnapshot(`
			"Priya Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Index of evidence: Sami Example, born 3 May 2017

			Papers: date, who wrote it, what it shows, page

			- 1. 4 June 2026; A. Therapist; needs an hour a week; page 4
			- 2. July 2026; Any Primary School; no progress; page 9

			Witnesses

			- A. Therapist, speech and language therapist

			The working document is attached, with a key. It shows what is agreed, and what each side proposes, each with a mark and a colour of its own.

			Yours faithfully
			Priya Example
			"
		`);
	});
	test('L-7.5, a parent’s first complaint', () => {
		expect(written('L-7.5', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Complaints team
			Cumberland council

			Formal complaint about special educational needs: Sami Example, born 3 May 2017

			Dear complaints team

			This is a formal complaint.

			Please deal with it at the first stage of your complaints procedure.

			I am the parent of Sami Example.

			Your reference: SEN/123.

			What the council has to do

			The council has to secure the provision in Section F of the plan, under section 42(2) of the Children and Families Act 2014. That duty is the council’s own, whoever delivers it.

			The council has to have regard to the views of the family and help them to take part, under section 19 of the Children and Families Act 2014.

			What happened

			No speech therapy since 7 September 2026.

			What it has meant for the child or young person, and for the family

			No progress in talking.

			What would put it right

			The council is asked to:

			- do what it has to do, by a date it names
			- make up for what was missed
			- pay back what the family had to spend

			Please answer in writing, with reasons, and say which stage your answer is. When it is your final answer, please say so, and say how to reach the Local Government and Social Care Ombudsman.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.5, a young person’s second stage', () => {
		expect(written('L-7.5', jo, 'complained', 'answered')).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			Complaints team
			Cumberland council

			Formal complaint about special educational needs: Jo Example, born 3 May 2009

			Dear complaints team

			This is a formal complaint.

			It follows the complaint of 5 October 2026. It was answered on 2 November 2026. Please deal with this one at the next stage.

			I write for myself.

			Your reference: SEN/123.

			What the council has to do

			The council has to secure the provision in Section F of the plan, under section 42(2) of the Children and Families Act 2014. That duty is the council’s own, whoever delivers it.

			The council has to have regard to the views of the family and help them to take part, under section 19 of the Children and Families Act 2014.

			What happened

			No speech therapy since 7 September 2026.

			What it has meant for me

			No progress in talking.

			What would put it right

			The council is asked to:

			- do what it has to do, by a date it names
			- make up for what was missed
			- pay back what the family had to spend

			Please answer in writing, with reasons, and say which stage your answer is. When it is your final answer, please say so, and say how to reach the Local Government and Social Care Ombudsman.

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.5 asks for the next stage of a social care complaint too', () => {
		const step = (on: string, name: string) => event('social-care-step', { on }, { step: name });
		const journal = [step('2026-10-05', 'complained'), step('2026-10-19', 'answered')];
		expect(plainText(freeze(letterFor('L-7.5', asha, journal)), '21 November 2026')).toContain(
			'It follows the complaint of 5 October 2026. It was answered on 19 October 2026.'
		);
	});
	test('L-7.13 brings the dates of the record that explain a delay', () => {
		const refused = event(
			'assessment-refused',
			{ letterDate: '2026-09-01', receivedDate: '2026-09-14' },
			{},
			{ id: 'refusal' }
		);
		const told = event('mediation-adviser-told', { on: '2026-11-10' });
		const letter = letterFor('L-7.13', { ...asha, 'letter-check:refusal': ['decision', 'reasons'] }, [refused, told]);
		const text = plainText(freeze(letter), '21 November 2026');
		expect(text).toContain(
			[
				'- The letter of 1 September 2026 did not say: that there is a right to appeal; by when an appeal has to be made; how to reach a mediation adviser.',
				'- The letter of 1 September 2026 came on 14 September 2026.',
				'- The mediation adviser was contacted on 10 November 2026.'
			].join('\n')
		);
	});
	test('L-7.6, a parent to the Ombudsman', () => {
		expect(written('L-7.6', asha, 'complained', 'answered')).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Local Government and Social Care Ombudsman

			Complaint about a council: Sami Example, born 3 May 2017

			Dear Ombudsman

			I am the parent of Sami Example.

			The complaint is about Cumberland council.

			The complaint to the council

			The council was told on 5 October 2026. Its final answer is dated 2 November 2026.

			What the council has to do

			The council has to secure the provision in Section F of the plan, under section 42(2) of the Children and Families Act 2014. That duty is the council’s own, whoever delivers it.

			The council has to have regard to the views of the family and help them to take part, under section 19 of the Children and Families Act 2014.

			What happened

			No speech therapy since 7 September 2026.

			What it has meant for the child or young person, and for the family

			No progress in talking.

			What would put it right

			The council is asked to:

			- do what it has to do, by a date it names
			- make up for what was missed
			- pay back what the family had to spend

			What this is not about

			It is not about anything that was appealed to the Tribunal, or that could reasonably have been. Delay, and what the council failed to do, are apart from that.

			Why not

			The plan is not in dispute. It is not carried out.

			If any of it is older than 12 months, please look at it all the same, for the reasons told above.

			Papers attached

			- The complaint
			- The final answer

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.6, by a helper', () => {
		expect(written('L-7.6', priya, 'complained', 'answered')).toMatchInlineSnapshot(`
			"Priya Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Local Government and Social Care Ombudsman

			Complaint about a council: Sami Example, born 3 May 2017

			Dear Ombudsman

			I write for Sami Example’s parent, who has asked me to. Their written consent is attached.

			The complaint is about Cumberland council.

			The complaint to the council

			The council was told on 5 October 2026. Its final answer is dated 2 November 2026.

			What the council has to do

			The council has to secure the provision in Section F of the plan, under section 42(2) of the Children and Families Act 2014. That duty is the council’s own, whoever delivers it.

			The council has to have regard to the views of the family and help them to take part, under section 19 of the Children and Families Act 2014.

			What happened

			No speech therapy since 7 September 2026.

			What it has meant for the child or young person, and for the family

			No progress in talking.

			What would put it right

			The council is asked to:

			- do what it has to do, by a date it names
			- make up for what was missed
			- pay back what the family had to spend

			What this is not about

			It is not about anything that was appealed to the Tribunal, or that could reasonably have been. Delay, and what the council failed to do, are apart from that.

			Why not

			The plan is not in dispute. It is not carried out.

			If any of it is older than 12 months, please look at it all the same, for the reasons told above.

			Papers attached

			- The complaint
			- The final answer

			Yours faithfully
			Priya Example
			"
		`);
	});
	test('L-7.7, a parent about an academy', () => {
		expect(written('L-7.7', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Department for Education

			Complaint about how an academy dealt with a complaint: Sami Example, born 3 May 2017

			Dear Sir or Madam

			I am the parent of Sami Example.

			The school is Any Primary School. It is an academy or free school.

			The school’s procedure, step by step

			5 October 2026: written complaint
			19 October 2026: the head’s answer

			What went wrong with the procedure:

			- it did not follow its own procedure
			- it did not let the complaint go through all its stages

			How that shows

			There was no panel.

			An academy has to have a complaints procedure with a written stage and a panel of at least three people, one of them independent of the school, under Part 7 of the Schedule to the Education (Independent School Standards) Regulations 2014.

			I ask you to require the school to deal with the complaint properly, by a procedure that is lawful and is followed to its end. It is understood that you do not decide the complaint itself.

			Attached, with the procedure and the letters

			- The procedure
			- The head’s answer

			Please answer in writing, with reasons.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.7, by a helper', () => {
		expect(written('L-7.7', priya)).toMatchInlineSnapshot(`
			"Priya Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Department for Education

			Complaint about how an academy dealt with a complaint: Sami Example, born 3 May 2017

			Dear Sir or Madam

			I write for Sami Example’s parent, who has asked me to. Their written consent is attached.

			The school is Any Primary School. It is an academy or free school.

			The school’s procedure, step by step

			5 October 2026: written complaint
			19 October 2026: the head’s answer

			What went wrong with the procedure:

			- it did not follow its own procedure
			- it did not let the complaint go through all its stages

			How that shows

			There was no panel.

			An academy has to have a complaints procedure with a written stage and a panel of at least three people, one of them independent of the school, under Part 7 of the Schedule to the Education (Independent School Standards) Regulations 2014.

			The family asks you to require the school to deal with the complaint properly, by a procedure that is lawful and is followed to its end. It is understood that you do not decide the complaint itself.

			Attached, with the procedure and the letters

			- The procedure
			- The head’s answer

			Please answer in writing, with reasons.

			Yours faithfully
			Priya Example
			"
		`);
	});
	test('L-7.8, a parent to a health board', () => {
		expect(written('L-7.8', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Complaints team
			Any NHS board (ICB)

			Complaint about a health service: Sami Example, born 3 May 2017

			Dear complaints team

			I am the parent of Sami Example.

			The service is the sleep clinic.

			What should happen

			Section G: a review every term.

			What Section G of an EHC plan holds has to be arranged, under section 42(3) of the Children and Families Act 2014.

			What happened

			No review since May 2026.

			What it has meant

			He sleeps four hours a night.

			What is asked for

			A review by 31 December 2026.

			Please answer in writing, with reasons, and say how to go on to the Parliamentary and Health Service Ombudsman.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.8, for a young person who cannot decide', () => {
		expect(written('L-7.8', forJo)).toMatchInlineSnapshot(`
			"Asha Example
			2 Example Street

			21 November 2026

			Complaints team
			Any NHS board (ICB)

			Complaint about a health service: Jo Example, born 3 May 2009

			Dear complaints team

			I write for Jo Example, a young person who cannot make this decision even with help. I act in their place under section 80 of the Children and Families Act 2014.

			The consent to share the health records of Jo Example, or why it cannot be given, is attached.

			The service is the sleep clinic.

			What should happen

			Section G: a review every term.

			What Section G of an EHC plan holds has to be arranged, under section 42(3) of the Children and Families Act 2014.

			What happened

			No review since May 2026.

			What it has meant

			He sleeps four hours a night.

			What is asked for

			A review by 31 December 2026.

			Please answer in writing, with reasons, and say how to go on to the Parliamentary and Health Service Ombudsman.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.9, a parent’s grid', () => {
		expect(written('L-7.9', asha, 'trip')).toMatchInlineSnapshot(`
			"Asha Example

			21 November 2026

			Facts for advice, and for a claim

			Disability discrimination: Sami Example, born 3 May 2017

			I am the parent of Sami Example.

			1. What happened

			He was left out of the school trip.

			2. When

			It happened on, or last on, 12 November 2026.

			A claim against a school has to reach the Tribunal within six months, of which the day it happened is the first. If it went on, the last day counts.

			3. Who did it

			Any Primary School; the deputy head.

			4. The impairment and its effect

			Autism: he cannot bear noise, since he was two.

			Under section 6 of the Equality Act 2010 an impairment is a disability if it makes everyday life harder, more than a little and for a long time.

			5. The reason, and how the disability comes into it

			They said that he would spoil it for others.

			6. Adjustments asked for and not made

			Ear defenders and a helper, asked for on 1 October 2026.

			7. How others were treated

			Every other child of the class went.

			8. What it has meant

			He does not want to go to school.

			9. What is asked for

			This is asked for:

			- a written apology
			- a change of policy or practice

			Section 85 of the Equality Act 2010 says what a school must not do to a pupil with a disability.

			Asha Example
			"
		`);
	});
	test('L-7.9, a young person’s grid', () => {
		expect(written('L-7.9', jo, 'trip')).toMatchInlineSnapshot(`
			"Jo Example

			21 November 2026

			Facts for advice, and for a claim

			Disability discrimination: Jo Example, born 3 May 2009

			I write for myself.

			1. What happened

			He was left out of the school trip.

			2. When

			It happened on, or last on, 12 November 2026.

			A claim against a school has to reach the Tribunal within six months, of which the day it happened is the first. If it went on, the last day counts.

			3. Who did it

			Any Primary School; the deputy head.

			4. The impairment and its effect

			Autism: he cannot bear noise, since he was two.

			Under section 6 of the Equality Act 2010 an impairment is a disability if it makes everyday life harder, more than a little and for a long time.

			5. The reason, and how the disability comes into it

			They said that he would spoil it for others.

			6. Adjustments asked for and not made

			Ear defenders and a helper, asked for on 1 October 2026.

			7. How others were treated

			Every other child of the class went.

			8. What it has meant

			He does not want to go to school.

			9. What is asked for

			This is asked for:

			- a written apology
			- a change of policy or practice

			Section 85 of the Equality Act 2010 says what a school must not do to a pupil with a disability.

			Jo Example
			"
		`);
	});
	test('L-7.9 about a college names the county court, and no order of the Tribunal', () => {
		const college = event('discrimination', { on: '2026-11-12' }, { by: 'college-nursery-or-council' }, { id: 'trip' });
		const text = plainText(freeze(letterFor('L-7.9', jo, [college])), '');
		expect(text).toContain('goes to the county court');
		expect(text).not.toMatch(/Tribunal|Section 85/);
	});
	test('L-7.10, a parent to the governors', () => {
		expect(written('L-7.10', asha, 'excluded')).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			The governors
			Any Primary School

			Statement to the governors: Sami Example, born 3 May 2017

			Dear governors

			I am the parent of Sami Example.

			Sami Example was excluded on 12 November 2026.

			How special educational needs or disability come into it

			A fire bell, and nobody with him.

			What support there was, and what there was not

			The plan says one adult. There was none.

			Adjustments asked for and not made

			Ear defenders and a helper, asked for on 1 October 2026.

			The school has to use its best endeavours to meet the needs, under section 66 of the Children and Families Act 2014.

			What could be done instead

			An early review of the plan.

			The views of the child or young person

			“I was scared.”

			I ask for an SEN expert if it comes to a review panel, whether or not the school sees special educational needs.

			You are asked to let the pupil come back. Please decide in writing, with reasons.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.10, a young person to the panel', () => {
		expect(written('L-7.10', { ...jo, 'exclusion-order': 'quash' }, 'excluded', 'governors')).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			The independent review panel
			Any College

			Statement to the review panel: Jo Example, born 3 May 2009

			Dear members of the panel

			I write for myself.

			I was excluded on 12 November 2026.

			The governors decided on 19 November 2026.

			How special educational needs or disability come into it

			A fire bell, and nobody with him.

			What support there was, and what there was not

			The plan says one adult. There was none.

			Adjustments asked for and not made

			Ear defenders and a helper, asked for on 1 October 2026.

			The school has to use its best endeavours to meet the needs, under section 66 of the Children and Families Act 2014.

			What could be done instead

			An early review of the plan.

			My views

			“I was scared.”

			I ask for an SEN expert at the review, whether or not the school sees special educational needs.

			You are asked to quash the decision and ask the governors to decide again. Please decide in writing, with reasons.

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.11, a parent asks for papers', () => {
		expect(written('L-7.11', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			Any Primary School

			Subject access request: Sami Example, born 3 May 2017

			Dear data protection team

			I am the parent of Sami Example.

			This is a subject access request. I ask for a copy of all that you keep about Sami Example, in these years: September 2024 until today.

			Above all these papers

			- E-mails about the plan
			- Notes of meetings

			Proof of identity is attached. If you need more, please say so at once.

			Please answer within one month of receiving this, as Article 12(3) of the UK General Data Protection Regulation requires.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.11, by a helper for a young person', () => {
		expect(written('L-7.11', { ...priya, name: 'Jo', 'full-name': 'Jo Example', 'born-on': '2009-05-03' }))
			.toMatchInlineSnapshot(`
				"Priya Example
				1 Example Street
				Anytown AN1 1AA

				21 November 2026

				Any Primary School

				Subject access request: Jo Example, born 3 May 2009

				Dear data protection team

				I write for Jo Example, a young person, who has asked me to. Their written consent is attached.

				This is a subject access request. Jo Example asks for a copy of all that you keep about them, in these years: September 2024 until today.

				Above all these papers

				- E-mails about the plan
				- Notes of meetings

				Proof of identity is attached. If you need more, please say so at once.

				Jo Example has agreed to this request. The signed agreement is attached.

				Please answer within one month of receiving this, as Article 12(3) of the UK General Data Protection Regulation requires.

				Yours faithfully
				Priya Example
				"
			`);
	});
	test('L-7.12, a parent’s facts for a solicitor', () => {
		expect(written('L-7.12', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			For a solicitor or charity that helps with a letter before claim

			Facts for a letter before claim: Sami Example, born 3 May 2017

			Dear Sir or Madam

			I am the parent of Sami Example.

			Cumberland council has the duty to secure the provision in Section F of the plan (section 42(2) of the Children and Families Act 2014).

			The clear words of the plan

			“One hour of speech therapy each week.”

			What was not done, and when

			Every week since 7 September 2026

			What was asked, and the answer

			Asked on 5 October 2026. No answer.

			Why it cannot wait

			He is losing the words he had.

			The child’s or young person’s own means, for legal aid

			None.

			A claim to the Administrative Court has to be made promptly, and within three months at the latest. Please check the last day.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.12, a young person’s', () => {
		expect(written('L-7.12', { ...jo, 'court-duty': 'decide', 'plan-words': null })).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			For a solicitor or charity that helps with a letter before claim

			Facts for a letter before claim: Jo Example, born 3 May 2009

			Dear Sir or Madam

			I write for myself.

			Cumberland council has the duty to decide in time (regulations 5 and 13 of the Special Educational Needs and Disability Regulations 2014).

			What was not done, and when

			Every week since 7 September 2026

			What was asked, and the answer

			Asked on 5 October 2026. No answer.

			Why it cannot wait

			He is losing the words he had.

			The child’s or young person’s own means, for legal aid

			None.

			A claim to the Administrative Court has to be made promptly, and within three months at the latest. Please check the last day.

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.13, a parent, without a certificate', () => {
		const late = event('assessment-refused', { letterDate: '2026-08-28' }, {}, { id: 'late' });
		expect(plainText(freeze(letterFor('L-7.13', asha, [late])), '21 November 2026')).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Request to accept a late appeal: Sami Example, born 3 May 2017

			Dear Tribunal

			I am the parent of Sami Example.

			The appeal is against the decision of Cumberland council not to carry out an EHC needs assessment of Sami Example, in a letter dated 28 August 2026. The form is sent with this letter.

			By our count the last day was 28 October 2026.

			I ask the Tribunal to give more time under rule 5(3)(a) of the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, and to accept the appeal.

			There is no mediation certificate. Under section 55(3) of the Children and Families Act 2014 and rule 19 of the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 the Tribunal is asked for leave to appeal without one.

			Why it is late

			The letter did not say that we could appeal.

			When it became known

			On 16 November 2026, from SENDIASS.

			What was done since

			Asked for the certificate the same day.

			What it would mean to say no

			No plan until he is ten.

			Papers attached

			- The decision letter

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.13, a young person, with one', () => {
		const journal = [
			event('plan-refused', { letterDate: '2026-08-28' }, {}, { id: 'late' }),
			event('mediation-certificate', { certificateDate: '2026-09-21' }, {}, { id: 'certificate' })
		];
		expect(plainText(freeze(letterFor('L-7.13', jo, journal)), '21 November 2026')).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			First-tier Tribunal (Special Educational Needs and Disability)

			Request to accept a late appeal: Jo Example, born 3 May 2009

			Dear Tribunal

			I am over compulsory school age, so this appeal is mine to bring.

			The appeal is against the decision of Cumberland council not to make an EHC plan for me, in a letter dated 28 August 2026. The form is sent with this letter.

			By our count the last day was 28 October 2026.

			I ask the Tribunal to give more time under rule 5(3)(a) of the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, and to accept the appeal.

			Why it is late

			The letter did not say that we could appeal.

			Dates that explain it

			- The mediation certificate is dated 21 September 2026.

			When it became known

			On 16 November 2026, from SENDIASS.

			What was done since

			Asked for the certificate the same day.

			What it would mean to say no

			No plan until he is ten.

			Papers attached

			- The decision letter

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.14, a parent, while an appeal runs', () => {
		expect(written('L-7.14', asha, 'finalPlan', 'appealed')).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			SEN team
			Cumberland council

			What was agreed: Sami Example, born 3 May 2017

			Dear SEN team

			I am the parent of Sami Example.

			Your reference: SEN/123.

			The words agreed for the plan

			Section F: “One hour of direct speech therapy each week.”

			The council sends the amended final plan by 18 December 2026.

			What else was agreed

			Therapy starts on 30 November 2026.

			I want the Tribunal to make a consent order in these words. The appeal is not withdrawn before the order is made.

			Please confirm in writing that this is what was agreed.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.14, by a helper, after mediation', () => {
		const meeting = event('mediation-agreement', { on: '2026-11-20' }, { what: 'amend' }, { id: 'agreed' });
		expect(plainText(freeze(letterFor('L-7.14', priya, [meeting])), '21 November 2026')).toMatchInlineSnapshot(`
			"Priya Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			SEN team
			Cumberland council

			What was agreed: Sami Example, born 3 May 2017

			Dear SEN team

			I write for Sami Example’s parent, who has asked me to. Their written consent is attached.

			Your reference: SEN/123.

			The words agreed for the plan

			Section F: “One hour of direct speech therapy each week.”

			The council sends the amended final plan by 18 December 2026.

			What else was agreed

			Therapy starts on 30 November 2026.

			This was agreed in mediation. What could be appealed in it binds the council as an order of the Tribunal would, under regulation 42 of the Special Educational Needs and Disability Regulations 2014.

			Please confirm in writing that this is what was agreed.

			Yours faithfully
			Priya Example
			"
		`);
	});
	test('L-7.15, a parent about a council', () => {
		expect(written('L-7.15', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			The Secretary of State for Education
			Department for Education

			Request under sections 496 and 497 of the Education Act 1996: Sami Example, born 3 May 2017

			Dear Secretary of State

			I am the parent of Sami Example.

			This is about Cumberland council.

			I ask you to direct it under section 497 of the Education Act 1996, because it does not do its duty.

			What happened

			No review since May 2024.

			Other ways that were used, and why none fits

			A complaint, answered on 2 November 2026. There is nothing to appeal.

			Disagreement resolution was offered, and the other side turned it down.

			Evidence attached

			- The complaint and its answer

			Please answer in writing, with reasons.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.15, a young person about a school', () => {
		expect(written('L-7.15', { ...jo, 'sos-body': 'school', 'sos-kind': 'unreasonable' })).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			The Secretary of State for Education
			Department for Education

			Request under sections 496 and 497 of the Education Act 1996: Jo Example, born 3 May 2009

			Dear Secretary of State

			I write for myself.

			This is about Any College.

			I ask you to direct it under section 496 of the Education Act 1996, because it acts unreasonably.

			What happened

			No review since May 2024.

			Other ways that were used, and why none fits

			A complaint, answered on 2 November 2026. There is nothing to appeal.

			Disagreement resolution was offered, and the other side turned it down.

			Evidence attached

			- The complaint and its answer

			Please answer in writing, with reasons.

			Yours faithfully
			Jo Example
			"
		`);
	});
	test('L-7.16, a parent to an academy', () => {
		expect(written('L-7.16', asha)).toMatchInlineSnapshot(`
			"Asha Example
			1 Example Street
			Anytown AN1 1AA

			21 November 2026

			The head
			Any Primary School

			Complaint: please use your own procedure: Sami Example, born 3 May 2017

			Dear head

			I am the parent of Sami Example.

			The complaint

			Support stopped on 7 September 2026. We want it back.

			Please deal with it at the first formal stage of your complaints procedure.

			Please send a copy of your complaints procedure.

			I ask for a panel hearing if this is not settled in writing: at least three people, one of them independent of the running of the school, as Part 7 of the Schedule to the Education (Independent School Standards) Regulations 2014 requires.

			Please answer in writing, with reasons, and say what the next stage is and who decides it.

			Yours faithfully
			Asha Example
			"
		`);
	});
	test('L-7.16, a young person to a college', () => {
		expect(written('L-7.16', { ...jo, 'school-kind': 'college' })).toMatchInlineSnapshot(`
			"Jo Example
			2 Example Street

			21 November 2026

			The head
			Any College

			Complaint: please use your own procedure: Jo Example, born 3 May 2009

			Dear head

			I write for myself.

			The complaint

			Support stopped on 7 September 2026. We want it back.

			Please deal with it at the first formal stage of your complaints procedure.

			Please send a copy of your complaints procedure.

			Please answer in writing, with reasons, and say what the next stage is and who decides it.

			Yours faithfully
			Jo Example
			"
		`);
	});
});
