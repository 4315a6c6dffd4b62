import type { Matter } from './belonging.ts';
import type { Closing, Duty } from './duty.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import { firstAfter } from './story.ts';
import type { Story } from './story.ts';

type How = Closing['how'];

/** What ended a duty: what its rule of ending says, else the first of the events it names. */
export function closingOf(duty: Duty, matter: Matter, story: Story): Closing | undefined {
	const { event } = matter;
	const own = duty.metOn && event.dates[duty.metOn];
	if (own) return { by: event, how: 'met', on: own };
	return duty.closing?.(matter, story) ?? firstOf(duty, matter, story);
}

function firstOf(duty: Duty, matter: Matter, story: Story): Closing | undefined {
	const its: readonly (readonly [How, readonly EventKind[] | undefined])[] = [
		['met', duty.metBy],
		['ended', duty.endedBy],
		['superseded', duty.supersededBy]
	];
	const any: readonly (readonly [How, readonly EventKind[] | undefined])[] = [
		['met', duty.metByAny],
		['ended', duty.endedByAny],
		['superseded', duty.supersededByAny]
	];
	let first: Closing | undefined;
	const consider = (by: Happening | undefined, how: How) => {
		if (by && (!first || by.on < first.by.on)) first = { by, how };
	};
	for (const [how, kinds] of its) if (kinds) consider(followerOf(matter, kinds), how);
	for (const [how, kinds] of any) if (kinds) consider(firstAfter(story, matter, kinds), how);
	return first;
}

function followerOf({ followers }: Matter, kinds: readonly EventKind[]): Happening | undefined {
	return followers.find(({ event }) => kinds.includes(event));
}
