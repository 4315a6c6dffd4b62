import { check, day, list, object, oneOf, optional, yesOrNo } from '../cases/shape.ts';
import type { Checked } from '../cases/shape.ts';
import type { Ask, Tried } from './ask.ts';
import { deciders, exclusions, problemIds, routeIds, settings, urgencies, wants } from './names.ts';

const tried = object<Tried>({
	route: oneOf(routeIds),
	on: optional(day),
	ended: optional(oneOf(['answered', 'no-answer', 'turned-down'])),
	endedOn: optional(day)
});

const ask = object<Ask>({
	problems: list(oneOf(problemIds), problemIds.length),
	decidedBy: optional(oneOf(deciders)),
	setting: optional(oneOf(settings)),
	hasPlan: optional(yesOrNo),
	exclusion: optional(oneOf(exclusions)),
	wants: optional(list(oneOf(wants), wants.length)),
	urgent: optional(list(oneOf(urgencies), urgencies.length)),
	tried: optional(list(tried, routeIds.length)),
	appealed: optional(yesOrNo),
	askedOmbudsman: optional(yesOrNo),
	transportInSectionI: optional(yesOrNo)
});

/** What somebody outside tells about a disagreement: a clean copy, or all that is wrong with it. */
export function readAsk(value: unknown): Checked<Ask> {
	return check(ask, value);
}
