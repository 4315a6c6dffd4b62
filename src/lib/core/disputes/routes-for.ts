import type { Timeline } from '../cases/timeline.ts';
import type { LawPack } from '../law/law-pack.ts';
import { appealViewOf } from './appeal-view.ts';
import type { Ask } from './ask.ts';
import { bySoonest, clockOf, isHard, isSameClock, lacksLetter } from './clock.ts';
import type { Clock } from './clock.ts';
import { historyOf } from './history.ts';
import { problemIds } from './names.ts';
import type { ProblemId, RouteId, Want } from './names.ts';
import { isSameOption, joined, optionFor } from './option.ts';
import type { RouteOption } from './option.ts';
import type { FormId, Step, Way } from './problem.ts';
import { problems } from './problems/index.ts';
import { routes } from './routes/index.ts';
import type { StatementId } from './statements/index.ts';
import type { View } from './view.ts';
import { warningsFor } from './warnings.ts';

/** What to do about one problem, whatever else there is. */
export interface ProblemPlan {
	problem: ProblemId;
	steps: readonly Step[];
	form?: FormId;
	gets: readonly StatementId[];
	notHere: readonly StatementId[];
}

/** A fact that was not told and would make the plan surer. */
export type Asked = 'letter-date' | 'decided-by' | 'setting' | 'exclusion' | 'has-plan';

/** Every way out of somebody’s problems, in one order. */
export interface Plan {
	/** The safety card comes before everything, and shuts nothing. */
	isSafetyFirst: boolean;
	/** Every time of the family’s own that runs, the soonest first; an appeal that lacks its letter’s date before them all. */
	clocks: readonly Clock[];
	routes: readonly RouteOption[];
	problems: readonly ProblemPlan[];
	/** Which of the ways may give what is hoped for; none when there is no such way here. */
	wants: readonly { want: Want; routes: readonly RouteId[] }[];
	asks: readonly Asked[];
}

/** The ways for somebody’s problems as of the day of the timeline, which may be empty. */
export function routesFor(ask: Ask, timeline: Timeline, pack: LawPack): Plan {
	const views = viewsOf(ask, timeline, pack);
	const drafts = views.map((view) => waysOf(view).map((way) => ({ view, option: optionFor(way, view) })));
	const clocks = hardClocks(timeline, drafts.flat());
	const told = drafts.map((list) => list.map((draft) => withWarnings(draft, clocks)));
	const inOrder = [...told].sort((a, b) => byLead(a) - byLead(b) || compareDays(leadDay(a), leadDay(b)));
	const routes = [...merged(inOrder.flatMap((list) => urgentSecond(list)))].sort(byPlace);
	return {
		isSafetyFirst: ask.problems.includes('safeguarding') || (ask.urgent ?? []).includes('unsafe'),
		clocks,
		routes,
		problems: views.map(planOf),
		wants: (ask.wants ?? []).map((want) => ({ want, routes: givers(want, routes) })),
		asks: asksOf(ask, clocks)
	};
}

function viewsOf(ask: Ask, timeline: Timeline, pack: LawPack): readonly View[] {
	const history = historyOf(ask, timeline);
	return problemIds
		.filter((id) => ask.problems.includes(id))
		.map((id) => {
			const problem = problems[id];
			const ridden = problem.ridesOn?.find((one) => ask.problems.includes(one));
			const appeal = appealViewOf(ridden ? problems[ridden] : problem, ask, timeline, pack);
			return { ask, problem, timeline, pack, history, appeal };
		});
}

/** For those who want it stopped for others too: bodies that look at the whole. */
const forOthers: readonly Way[] = [
	{ route: 'officer-or-councillor', role: 'alongside' },
	{ route: 'inspectors', role: 'alongside' }
];

function waysOf(view: View): readonly Way[] {
	const own = view.problem.ways.filter(({ when }) => !when || when(view));
	if (!view.ask.wants?.includes('stop-for-others')) return own;
	return [...own, ...forOthers.filter(({ route }) => !own.some((way) => way.route === route))];
}

interface Draft {
	view: View;
	option: RouteOption;
}

