import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import { ties } from './ties.ts';

/** A happening with what came later and belongs to it, and what it belongs to itself. */
export interface Matter {
	event: Happening;
	/** Its place among all that happened. */
	index: number;
	followers: readonly Happening[];
	openers: readonly Matter[];
}

interface Growing extends Matter {
	followers: Happening[];
	openers: Growing[];
}

/**
 * Puts each happening to those it belongs to: an answer to its request, a certificate to its decision, a plan to its
 * order. An entry that says where it belongs is believed; else the ties decide.
 */
export function mattersIn(happened: readonly Happening[]): readonly Matter[] {
	const byKind = new Map<EventKind, Growing[]>();
	const kinds = new Map(happened.map(({ root, event }) => [root, event]));
	return happened.map((event, index) => {
		const matter: Growing = { event, index, followers: [], openers: [] };
		for (const opener of openersOf(event, byKind, event.of === undefined ? undefined : kinds.get(event.of))) {
			opener.followers.push(event);
			matter.openers.push(opener);
		}
		const alike = byKind.get(event.event);
		if (alike) alike.push(matter);
		else byKind.set(event.event, [matter]);
		return matter;
	});
}

function openersOf(
	event: Happening,
	byKind: ReadonlyMap<EventKind, Growing[]>,
	namedKind: EventKind | undefined
): readonly Growing[] {
	const found: Growing[] = [];
	for (const { to, pick, alone } of ties[event.event] ?? []) {
		const candidates = candidatesOf(to, byKind);
		if (candidates.length === 0) continue;
		// What the family named counts, or nothing does: a certificate older than its letter goes with no other letter.
		const isNamed = namedKind !== undefined && to.includes(namedKind);
		const opener = isNamed ? candidates.find((one) => one.event.root === event.of) : pick(candidates, event);
		if (!opener || found.includes(opener)) continue;
		found.push(opener);
		if (alone?.(opener)) break;
	}
	return found;
}

/** Those of the kinds that came before, in their order. */
function candidatesOf(kinds: readonly EventKind[], byKind: ReadonlyMap<EventKind, Growing[]>): Growing[] {
	const lists = kinds.flatMap((kind) => {
		const list = byKind.get(kind);
		return list ? [list] : [];
	});
	return lists.length > 1 ? lists.flat().sort((a, b) => a.index - b.index) : (lists[0] ?? []);
}
