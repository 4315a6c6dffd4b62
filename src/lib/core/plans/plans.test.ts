import { describe, expect, test } from 'vitest';
import { changesFor } from './changes.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { itemsOf } from './items.ts';
import { hedgesIn, needsIn } from './needs.ts';
import { weakOutcomesIn } from './outcomes.ts';
import type { Plan, SectionId } from './plan.ts';
import { unsaidIn } from './seven-questions.ts';
import { splitPlan } from './split-plan.ts';

// A plan for Sami in which everything is as it should be, and what is found when one thing is not.

const firm: Plan = {
	stage: 'draft',
	around: 'Education, health and care plan for Sami Example. Draft of 20 November 2026.',
	sections: {
		A: 'Sami says: I want to have friends. His mother Asha hopes that he will work one day.',
		B: 'Sami has difficulty understanding spoken language: he cannot follow an instruction of more than three words.\nSami struggles with anxiety when plans go wrong.',
		C: 'Sami has asthma.',
		D: 'Sami’s mother cares for him alone.',
		E: 'By the end of Year 5 Sami will follow a spoken instruction of six words without prompts, 8 times out of 10.\nBy July 2027 Sami will tell an adult that he is anxious, independently, 3 times out of 4.',
		F: 'A speech and language therapist (HCPC registered) teaches Sami one to one for 30 minutes every week in the quiet room, and reviews it each term.\nAn ELSA works with Sami on anxiety for 20 minutes twice a week, one to one, in the blue room; the SENCO reviews it each term.',
		G: 'The asthma nurse sees Sami for 20 minutes every term at school, one to one, and reviews his inhaler.',
		H1: 'A personal assistant takes Sami out for 3 hours each Saturday, one to one, in the community; reviewed yearly.',
		H2: 'A support worker sits with Sami for 2 hours each Sunday at home, one to one; reviewed yearly.',
		I: '',
		K: 'Educational psychologist, 3 September 2026. Speech and language therapist, 10 September 2026.'
	}
};

const withText = (section: SectionId, text: string, more: Partial<Plan> = {}): Plan => ({
	...firm,
	...more,
	sections: { ...firm.sections, [section]: text }
});
const kindsIn = (plan: Plan) => checkPlan(plan).map(({ kind, section, level }) => `${kind} ${section} ${level}`);

test('a plan in which everything is there and specific has nothing to ask for', () => {
	expect(kindsIn(firm)).toEqual([]);
});

describe('one thing is wrong', () => {
	test.each<[string, Plan, readonly string[]]>([
		['nothing in F', withText('F', ''), ['section-missing F red']],
		['nothing in C', withText('C', ' \n'), ['section-missing C amber']],
		['no reports', withText('K', ''), ['no-appendices K red']],
		[
			'no school in a final plan',
			{ ...firm, stage: 'final', around: `${firm.around} Signed: R Khan` },
			['section-missing I red']
		],
		['a school in a draft', withText('I', 'Oak Tree School, a community special school'), ['school-named I red']],
		['a blank I that says so', withText('I', 'To be completed in the final plan.'), []],
		['no signature on a final plan', withText('I', 'Oak Tree School', { stage: 'final' }), ['no-signature K amber']],
		['no date', withText('K', 'Educational psychologist.', { around: 'A plan for Sami' }), ['no-date K amber']],
		['C and D in one', withText('D', '', { merged: [['C', 'D']] }), ['sections-merged C red']],
		['social care did not look', withText('D', 'Sami is not known to social care.'), ['not-known D amber']],
		[
			'a need with no help',
			withText('B', `${firm.sections.B}\nSami cannot hold a pencil and his handwriting is two years behind.`),
			['need-without-help B red']
		],
		[
			'a need met in part',
			withText('B', `${firm.sections.B}\nSami finds reading hard because he cannot follow spoken language.`),
			['need-partly-met B amber']
		],
		[
			'a condition and nothing else',
			withText('B', `${firm.sections.B}\nSami has a diagnosis of anxiety disorder.`),
			['need-label B amber']
		],
		[
			'a need made small',
			withText('B', `${firm.sections.B}\nSami can sometimes be anxious when he is late.`),
			['need-hedged B amber']
		],
		[
			'help for no need',
			withText(
				'F',
				`${firm.sections.F}\nA teacher teaches Sami to swim for 30 minutes every week in the pool, one to one, with work on balance; reviewed each term.`
			),
			['help-without-need F amber', 'help-without-outcome F amber']
		],
		[
			'an outcome that is help',
			withText('E', `${firm.sections.E}\nSami will have access to a speech therapist by July 2027.`),
			['outcome-weak E red']
		],
		[
			'therapy in G',
			withText(
				'G',
				`${firm.sections.G}\nA speech therapist (HCPC) gives a language programme, one to one, for 30 minutes each week in clinic; reviewed each term.`
			),
			['educates G red']
		],
		[
			'travel training in H2',
			withText(
				'H2',
				'A support worker gives travel training for 2 hours each Sunday in the community, one to one; reviewed yearly.'
			),
			['educates H2 amber']
		],
		[
			'nothing for adulthood in Year 9',
			{
				...firm,
				isYear9OrOlder: true,
				sections: {
					...firm.sections,
					H1: 'A personal assistant takes Sami out for 3 hours each Saturday, one to one, from home at break; reviewed yearly.'
				}
			},
			['no-adulthood F amber']
		],
		[
			'an amount in a report that is not in the plan',
			{ ...firm, reports: 'He needs 45 minutes of speech therapy each week.' },
			['left-out F red']
		],
		['an amount in a report that is in the plan', { ...firm, reports: 'Speech therapy: thirty minutes weekly.' }, []]
	])('%s', (_what, plan, found) => {
		expect(kindsIn(plan)).toEqual(found);
	});
});

