import { expect, test } from 'vitest';
import type { Entry, Journal } from '../cases/journal.ts';
import { timelineOf } from '../cases/timeline.ts';
import { date } from '../dates/calendar-date.ts';
import type { Answers } from '../flows/flow.ts';
import { lawPack } from '../law/law-pack.ts';
import { makeLetter } from './index.ts';
import { blockText, freeze, missingIn, plainText } from './letter.ts';
import { requestLetterFor } from './request-assessment.ts';

const today = date('2026-11-21');

const asha: Answers = {
	who: 'child',
	relation: 'parent',
	name: 'Sami',
	'full-name': 'Sami Example',
	'writer-name': 'Asha Example',
	address: '1 Example Street\nAnytown AN1 1AA',
	'born-on': '2017-05-03',
	council: 'E06000063',
	reference: 'SEN/123',
	pace: 'full',
	needs: 'Sami cannot read yet.\nNoise hurts him.',
	'need-areas': ['communication', 'learning'],
	'where-it-shows': 'In class and at the shops, since Year 1.',
	'school-name': 'Any Primary School',
	'help-so-far': 'A reading group twice a week since January.',
	progress: ['slower', 'sent-home'],
	'why-plan': 'Two terms of extra help have not closed the gap.',
	health: 'He has asthma.',
	'social-care': 'We need short breaks.',
	'ask-advice-from': 'Ms Example, speech and language therapist.',
	'own-words': '“I want to read with Dad.”',
	worries: 'He may stop going to school.',
	reports: 'School report, July 2026',
	'old-reports': 'the report of 2023.'
};

const jo: Answers = {
	who: 'me',
	name: 'Jo',
	'full-name': 'Jo Example',
	'born-on': '2009-05-03',
	address: '2 Example Street',
	needs: 'I lose track in lessons.',
	'why-plan': 'College has no more to offer.',
	'may-speak': 'my mum, Asha Example.'
};

function written(kind: string, answers: Answers, journal: Journal = []): string {
	const timeline = timelineOf(journal, today, lawPack);
	const letter = makeLetter(kind, { answers, timeline, councilName: 'Cumberland council' });
	return letter ? plainText(freeze(letter), '21 November 2026') : 'no letter';
}

test('L-1.1, a parent’s request with everything in it', () => {
	expect(written('L-1.1', asha)).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I am the parent of Sami Example.

		I ask you to carry out an EHC needs assessment of Sami Example under section 36(1) of the Children and Families Act 2014.

		Your reference, if this helps: SEN/123.

		Special educational needs

		Sami Example has, or may have, special educational needs.

		Sami cannot read yet.
		Noise hurts him.

		The areas of need are: communication and interaction; cognition and learning.

		In class and at the shops, since Year 1.

		Why a plan may be needed

		It may be necessary for special educational provision to be made for Sami Example under an EHC plan.

		Two terms of extra help have not closed the gap.

		School or other setting: Any Primary School.

		Help so far: A reading group twice a week since January.

		- progress is slower than that of others of the same age
		- there have been times of being sent home

		He may stop going to school.

		The question for you is in section 36(8) of that Act: are there, or may there be, special educational needs, and may it be necessary to make provision under a plan? I ask you to decide on that test and on no other.

		Views, advice and reports

		Please have regard to my views, and to the views, wishes and feelings of Sami Example.

		In their own words: “I want to read with Dad.”

		Please also seek advice from these people, whom it is reasonable to ask: Ms Example, speech and language therapist.

		I attach: School report, July 2026

		I am not satisfied that these earlier reports are enough for this assessment: the report of 2023. Under regulation 6(4) of the Special Educational Needs and Disability Regulations 2014 you, the person who gave the advice and I must all be satisfied that they are enough.

		Please assess Sami Example’s health needs as well: He has asthma.

		Please assess Sami Example’s social care needs as well: We need short breaks.

		Your reply

		Please tell me the day on which you received this request, and send me your decision in writing within six weeks of that day, as regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 requires.

		If you decide not to assess Sami Example, please give your reasons and tell me how to appeal and by when.

		Please also tell me how to reach the local information, advice and support service (SENDIASS) and the disagreement resolution service.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.3, a young person’s short request', () => {
	expect(written('L-1.3', jo)).toMatchInlineSnapshot(`
		"Jo Example
		2 Example Street

		21 November 2026

		SEN team
		Cumberland council

		Request for an EHC needs assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I am over compulsory school age, so this request is mine to make.

		I ask you to carry out an EHC needs assessment of me under section 36(1) of the Children and Families Act 2014.

		Special educational needs

		I have, or may have, special educational needs.

		I lose track in lessons.

		Why a plan may be needed

		It may be necessary for special educational provision to be made for me under an EHC plan.

		College has no more to offer.

		The question for you is in section 36(8) of that Act: are there, or may there be, special educational needs, and may it be necessary to make provision under a plan? I ask you to decide on that test and on no other.

		Views, advice and reports

		Please have regard to my views, wishes and feelings.

		You may talk about this request with: my mum, Asha Example.

		Your reply

		Please tell me the day on which you received this request, and send me your decision in writing within six weeks of that day, as regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 requires.

		If you decide not to assess me, please give your reasons and tell me how to appeal and by when.

		Please also tell me how to reach the local information, advice and support service (SENDIASS) and the disagreement resolution service.

		Yours faithfully
		Jo Example
		"
	`);
});

