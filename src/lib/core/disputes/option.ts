import type { Clock } from './clock.ts';
import { isHard, isSameClock } from './clock.ts';
import type { ProblemId, RouteId } from './names.ts';
import { valueFor } from './problem.ts';
import type { Role, Way } from './problem.ts';
import type { Route, RouteForm } from './route.ts';
import { routes } from './routes/index.ts';
import { shut } from './standing.ts';
import type { Standing } from './standing.ts';
import type { StatementId } from './statements/index.ts';
import type { View } from './view.ts';

/** Whether a mediation certificate is needed for it. */
export type Certificate = 'needed' | 'here' | 'not-needed';

/** A way as it stands today for one or more problems of somebody. */
export interface RouteOption extends RouteForm {
	route: RouteId;
	ref: Route['ref'];
	problems: readonly ProblemId[];
	role: Role;
	standing: Standing;
	certificate: Certificate;
	letters: readonly string[];
	/** The times that belong to it, the family’s own and those of others. */
	clocks: readonly Clock[];
	/** The soonest time of the family’s own that goes on behind it. */
	beware?: Clock;
	/** What to know before it is picked. */
	warnings: readonly StatementId[];
}

/** A way of a problem as it stands; its warnings come when all ways are known. */
export function optionFor(way: Way, view: View): RouteOption {
	const route = routes[way.route];
	const { id, ref, can, cannot, needs, cost, contacts, bring } = route;
	const why = valueFor(way.shut, view);
	return {
		route: id,
		ref,
		problems: [view.problem.id],
		role: roleOf(way, view),
		standing: why ? shut(why) : route.standing(view),
		certificate: certificateFor(id, view),
		letters: valueFor(way.letters, view) ?? [],
		clocks: why ? [] : [...(way.clocks?.(view) ?? []), ...(route.clocks?.(view) ?? [])],
		warnings: [],
		can,
		cannot,
		needs,
		cost,
		contacts,
		bring,
		...route.form?.(view)
	};
}

function roleOf({ role, ifUrgent }: Way, view: View): Role {
	return ifUrgent && (view.ask.urgent ?? []).length > 0 ? 'main' : valueFor(role, view);
}

function certificateFor(route: RouteId, { appeal, problem }: View): Certificate {
	if (route !== 'tribunal' || !appeal?.isCertificateNeeded || problem.id === 'data') return 'not-needed';
	return appeal.certificate ? 'here' : 'needed';
}

/** Two problems may take one way on one footing: then it is one way for both. */
export function isSameOption(a: RouteOption, b: RouteOption): boolean {
	if (a.route !== b.route || a.variant !== b.variant || a.certificate !== b.certificate) return false;
	if (!isSameStanding(a.standing, b.standing)) return false;
	const [one, other] = [a.clocks.filter(isHard), b.clocks.filter(isHard)];
	return one.length === other.length && one.every((clock) => other.some((same) => isSameClock(clock, same)));
}

function isSameStanding(a: Standing, b: Standing): boolean {
	if (a.state === 'shut' && b.state === 'shut') return a.why === b.why && a.since === b.since;
	if (a.state === 'not-yet' && b.state === 'not-yet') return a.opens.join() === b.opens.join();
	if (a.state === 'open-late' && b.state === 'open-late') return a.askFor.join() === b.askFor.join();
	return a.state === b.state;
}

const roles: readonly Role[] = ['main', 'alongside', 'last'];

export function joined(a: RouteOption, b: RouteOption): RouteOption {
	const all = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];
	const more = b.clocks.filter((clock) => !a.clocks.some((same) => isSameClock(clock, same)));
	return {
		...a,
		role: roles.find((role) => role === a.role || role === b.role) ?? a.role,
		problems: all(a.problems, b.problems),
		can: all(a.can, b.can),
		cannot: all(a.cannot, b.cannot),
		needs: all(a.needs, b.needs),
		letters: all(a.letters, b.letters),
		contacts: all(a.contacts, b.contacts),
		warnings: all(a.warnings, b.warnings),
		clocks: [...a.clocks, ...more]
	};
}
