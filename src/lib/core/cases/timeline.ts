import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import { closingOf } from './closing.ts';
import type { Closing, Started } from './duty.ts';
import { directedDuty } from './duties/appeal.ts';
import { dutiesOf } from './duties/index.ts';
import { excusesIn } from './excuses.ts';
import { happeningsIn } from './happenings.ts';
import type { Happening } from './happenings.ts';
import type { Journal } from './journal.ts';
import { obligationOf } from './obligation-of.ts';
import type { Obligation } from './obligation.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';
import { ties } from './ties.ts';

export type { Certainty, Closed, DutyState, Excuse, GivenDay, Obligation } from './obligation.ts';

export interface Timeline {
	today: CalendarDate;
	happened: readonly Happening[];
	/** By day; those without one last. */
	obligations: readonly Obligation[];
	/** What starts nothing and belongs to nothing that is in the journal, as a certificate without its letter. */
	unpaired: readonly Happening[];
}

/** Everything a case's journal leads to, in law, as of a day. */
export function timelineOf(journal: Journal, today: CalendarDate, pack: LawPack): Timeline {
	const happened = happeningsIn(journal);
	const story = storyOf(happened, today, pack);
	const running = startedIn(story);
	const written = assign(story, running);
	const told = excusesIn(happened);
	const obligations = [...running, ...written.directed].flatMap((one) => {
		const closing = written.done.get(one) ?? closingOf(one.duty, one.matter, story);
		return obligationOf(one, story, { closing, given: written.given.get(one), told }) ?? [];
	});
	const unpaired = story.matters.flatMap(({ event, openers }) =>
		ties[event.event] && openers.length === 0 && dutiesOf(event.event).length === 0 ? [event] : []
	);
	return { today, happened, obligations: obligations.sort(byDay), unpaired: [...unpaired, ...written.unpaired] };
}

function startedIn(story: Story): readonly Started[] {
	return story.matters.flatMap((matter) =>
		dutiesOf(matter.event.event).flatMap((duty) => (!duty.when || duty.when(matter, story) ? [{ duty, matter }] : []))
	);
}

interface Written {
	given: ReadonlyMap<Started, Happening>;
	done: ReadonlyMap<Started, Closing>;
	/** Dates of the Tribunal that no rule gives: each is a duty of its own. */
	directed: readonly Started[];
	unpaired: readonly Happening[];
}

/** Puts each date that was given in writing, and each duty that was marked as done, to the duty it speaks of. */
function assign(story: Story, running: readonly Started[]): Written {
	const given = new Map<Started, Happening>();
	const done = new Map<Started, Closing>();
	const directed: Started[] = [];
	const unpaired: Happening[] = [];
	for (const matter of story.matters) {
		const { event } = matter;
		if (event.event !== 'date-given' && event.event !== 'done') continue;
		const about = running.findLast((one) => isAbout(event, one));
		if (about && event.event === 'done') done.set(about, doneBy(event));
		else if (about) given.set(about, event);
		else if (event.event === 'date-given' && event.details.by !== 'council') {
			directed.push({ duty: directedDuty, matter });
		} else unpaired.push(event);
	}
	for (const one of directed) {
		const by = story.happened.find(({ event, of }) => event === 'done' && of === one.matter.event.root);
		if (by) done.set(one, doneBy(by));
	}
	return {
		given,
		done,
		directed,
		unpaired: unpaired.filter((one) => ![...done.values()].some(({ by }) => by === one))
	};
}

/** The family says it was done, or that it is not wanted. */
function doneBy(by: Happening): Closing {
	return { by, how: by.details.how === 'not-wanted' ? 'ended' : 'met' };
}

/** The one the entry names; else the latest that had started by then. */
function isAbout({ details, of, on }: Happening, { duty, matter }: Started): boolean {
	if (duty.rule !== details.rule) return false;
	return of === undefined ? matter.event.on <= on : matter.event.root === of;
}

function byDay(a: Obligation, b: Obligation): number {
	if (!a.day || !b.day) return Number(!a.day) - Number(!b.day) || (a.id < b.id ? -1 : 1);
	const [one, other] = [dateOrEstimate(a.day), dateOrEstimate(b.day)];
	return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}
