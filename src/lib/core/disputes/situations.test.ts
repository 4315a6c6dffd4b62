import { describe, expect, test } from 'vitest';
import { timeline } from '../../../../tests/helpers/case.ts';
import { situations } from '../../../../tests/fixtures/situations/index.ts';
import type { Situation } from '../../../../tests/fixtures/situations/situation.ts';
import { date } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import { lawPack } from '../law/law-pack.ts';
import type { Clock } from './clock.ts';
import { problemIds, routeIds } from './names.ts';
import type { ProblemId, RouteId } from './names.ts';
import type { RouteOption } from './option.ts';
import type { Plan } from './routes-for.ts';
import { routesFor } from './routes-for.ts';
import { toldCase } from './told-case.ts';

// Families as the notes describe them (journeys.md 7.3), each with what the notes say: which ways, in which order, and why not.

const planOf = ({ ask, happened = [], today }: Situation): Plan => routesFor(ask, timeline(happened, today), lawPack);

/** What is said of each way that stands like this, once for each way, in the order of the plan. */
function said(plan: Plan, say: (option: RouteOption) => readonly string[]): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const option of plan.routes) {
		const words = say(option);
		if (words.length > 0) found[option.route] = [...(found[option.route] ?? []), ...words];
	}
	return found;
}

const expected = (why: Situation['shut'] = {}) =>
	Object.fromEntries(Object.entries(why).map(([route, says]) => [route, [says].flat()]));

describe.each(situations.map((one) => [`${one.of}: ${one.who}`, one] as const))('%s', (_name, situation) => {
	const plan = planOf(situation);

	test('the ways that can be taken, in order', () => {
		const open = plan.routes.flatMap(({ route, standing }) =>
			standing.state === 'open' ? [route] : standing.state === 'open-late' ? [`${route}, late`] : []
		);
		expect(open).toEqual(situation.open);
	});

	test('what is not open yet and what opens it; what is shut and what shut it; how to ask when it is late', () => {
		const notYet = said(plan, ({ standing }) => (standing.state === 'not-yet' ? standing.opens : []));
		const shut = said(plan, ({ standing }) => (standing.state === 'shut' ? [standing.why] : []));
		const askFor = said(plan, ({ standing }) => (standing.state === 'open-late' ? standing.askFor : []));
		expect({ notYet, shut, askFor }).toEqual({
			notYet: expected(situation.notYet),
			shut: expected(situation.shut),
			askFor: expected(situation.askFor)
		});
	});

	test('the certificate', () => {
		const needs = plan.routes.filter(({ route, standing }) => route === 'tribunal' && standing.state !== 'shut');
		const asked = [...new Set(needs.map(({ certificate }) => certificate))];
		if (needs.length > 0) expect(asked).toEqual([situation.certificate]);
		for (const { route, certificate } of plan.routes) if (route !== 'tribunal') expect(certificate).toBe('not-needed');
	});

	test('the family’s own days', () => {
		const days = plan.clocks.map(({ rule, day }) => `${rule} ${day ? dateOrEstimate(day) : '?'}`);
		expect(days).toEqual(situation.clocks);
	});

	test('what is said before a way is picked', () => {
		for (const [route, says] of Object.entries(situation.warned ?? {})) {
			const warnings = plan.routes.filter((one) => one.route === route).flatMap((one) => one.warnings);
			expect(warnings, route).toContain(says);
		}
	});
});

test('no clock of one problem is lost when another is told of too, and none comes later for it', () => {
	const letter = date('2026-10-09');
	const happenedOn = date('2026-10-12');
	const clocksOf = (...asked: readonly ProblemId[]) => {
		const ask = { problems: asked };
		const told = toldCase(ask, { letterDate: letter, happenedOn });
		return routesFor(ask, timeline(told), lawPack).clocks;
	};
	const dayOf = ({ day }: Clock) => (day ? dateOrEstimate(day) : '9');
	// An appeal about the school alone has a rule of its own, which the usual one takes the place of.
	const kindOf = ({ rule }: Clock) => (rule.startsWith('appeal-') ? 'appeal' : rule);
	const lost = problemIds.flatMap((one) =>
		problemIds.flatMap((other) => {
			const together = clocksOf(one, other);
			const isKept = (clock: Clock) =>
				together.some((found) => kindOf(found) === kindOf(clock) && dayOf(found) <= dayOf(clock));
			return clocksOf(one)
				.filter((clock) => !isKept(clock))
				.map((clock) => `${one} with ${other}: ${clock.rule}`);
		})
	);
	expect(clocksOf('assessment-refused').map(dayOf), 'the ground of the test').toEqual(['2026-12-09', '2026-12-09']);
	expect(lost).toEqual([]);
});

test('each problem has two situations or more', () => {
	for (const id of problemIds) {
		expect(
			situations.filter(({ of, ask }) => of === id && ask.problems.includes(id)).length,
			id
		).toBeGreaterThanOrEqual(2);
	}
});

test('every way can be taken in some situation', () => {
	const taken = new Set(situations.flatMap(({ open }) => open.map((one) => one.replace(', late', '') as RouteId)));
	expect(routeIds.filter((id) => !taken.has(id))).toEqual([]);
});

test('a way that does not fit is shut or not open yet in some situation, and says why', () => {
	const held = new Set(
		situations.flatMap(({ notYet = {}, shut = {} }) => [...Object.keys(notYet), ...Object.keys(shut)])
	);
	// Talking, advice, the inspectors, a councillor and a claim are there for everybody.
	const always: RouteId[] = [
		'talk',
		'nhs-complaint',
		'discrimination-claim',
		'equality-advice',
		'inspectors',
		'officer-or-councillor',
		'college-complaint'
	];
	expect(routeIds.filter((id) => !held.has(id)).sort()).toEqual([...always].sort());
});
