import { describe, expect, test } from 'vitest';
import { event, timeline } from '../../../../../tests/helpers/case.ts';
import type { Journal } from '../../cases/journal.ts';
import { dateOrEstimate } from '../../dates/working-days.ts';
import { ladders } from './index.ts';
import type { LadderId } from './ladder.ts';
import { runningLadders } from './moving-on.ts';
import { ladderStanding } from './standing.ts';

// Where a complaint stands, by what was written down. Times: deadlines.md 3J; today is 21 November 2026.

const rungs = (id: LadderId, journal: Journal, today?: string) =>
	ladderStanding(ladders[id], timeline(journal, today)).map(({ stage, rung }) => `${stage.id} ${rung}`);

const toCouncil = (sentDate: string, stage = '1') =>
	event('complaint-sent', { sentDate, receivedDate: sentDate }, { to: 'council', stage });
const answered = (on: string, final = 'no') => event('complaint-answered', { on }, { final });

describe('a complaint to the council', () => {
	test.each([
		// what was written down, where it stands, why
		[[], ['council-first next', 'council-final later', 'ombudsman later'], 'nothing begun'],
		[
			[toCouncil('2026-11-16')],
			['council-first now', 'council-final later', 'ombudsman later'],
			'five working days to say that it came end on Monday 23 November'
		],
		[
			[toCouncil('2026-11-12')],
			['council-first silent', 'council-final next', 'ombudsman later'],
			'they ended on Thursday the 19th: the next stage can begin'
		],
		[
			[toCouncil('2026-11-02'), event('complaint-acknowledged', { on: '2026-11-05' })],
			['council-first silent', 'council-final next', 'ombudsman later'],
			'ten working days from the 5th ended on the 19th'
		],
		[
			[toCouncil('2026-11-02'), answered('2026-11-13')],
			['council-first done', 'council-final next', 'ombudsman later'],
			'an answer that is not the last'
		],
		[
			[toCouncil('2026-11-02'), answered('2026-11-13', 'yes')],
			['council-first done', 'council-final done', 'ombudsman next'],
			'the council says that it is its last: the Ombudsman is open'
		],
		[
			[toCouncil('2026-09-01'), answered('2026-09-10'), toCouncil('2026-09-14', '2'), answered('2026-10-12')],
			['council-first done', 'council-final done', 'ombudsman next'],
			'both stages answered'
		]
	] as const)('%#', (journal, expected, _why) => {
		expect(rungs('council', journal)).toEqual(expected);
	});

	test('its running clock is the other side’s', () => {
		const [first] = ladderStanding(ladders.council, timeline([toCouncil('2026-11-16')]));
		expect(first?.clocks.map(({ rule, day }) => `${rule} ${day && dateOrEstimate(day)}`)).toEqual([
			'la-complaint-ack-5wd 2026-11-23'
		]);
	});

	test('a stage that has passed says what comes next, with its letter', () => {
		const [running] = runningLadders(timeline([toCouncil('2026-11-12')]));
		expect([running?.ladder.id, running?.at.stage.id, running?.next?.id, running?.next?.letters]).toEqual([
			'council',
			'council-first',
			'council-final',
			['L-7.5']
		]);
		expect(runningLadders(timeline([toCouncil('2026-11-16')]))[0]?.next).toBeUndefined();
		expect(runningLadders(timeline([]))).toEqual([]);
	});
});

test('a school’s first step is a talk, which leaves no entry: writing is open beside it', () => {
	expect(rungs('academy', [])).toEqual(['talk next', 'written next', 'panel later', 'government-academy later']);
	const sent = event('complaint-sent', { sentDate: '2026-11-02' }, { to: 'setting' });
	// The law sets no time for a school: only its answer moves on.
	expect(rungs('academy', [sent], '2027-06-01')).toEqual([
		'talk done',
		'written now',
		'panel later',
		'government-academy later'
	]);
	const panel = event('complaint-sent', { sentDate: '2026-11-10' }, { to: 'setting', stage: '2' });
	expect(rungs('academy', [sent, answered('2026-11-06'), panel, answered('2026-11-18', 'yes')])).toEqual([
		'talk done',
		'written done',
		'panel done',
		'government-academy next'
	]);
	expect(runningLadders(timeline([sent])).map(({ ladder }) => ladder.id)).toEqual(['maintained-school']);
});