/** The family’s own times beside the ways, and those of the case that none of the ways speaks of. */
function hardClocks({ obligations }: Timeline, drafts: readonly Draft[]): readonly Clock[] {
	const all = [...drafts.flatMap(({ option }) => option.clocks), ...obligations.map(clockOf)].filter(isHard);
	const once = all.filter((clock, index) => all.findIndex((other) => isSameClock(clock, other)) === index);
	return [...once].sort(bySoonest);
}

function withWarnings({ view, option }: Draft, clocks: readonly Clock[]): RouteOption {
	if (option.standing.state === 'shut') return option;
	const beware = clocks.find((clock) => clock.day && !option.clocks.some((own) => isSameClock(own, clock)));
	const told = beware ? { ...option, beware } : option;
	return { ...told, warnings: warningsFor(told, view) };
}

/** Problems with a time of the family’s own come first: an appeal whose letter has no date yet, then the soonest. */
function byLead(list: readonly RouteOption[]): number {
	if (list.some(({ problems: [first] }) => first === 'safeguarding')) return 0;
	return leadDay(list) === undefined ? 2 : 1;
}

function leadDay(list: readonly RouteOption[]): Clock | undefined {
	const own = list.filter(({ role, standing }) => role === 'main' && standing.state !== 'shut');
	const known = own.flatMap(({ clocks }) =>
		clocks.filter((clock) => isHard(clock) && (clock.day || lacksLetter(clock)))
	);
	return [...known].sort(bySoonest).at(0);
}

function compareDays(a: Clock | undefined, b: Clock | undefined): number {
	return a && b ? bySoonest(a, b) : 0;
}

/** What became a main way because it is urgent stands right after the first. */
function urgentSecond(list: readonly RouteOption[]): readonly RouteOption[] {
	const urgent = list.filter(({ route, role }) => route === 'judicial-review' && role === 'main');
	const [first, ...others] = list.filter((option) => !urgent.includes(option));
	return first ? [first, ...urgent, ...others] : urgent;
}

function merged(list: readonly RouteOption[]): readonly RouteOption[] {
	const found: RouteOption[] = [];
	for (const option of list) {
		const at = found.findIndex((other) => isSameOption(other, option));
		const same = found[at];
		if (same) found[at] = joined(same, option);
		else found.push(option);
	}
	return found;
}

/** The ways to go, those for the same time, what is left, and last what does not fit. The order among equals stays. */
function byPlace(a: RouteOption, b: RouteOption): number {
	return placeOf(a) - placeOf(b);
}

function placeOf({ role, standing }: RouteOption): number {
	if (standing.state === 'shut') return 3;
	return role === 'main' ? 0 : role === 'alongside' ? 1 : 2;
}

function planOf({ problem: { id, steps, form, gets, notHere }, ask }: View): ProblemPlan {
	const isInCustody = ask.problems.includes('custody') && form !== 'claim';
	return { problem: id, steps, gets, notHere, ...(form && { form: isInCustody ? 'appeal-in-custody' : form }) };
}

function givers(want: Want, options: readonly RouteOption[]): readonly RouteId[] {
	const fit = options.filter(({ route, standing }) => standing.state !== 'shut' && routes[route].gives.includes(want));
	return [...new Set(fit.map(({ route }) => route))];
}

const settingMatters: readonly ProblemId[] = ['no-sen-support', 'about-the-setting'];

function asksOf(ask: Ask, clocks: readonly Clock[]): readonly Asked[] {
	const has = (...ids: readonly ProblemId[]) => ids.some((id) => ask.problems.includes(id));
	const asked: (readonly [Asked, boolean])[] = [
		['letter-date', clocks.some(lacksLetter)],
		['decided-by', has('discrimination', 'personal-budget') && ask.decidedBy === undefined],
		['setting', has(...settingMatters) && ask.setting === undefined],
		['exclusion', has('exclusion') && ask.exclusion === undefined],
		['has-plan', has('admission') && ask.hasPlan === undefined]
	];
	return asked.flatMap(([id, isOpen]) => (isOpen ? [id] : []));
}