test('L-1.1, by a parent for a young person who cannot make this decision', () => {
	const answers = { ...jo, who: 'child', 'can-decide': 'no', 'writer-name': 'Asha Example' };
	expect(requestLetterFor(answers, today)).toBe('L-1.1');
	expect(written('L-1.1', answers)).toMatchInlineSnapshot(`
		"Asha Example
		2 Example Street

		21 November 2026

		SEN team
		Cumberland council

		Request for an EHC needs assessment: Jo Example, born 3 May 2009

		Dear SEN team

		I write for Jo Example, a young person who cannot make this decision even with help. I act in their place under section 80 of the Children and Families Act 2014.

		I ask you to carry out an EHC needs assessment of Jo Example under section 36(1) of the Children and Families Act 2014.

		Special educational needs

		Jo Example has, or may have, special educational needs.

		I lose track in lessons.

		Why a plan may be needed

		It may be necessary for special educational provision to be made for Jo Example under an EHC plan.

		College has no more to offer.

		The question for you is in section 36(8) of that Act: are there, or may there be, special educational needs, and may it be necessary to make provision under a plan? I ask you to decide on that test and on no other.

		Views, advice and reports

		Please have regard to my views, and to the views, wishes and feelings of Jo Example.

		You may talk about this request with: my mum, Asha Example.

		Your reply

		Please tell me the day on which you received this request, and send me your decision in writing within six weeks of that day, as regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 requires.

		If you decide not to assess Jo Example, please give your reasons and tell me how to appeal and by when.

		Please also tell me how to reach the local information, advice and support service (SENDIASS) and the disagreement resolution service.

		Yours faithfully
		Asha Example
		"
	`);
});

test('L-1.4, by an advocate for a family', () => {
	const answers = { ...asha, who: 'someone', 'helping-as': 'advocate', 'writer-name': 'Priya Example', pace: 'short' };
	expect(written('L-1.4', answers)).toMatchInlineSnapshot(`
		"Priya Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		Request for an EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		I write for Sami Example’s parent, who has asked me to. Their written consent is attached.

		I ask you to carry out an EHC needs assessment of Sami Example under section 36(1) of the Children and Families Act 2014.

		Your reference, if this helps: SEN/123.

		Special educational needs

		Sami Example has, or may have, special educational needs.

		Sami cannot read yet.
		Noise hurts him.

		The areas of need are: communication and interaction; cognition and learning.

		In class and at the shops, since Year 1.

		Why a plan may be needed

		It may be necessary for special educational provision to be made for Sami Example under an EHC plan.

		Two terms of extra help have not closed the gap.

		School or other setting: Any Primary School.

		Help so far: A reading group twice a week since January.

		- progress is slower than that of others of the same age
		- there have been times of being sent home

		He may stop going to school.

		The question for you is in section 36(8) of that Act: are there, or may there be, special educational needs, and may it be necessary to make provision under a plan? I ask you to decide on that test and on no other.

		Views, advice and reports

		Please have regard to the views of the family, and to the views, wishes and feelings of Sami Example.

		In their own words: “I want to read with Dad.”

		Please also seek advice from these people, whom it is reasonable to ask: Ms Example, speech and language therapist.

		I attach: School report, July 2026

		The family is not satisfied that these earlier reports are enough for this assessment: the report of 2023. Under regulation 6(4) of the Special Educational Needs and Disability Regulations 2014 you, the person who gave the advice and the family must all be satisfied that they are enough.

		Please assess Sami Example’s health needs as well: He has asthma.

		Please assess Sami Example’s social care needs as well: We need short breaks.

		Your reply

		Please tell me the day on which you received this request, and send me your decision in writing within six weeks of that day, as regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 requires.

		If you decide not to assess Sami Example, please give your reasons and tell me how to appeal and by when.

		Please also tell me how to reach the local information, advice and support service (SENDIASS) and the disagreement resolution service.

		Yours faithfully
		Priya Example
		"
	`);
});