describe('every last stage is logged, and its answer ends it', () => {
	const to = (whom: string, stage = '1') => event('complaint-sent', { sentDate: '2026-11-02' }, { to: whom, stage });
	const asked = (which: string) => event('ombudsman-asked', { sentDate: '2026-11-02' }, { which });
	const decided = event('ombudsman-answered', { on: '2026-11-18' });
	test.each([
		// the ladder, what begins its stage, what ends it, the stage
		['maintained-school', to('government'), answered('2026-11-18'), 'government-school'],
		['academy', to('government'), answered('2026-11-18'), 'government-academy'],
		['independent-school', to('government'), answered('2026-11-18'), 'government-independent'],
		['college', to('government'), answered('2026-11-18'), 'government-college'],
		['nursery', to('inspectors'), answered('2026-11-18'), 'inspectors'],
		['council', asked('council'), decided, 'ombudsman'],
		['council-social-care', asked('council'), decided, 'ombudsman'],
		['health', asked('health'), decided, 'health-ombudsman'],
		['data', to('information-commissioner'), answered('2026-11-18'), 'data-watchdog'],
		[
			'exclusion',
			event('panel-asked', { sentDate: '2026-11-02' }),
			event('panel-decided', { letterDate: '2026-11-18' }),
			'exclusion-panel'
		],
		['admission', to('admission-panel'), answered('2026-11-18'), 'admission-panel'],
		['transport', to('transport', '2'), answered('2026-11-18'), 'transport-second']
	] as const)('%s', (id, begins, ends, stage) => {
		expect(rungs(id, [begins])).toContain(`${stage} now`);
		expect(rungs(id, [begins, ends])).toContain(`${stage} done`);
	});

	test('the two Ombudsmen are not taken for each other', () => {
		expect(rungs('council', [asked('health')])).toEqual([
			'council-first next',
			'council-final later',
			'ombudsman later'
		]);
		expect(rungs('health', [asked('council')])).toEqual(['health-body next', 'health-ombudsman later']);
	});

	test('a complaint goes on where its school stands', () => {
		const running = (setting?: 'academy') =>
			runningLadders(timeline([to('government')]), setting).map(({ ladder }) => ladder.id);
		expect([running(), running('academy')]).toEqual([['maintained-school'], ['academy']]);
		expect(runningLadders(timeline([to('transport')])).map(({ ladder }) => ladder.id)).toEqual(['transport']);
	});
});

test('every stage can be logged, or is a claim with a form of its own; every one says what comes next', () => {
	for (const { id, stages } of Object.values(ladders)) {
		for (const { log, next, letters, says } of stages) {
			expect(log, id).toBeDefined();
			expect(next, id).toBeTruthy();
			const helps = letters.length > 0 || says.length > 0 || log === 'support-meeting';
			expect(helps, `${id}: a letter, or what to know`).toBe(true);
		}
	}
});

test('social care has three stages of its own', () => {
	const step = (on: string, name: string) => event('social-care-step', { on }, { step: name });
	expect(rungs('council-social-care', [step('2026-11-16', 'complained')])).toEqual([
		'care-manager now',
		'care-investigation later',
		'care-panel later',
		'ombudsman later'
	]);
	expect(rungs('council-social-care', [step('2026-10-05', 'complained'), step('2026-10-19', 'answered')])).toEqual([
		'care-manager done',
		'care-investigation next',
		'care-panel later',
		'ombudsman later'
	]);
});

test('papers: a request, a complaint to the same body, the Commissioner', () => {
	const asked = event('records-asked', { sentDate: '2026-09-03', receivedDate: '2026-09-03' }, { by: 'e-mail' });
	// A month from 3 September ends on Saturday 3 October, so Monday the 5th.
	expect(rungs('data', [asked], '2026-10-05')).toEqual([
		'data-request now',
		'data-complaint later',
		'data-watchdog later'
	]);
	expect(rungs('data', [asked], '2026-10-06')).toEqual([
		'data-request silent',
		'data-complaint next',
		'data-watchdog later'
	]);
});

test('an exclusion: the governors, then the panel, and a claim', () => {
	const excluded = event('excluded', { on: '2026-11-02' });
	expect(rungs('exclusion', [excluded])).toEqual([
		'exclusion-governors now',
		'exclusion-panel later',
		'exclusion-claim later'
	]);
	expect(rungs('exclusion', [excluded, event('governors-decided', { letterDate: '2026-11-13' })])).toEqual([
		'exclusion-governors done',
		'exclusion-panel next',
		'exclusion-claim later'
	]);
});

test('the setting decides who is above: nobody is sent to a body that is closed', () => {
	const above = (id: LadderId) => ladders[id].stages.at(-1)?.route;
	expect(
		(
			['maintained-school', 'academy', 'independent-school', 'college', 'nursery', 'council', 'health', 'data'] as const
		).map(above)
	).toEqual([
		'secretary-of-state',
		'government-academy',
		'government-independent',
		'college-complaint',
		'inspectors',
		'ombudsman',
		'nhs-complaint',
		'information-commissioner'
	]);
});