test('a finding stands on the words it is about', () => {
	const plan = withText('F', 'Sami will have regular speech therapy.');
	const vague = checkPlan(plan).find((one) => one.kind === 'vague');
	expect(vague).toMatchObject({ words: 'regular', quote: 'Sami will have regular speech therapy.', family: 'amount' });
	const { at } = vague as Extract<Finding, { kind: 'vague' }>;
	expect(plan.sections.F?.slice(at.start, at.end)).toBe('regular');
});

test('a finding keeps its id when other words of the plan change, so that it stays set aside', () => {
	const line = 'Sami will have regular speech therapy.';
	const ids = (text: string) => checkPlan(withText('F', text)).flatMap((one) => (one.quote === line ? [one.id] : []));
	expect(ids(line).length).toBeGreaterThan(1);
	expect(ids(`A new first line of the plan that was not there.\n\n${line}`)).toEqual(ids(line));
});

describe('the seven questions', () => {
	test.each([
		['Sami has speech therapy.', 'red', ['who', 'how-long', 'how-often', 'how-many', 'where', 'review'], 'only what'],
		[
			'A therapist gives 30 minutes of speech therapy a week.',
			'amber',
			['how-many', 'where', 'review'],
			'who and how much'
		],
		[
			'A therapist gives speech therapy, one to one, in the quiet room; reviewed termly.',
			'red',
			['how-long'],
			'no length'
		],
		[
			'Speech therapy | therapist | 30 minutes | weekly | 1:1 | in class | reviewed termly',
			undefined,
			[],
			'a row of a table'
		],
		[
			'A teaching assistant sits by Sami throughout the school day to help with attention, 1:1, in class.',
			undefined,
			[],
			'all day is how long and how often; one open point is not too many'
		],
		['A laptop with speech software.', undefined, [], 'a thing needs no minutes'],
		['Communication', undefined, [], 'a heading']
	])('%s', (line, level, lacks, _why) => {
		const [item] = itemsOf(line);
		expect(item && (unsaidIn(item) ?? { level: undefined, lacks: [] })).toEqual({ level, lacks });
	});
});

describe('needs', () => {
	test('what stands under strengths, and what is no difficulty, is no need', () => {
		const text =
			'Strengths:\nSami is good at maths and needs no help.\n\nCommunication and interaction:\nSami struggles to take turns.\nSami likes trains.';
		expect(needsIn(text).map(({ text: words, areas }) => [words, areas])).toEqual([
			['Sami struggles to take turns.', []]
		]);
	});

	test.each([
		['He may sometimes hit out.', ['may sometimes']],
		['He has some difficulties at times.', ['some difficulties', 'at times']],
		['He hits out every day.', []]
	])('%s', (line, hedges) => {
		expect(hedgesIn(line).map(({ text }) => text)).toEqual(hedges);
	});
});

describe('outcomes', () => {
	test.each([
		['By the end of Key Stage 2 Sami will read 50 words alone.', [], 'seen, and by when'],
		['Sami will improve his reading.', ['measure', 'by-when'], 'neither'],
		['By July 2027 Sami will be more confident.', ['measure'], 'the date is there'],
		['Sami will dress himself without help.', ['by-when'], 'seen, and no date'],
		['By 2027 Sami will receive two sessions of therapy.', ['is-help'], 'help in the place of an outcome'],
		['By the end of Year 6 Sami will develop his understanding.', ['measure'], 'the number is of the year']
	])('%s', (line, lacks, _why) => {
		expect(weakOutcomesIn(line).flatMap((one) => one.lacks)).toEqual(lacks);
	});
});

