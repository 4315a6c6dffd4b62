import type { Clock } from './clock.ts';
import type { ContactId } from './contacts.ts';
import type { RouteId, Want } from './names.ts';
import type { Standing } from './standing.ts';
import type { StatementId } from './statements/index.ts';
import type { View } from './view.ts';

/** What a way costs. */
export type Cost = 'free' | 'free-with-travel' | 'court-fees' | 'risk-of-costs';

/** What to have at hand. */
export type BringId =
	| 'dates-and-record'
	| 'what-you-want'
	| 'letters-of-the-council'
	| 'decision-letter'
	| 'certificate'
	| 'plan'
	| 'final-reply'
	| 'procedure'
	| 'plan-page'
	| 'consent'
	| 'request-and-reply'
	| 'grid'
	| 'exclusion-letter'
	| 'refusal-letter'
	| 'court-facts'
	| 'pattern-evidence';

/** What a way can and cannot do, and what it asks of a family. */
export interface RouteForm {
	/** For a way that goes to another body in some cases: which one. Its words are added to those of the way. */
	variant?: 'county-court' | 'social-care' | 'health-board' | 'transport' | 'custody';
	can: readonly StatementId[];
	cannot: readonly StatementId[];
	/** What it needs first. */
	needs: readonly StatementId[];
	cost: Cost;
	contacts: readonly ContactId[];
	bring: readonly BringId[];
}

/** One of the twenty ways (journeys.md 7.2). */
export interface Route extends RouteForm {
	id: RouteId;
	/** Its number in the notes. */
	ref: `R${number}`;
	/** What somebody may hope for from it. */
	gives: readonly Want[];
	standing(view: View): Standing;
	/** The times beside it: the family’s own and those of the other side. */
	clocks?(view: View): readonly Clock[];
	/** What differs for this problem. */
	form?(view: View): Partial<RouteForm>;
}
