import { describe, expect, test } from 'vitest';
import { asha, forJo, happenings, jo, priya, told } from '../../../../../tests/helpers/disagreement.ts';
import { event, timeline } from '../../../../../tests/helpers/case.ts';
import type { Journal } from '../../cases/journal.ts';
import { date } from '../../dates/calendar-date.ts';
import { questionsLeft, resolve } from '../../flows/flow.ts';
import type { Answers } from '../../flows/flow.ts';
import { formsOf } from '../forms-of.ts';
import { worksheetFlows, worksheets } from './index.ts';
import { attachmentsFor, fill, missingIn } from './worksheet.ts';
import type { FormId } from './worksheet.ts';

const today = date('2026-11-21');
const { refused, finalPlan, excluded, trip } = happenings;
const certificate = event('mediation-certificate', { certificateDate: '2026-11-17' });

const facts = (answers: Answers, ...journal: Journal) => ({ answers, timeline: timeline(journal) });
const partIds = (form: FormId, answers: Answers) => fill(worksheets[form], facts(answers)).map(({ id }) => id);
const papers = (form: FormId, answers: Answers, ...journal: Journal) =>
	attachmentsFor(worksheets[form], facts(answers, ...journal)).map(({ id }) => id);

function missing(form: FormId, answers: Answers, ...journal: Journal): string[] {
	const { lines } = missingIn(worksheets[form], facts(answers, ...journal), []);
	return lines.map((line) => ('ask' in line ? line.ask : line.name));
}

test.each([
	// what happened or was chosen, the form, why
	[{}, [refused], 'send35a', 'a no to assess has a form of its own'],
	[{}, [finalPlan], 'send35', 'what a plan says'],
	[{}, [event('plan-refused', { letterDate: '2026-10-09' })], 'send35', 'a no to a plan'],
	[{}, [event('ending-decided', { letterDate: '2026-10-09' })], 'send35', 'an ending'],
	[{}, [trip], 'claim', 'no decision of the council, but discrimination'],
	[{}, [], 'send35', 'nothing known yet'],
	[{ 'appeal-issues': ['assess'] }, [finalPlan], 'send35a', 'what was chosen comes before what happened']
] as const)('%j, %j: %s (%s)', (answers, journal, form, _why) => {
	expect(formsOf(answers, timeline(journal)).own).toBe(form);
});

describe('SEND35', () => {
	test('has the parts of the form, in its order', () => {
		expect(partIds('send35', { ...asha, ...told })).toEqual([
			'person',
			'appellant',
			'others',
			'about',
			'school',
			'reasons',
			'recommendations',
			'mediation',
			'in-time',
			'other-cases',
			'hearing',
			'support',
			'evidence'
		]);
	});
	test('asks about the school only when Section I is appealed', () => {
		expect(partIds('send35', { ...asha, 'appeal-issues': ['section-f'] })).not.toContain('school');
		expect(missing('send35', { ...asha, ...told })).toContain('school-wanted');
	});
	test('needs a certificate, which the journal tells, and none for Section I alone', () => {
		expect(missing('send35', { ...asha, ...told }, finalPlan)).toContain('certificate');
		expect(missing('send35', { ...asha, ...told }, finalPlan, certificate)).not.toContain('certificate');
		const school = { ...asha, 'appeal-issues': ['section-i'] };
		expect(missing('send35', school, finalPlan)).not.toContain('certificate');
		expect(papers('send35', school)).not.toContain('certificate');
	});
	test.each([
		// who, papers that come with that, why
		[asha, [], 'a parent needs no proof of it'],
		[jo, [], 'nor does a young person'],
		[forJo, ['statement-of-right'], 'whoever acts for a young person says why'],
		[priya, ['consent'], 'a helper has the family’s consent']
	])('%j: %j (%s)', (who, expected, _why) => {
		const own = ['consent', 'statement-of-right'];
		expect(papers('send35', { ...who, ...told }).filter((id) => own.includes(id))).toEqual(expected);
	});
	test('wants an offer in writing from an independent school', () => {
		expect(papers('send35', { ...asha, ...told })).not.toContain('school-offer');
		expect(papers('send35', { ...asha, ...told, 'appeal-school-kind': ['independent'] })).toContain('school-offer');
	});
	test('wants the request for more time once the last day has gone', () => {
		const old = event('final-plan', { letterDate: '2026-08-28' });
		expect(papers('send35', { ...asha, ...told }, old)).toContain('late-request');
		expect(papers('send35', { ...asha, ...told }, finalPlan)).not.toContain('late-request');
	});
	test('with all its answers and papers lacks nothing', () => {
		const answers = {
			...asha,
			...told,
			'writer-email': 'asha@example.org',
			'letters-go-to': 'writer',
			'appeal-after-review': 'no',
			'school-wanted': 'Any Academy, Anytown',
			'school-asked-on': '2026-11-02',
			'recommend-health-why': 'No review.',
			'hearing-kind': 'attended'
		};
		const known = facts(answers, finalPlan, certificate);
		const ticked = attachmentsFor(worksheets.send35, known).map(({ id }) => id);
		expect(missingIn(worksheets.send35, known, ticked)).toEqual({ lines: [], papers: [] });
		expect(missingIn(worksheets.send35, known, []).papers.map(({ id }) => id)).toContain('decision-letter');
	});
});