test('three answers give a valid letter: the gaps are shown and block nothing', () => {
	const timeline = timelineOf([], today, lawPack);
	const answers = { who: 'child', name: 'Sami', needs: 'He cannot read yet.', 'why-plan': 'School has tried.' };
	const letter = makeLetter('L-1.1', { answers, timeline, councilName: undefined });
	expect(letter && missingIn(letter)).toEqual(['writer-name', 'address', 'council', 'born-on']);
	expect(written('L-1.1', answers)).toContain('born [add: date of birth]');
});

/** Sent by e-mail on Friday 2 October 2026 before five: received that day, so an answer was due on Friday 13 November. */
const sent: Entry = {
	kind: 'letter-sent',
	id: 'entry-1',
	caseId: 'c',
	recordedAt: '2026-10-02T10:00:00.000Z',
	recordedBy: 'd',
	letter: 'L-1.1',
	sentOn: date('2026-10-02'),
	by: 'e-mail',
	afterFive: false,
	copy: { id: 'L-1.1', on: date('2026-10-02'), from: [], to: [], subject: '', body: [], signedBy: [] }
};

test('L-1.2, no decision in time: due on 13 November, eight days before today', () => {
	expect(written('L-1.2', asha, [sent])).toMatchInlineSnapshot(`
		"Asha Example
		1 Example Street
		Anytown AN1 1AA

		21 November 2026

		SEN team
		Cumberland council

		No decision yet on an EHC needs assessment: Sami Example, born 3 May 2017

		Dear SEN team

		On 2 October 2026 I asked you for an EHC needs assessment of Sami Example under section 36(1) of the Children and Families Act 2014. It should have reached you on 2 October 2026.

		Your reference: SEN/123.

		Under regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 your decision was due by 13 November 2026. It is eight days late.

		Please send me your decision now, in writing. If you decide not to assess, please give your reasons and tell me how to appeal and by when.

		I still ask for the assessment.

		If I have no decision soon, I will make a formal complaint to the council, and then take it to the Local Government and Social Care Ombudsman.

		Yours faithfully
		Asha Example
		"
	`);
});

test('there is no letter about a late decision while it is not late', () => {
	expect(written('L-1.2', asha, [{ ...sent, sentOn: date('2026-10-12') }])).toBe('no letter');
	expect(written('L-1.2', asha)).toBe('no letter');
});

test('a family’s own changes stand in place of our words, and an empty one takes the part out', () => {
	const timeline = timelineOf([], today, lawPack);
	const letter = makeLetter('L-1.3', { answers: jo, timeline, councilName: 'Cumberland council' });
	if (!letter) throw new Error('There is a letter');
	const frozen = freeze(letter, { 'who-i-am': 'I am Jo.', support: '' });
	const ids = frozen.body.map(({ id }) => id);
	expect(frozen.body.find(({ id }) => id === 'who-i-am')).toMatchObject({ text: 'I am Jo.' });
	expect(ids).not.toContain('support');
	expect(letter.body.map(({ id }) => id)).toContain('support');
	expect(letter.body.map(blockText)).toContain('I am over compulsory school age, so this request is mine to make.');
});

test('every part of a letter has an id of its own', () => {
	const timeline = timelineOf([sent], today, lawPack);
	for (const kind of ['L-1.1', 'L-1.2', 'L-1.3', 'L-1.4']) {
		const ids = makeLetter(kind, { answers: asha, timeline, councilName: undefined })?.body.map(({ id }) => id) ?? [];
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(3);
	}
});
