import type { EventKind } from '../cases/events.ts';
import type { Clock } from './clock.ts';
import type { ProblemId, RouteId } from './names.ts';
import type { StatementId } from './statements/index.ts';
import type { StepId } from './steps.ts';
import type { View } from './view.ts';

/** How a way serves a problem: the way to go, something for the same time, or what is left when nothing else helps. */
export type Role = 'main' | 'alongside' | 'last';

type For<T> = T | ((view: View) => T);

/** A way for a problem. */
export interface Way {
	route: RouteId;
	role: For<Role>;
	/** Letters and papers for it, by their ids. */
	letters?: For<readonly string[]>;
	/** For which families; for all when nothing is said. */
	when?(view: View): boolean;
	/** Why it does not fit this problem, when it does not. */
	shut?: For<StatementId | undefined>;
	/** When it is urgent it becomes a main way, right after the first. */
	ifUrgent?: true;
	/** Times of the case that belong to it here, beside those of the way itself. */
	clocks?(view: View): readonly Clock[];
}

/** What to do, in order. */
export interface Step {
	id: StepId;
	route?: RouteId;
	letters?: readonly string[];
	/** The rule whose date belongs to it. */
	rule?: string;
}

/** Forms of the Tribunal. Their names and addresses change: the one record of them is in `content/tribunal-forms.ts`. */
export type FormId = 'appeal' | 'appeal-refusal-to-assess' | 'appeal-in-custody' | 'claim';

/** A kind of problem: a row of journeys.md 7.3. */
export interface Problem {
	id: ProblemId;
	/** The council’s letters it may be about, when it is a decision that can be appealed. */
	decisions?: readonly EventKind[];
	/** For the letter after a review: which decision it holds. */
	decided?: 'keep' | 'cease';
	/** Has no appeal of its own, but goes into the appeal about one of these. */
	ridesOn?: readonly ProblemId[];
	/** Which duties of the council, not done in time, it is about. */
	late?: RegExp;
	form?: FormId;
	steps: readonly Step[];
	ways: readonly Way[];
	/** What it can lead to. */
	gets: readonly StatementId[];
	/** What cannot be had this way. */
	notHere: readonly StatementId[];
}

export function valueFor<T>(value: For<T>, view: View): T {
	return typeof value === 'function' ? (value as (view: View) => T)(view) : value;
}
