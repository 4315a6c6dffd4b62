import { educatesOutOfPlace } from './checks/educates-out-of-place.ts';
import { leftOut } from './checks/left-out.ts';
import { needsAgainstHelp } from './checks/needs-against-help.ts';
import { outcomesNotSpecific } from './checks/outcomes-not-specific.ts';
import { sectionsThere } from './checks/sections-there.ts';
import { specificEnough } from './checks/specific-enough.ts';
import type { Finding } from './finding.ts';
import { sectionIds } from './plan.ts';
import type { Plan } from './plan.ts';

/** Everything about a plan that the family may ask to have changed, by section and in the order of its words. */
export function checkPlan(plan: Plan): readonly Finding[] {
	const found = [
		sectionsThere,
		needsAgainstHelp,
		specificEnough,
		educatesOutOfPlace,
		outcomesNotSpecific,
		leftOut
	].flatMap((check) => check(plan));
	const byId = new Map(found.map((finding) => [finding.id, finding]));
	return [...byId.values()].sort(inOrder);
}

function inOrder(a: Finding, b: Finding): number {
	return (
		sectionIds.indexOf(a.section) - sectionIds.indexOf(b.section) ||
		(a.item?.start ?? -1) - (b.item?.start ?? -1) ||
		('at' in a ? a.at.start : -1) - ('at' in b ? b.at.start : -1)
	);
}
