import type { EventKind } from '../cases/events.ts';
import type { Happening } from '../cases/happenings.ts';
import { isDecision } from '../cases/open-matters.ts';
import type { Timeline } from '../cases/timeline.ts';
import { englishDate } from './english.ts';
import type { Inline } from './letter.ts';

/** The last thing of these kinds that happened. */
export function lastTold({ happened }: Timeline, ...kinds: readonly EventKind[]): Happening | undefined {
	return happened.findLast(({ event }) => kinds.includes(event));
}

/** The last decision that can be appealed. */
export function lastDecision({ happened }: Timeline): Happening | undefined {
	return happened.findLast(isDecision);
}

/**
 * The day something is told by, with the way back to where it was written down; else a gap with the way to where it can
 * be. What happened has one place in a case, its journal: no letter asks for it again.
 */
export function toldDay(told: Happening | undefined, kind: EventKind | 'any', missing: string): Inline {
	if (!told) return { missing, question: `${toldHere}${kind}` };
	const place = told.letter ? `sent/${told.id}` : `${told.event}/${told.id}`;
	return { fill: englishDate(told.on), question: `${toldHere}${place}` };
}

const toldHere = 'happened:';

/** Where a fact of the journal was or can be told, from what stands in place of its question. */
export function placeTold(question: string): { kind: string; entry?: string } | undefined {
	if (!question.startsWith(toldHere)) return undefined;
	const [kind = '', entry] = question.slice(toldHere.length).split('/');
	return { kind, ...(entry && { entry }) };
}