describe('SEND35A', () => {
	test('asks the two halves of the test, and nothing of health, care or a school', () => {
		const parts = partIds('send35a', { ...asha, 'appeal-issues': ['assess'], 'recommend-wanted': ['health'] });
		expect(parts.slice(1, 3)).toEqual(['has-needs', 'may-need-plan']);
		for (const part of ['recommendations', 'school']) expect(parts).not.toContain(part);
	});
	test('takes over what the request for an assessment said', () => {
		const answers = { ...asha, gender: null, needs: 'He cannot read yet.', 'why-plan': 'School has tried.' };
		expect(missing('send35a', answers, refused)).not.toContain('needs');
		const flow = worksheetFlows.send35a;
		expect(flow && resolve(flow, answers, today).path).toContain('needs');
	});
});

describe('a claim', () => {
	test('takes its facts from the grid, and its day from the journal', () => {
		expect(missing('claim', { ...asha, ...told }, trip)).toEqual([
			'writer-email',
			'letters-go-to',
			'school-address',
			'hearing-kind'
		]);
		expect(missing('claim', { ...asha, ...told })).toContain('discrimination');
	});
	test('needs no certificate, and the letter of an exclusion only to come back', () => {
		expect(papers('claim', { ...asha, ...told }, trip)).not.toContain('certificate');
		expect(papers('claim', { ...asha, ...told }, excluded)).not.toContain('exclusion-letter');
		expect(papers('claim', { ...asha, 'dda-orders': ['reinstatement'] }, excluded)).toContain('exclusion-letter');
	});
});

describe.each(Object.keys(worksheets) as FormId[])('the flow of %s', (form) => {
	const flow = worksheetFlows[form];
	if (!flow) throw new Error(`There is no flow ${form}`);

	test('leads back to its worksheet, and goes by what is known', () => {
		expect(flow.outcomes).toEqual([`worksheet-${form}`]);
		const all = questionsLeft(flow, flow.start, {}, today);
		const { path, next } = resolve(flow, { ...asha, ...told }, today);
		expect(path).toEqual(['full-name', 'born-on']);
		expect(next).toEqual({ question: 'gender' });
		expect(all).toBeGreaterThan(15);
	});
	test('asks each question once', () => {
		const asked = worksheets[form].parts.flatMap(({ lines }) =>
			lines.flatMap((line) => ('ask' in line ? line.ask : []))
		);
		expect(new Set(asked).size).toBe(asked.length);
		expect(Object.keys(flow.questions).sort()).toEqual([...asked].sort());
	});
});