describe('lines', () => {
	test('a line that a file broke is one item; bullets, rows and blank lines begin another', () => {
		const text =
			'A teaching assistant sits by Sami in every lesson, and reads\nthe task to him.\n• One\n• Two which\ngoes on\na | b\n\n(c) Three';
		expect(itemsOf(text).map(({ text: words }) => words)).toEqual([
			'A teaching assistant sits by Sami in every lesson, and reads\nthe task to him.',
			'One',
			'Two which\ngoes on',
			'a | b',
			'Three'
		]);
	});

	test('sentences end at full stops, and not at those in short forms', () => {
		const [item] = itemsOf('Tools, e.g. Timers, for 1.5 hours. Then rest! “Yes.” Done');
		expect(item?.sentences.map(({ text }) => text)).toEqual([
			'Tools, e.g. Timers, for 1.5 hours.',
			'Then rest!',
			'“Yes.”',
			'Done'
		]);
	});
});

describe('a whole plan is cut at its headings', () => {
	test.each([
		[
			'Section A: Views\nI like trains\nSECTION B – Special educational needs\nHe struggles.',
			{ A: 'I like trains', B: 'He struggles.' },
			'usual'
		],
		[
			'A. Views, interests and aspirations\nTrains\nB) Special Educational Needs\nHard',
			{ A: 'Trains', B: 'Hard' },
			'letters alone'
		],
		[
			'Section F\nOne\nSection G\nTwo\nSection F (continued)\nThree',
			{ F: 'One\nThree', G: 'Two' },
			'a heading that comes again'
		],
		['Section H1: Chronically sick\nOne\nSection H 2\nTwo', { H1: 'One', H2: 'Two' }, 'both parts of H'],
		[
			'Section B\nSection B of this plan is about needs.\nA child is a child.',
			{ B: 'Section B of this plan is about needs.\nA child is a child.' },
			'a sentence is no heading'
		],
		[
			'Section A .......... 2\nSection B .......... 3\n\nSection A\nOne\nSection B\nTwo',
			{ A: 'One', B: 'Two' },
			'a table of contents'
		]
	])('%j', (text, sections, _why) => {
		expect(splitPlan(text).sections).toEqual(sections);
	});

	test('what stands before the first, and headings that hold two', () => {
		const split = splitPlan(
			'Name: Sami\nDate: 20 November 2026\n\nSections C and D: Health and social care needs\nNone\nSection H\nNothing'
		);
		expect(split).toEqual({
			sections: { C: 'None', H1: 'Nothing' },
			around: 'Name: Sami\nDate: 20 November 2026',
			merged: [
				['C', 'D'],
				['H1', 'H2']
			]
		});
	});
});

test('the changes are numbered, one for each line, and say what to write', () => {
	const plan: Plan = {
		...withText(
			'F',
			'Sami will have access to regular support with reading in a small group where appropriate.\nSpeech therapy for 30 minutes weekly by a SALT in class, one to one; reviewed termly. Sami cannot wait.'
		),
		sections: {
			B: 'Sami cannot read.',
			F: 'Sami will have access to regular support with reading in a small group where appropriate.'
		},
		stage: 'draft',
		around: '20 November 2026',
		merged: [['C', 'D']]
	};
	const changes = changesFor(checkPlan(plan).filter(({ section }) => ['B', 'C', 'F'].includes(section)));
	expect(changes.map(({ number, section, text }) => `${number} ${section}: ${text}`)).toMatchInlineSnapshot(`
		[
		  "1 C: Sections C and D stand under one heading. Please separate them, as each section must be separately identified.",
		  "2 F: It says: “Sami will have access to regular support with reading in a small group where appropriate.” Please do not rely on “access to”, “regular”, “support with”, “small group” and “where appropriate”. Please say what is given, who gives it and with what training, how long it lasts each time, how often it is given, whether it is one to one, or in a group of how many, where and when and who reviews it and when. Please state what will be given in every case. For example: “[who, with what training] will give [what], for [how many minutes] each time, [how many times] a week in term time, [one to one, or in a group of how many], [where], reviewed by [whom] every [how often].”",
		]
	`);
	const all = checkPlan(plan);
	expect(
		changesFor(all)
			.flatMap(({ findings }) => findings)
			.sort()
	).toEqual(all.map(({ id }) => id).sort());
});
