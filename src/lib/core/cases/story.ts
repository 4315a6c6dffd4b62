import type { CalendarDate } from '../dates/calendar-date.ts';
import { isKnown } from '../dates/working-days.ts';
import type { LawPack } from '../law/law-pack.ts';
import { receiptOf } from '../law/receipt.ts';
import type { Receipt } from '../law/receipt.ts';
import { mattersIn } from './belonging.ts';
import type { Matter } from './belonging.ts';
import type { EventKind } from './events.ts';
import type { Happening } from './happenings.ts';
import type { SendingWay } from './journal.ts';

/** All of a case that a duty may look at. */
export interface Story {
	pack: LawPack;
	today: CalendarDate;
	happened: readonly Happening[];
	matters: readonly Matter[];
	/** The school's terms as the rules read them; none when none were told. */
	terms: string | undefined;
}

export function storyOf(happened: readonly Happening[], today: CalendarDate, pack: LawPack): Story {
	return { pack, today, happened, matters: mattersIn(happened), terms: termsIn(happened) };
}

/** The last happening of these kinds before a matter. */
export function lastBefore(story: Story, { index }: Matter, kinds: readonly EventKind[]): Matter | undefined {
	return story.matters.slice(0, index).findLast(({ event }) => kinds.includes(event.event));
}

/** The first happening of these kinds after a matter, whatever it belongs to. */
export function firstAfter(story: Story, { index }: Matter, kinds: readonly EventKind[]): Happening | undefined {
	return story.happened.find(({ event }, place) => place > index && kinds.includes(event));
}

/** When something the family sent counts as received. */
export function receiptIn({ dates, details }: Happening, { pack }: Story): Receipt | undefined {
	if (!dates.sentDate) return undefined;
	const by = (details.by ?? 'first-class') as SendingWay;
	const afterFive = details.afterFive === 'yes';
	return receiptOf({ sentOn: dates.sentDate, by, afterFive, receivedOn: dates.receivedDate }, pack.calendar);
}

/** The day something sent was received, when it is known well enough to count from. */
export function receivedOn(event: Happening, story: Story): CalendarDate | undefined {
	const receipt = receiptIn(event, story);
	return receipt && isKnown(receipt.on) ? receipt.on : undefined;
}

/** The date printed on a paper. */
export function printedOn({ dates, on }: Happening): CalendarDate {
	return dates.letterDate ?? on;
}

/** Stretches told one by one, as one list without overlaps. */
function termsIn(happened: readonly Happening[]): string | undefined {
	const told = happened.flatMap(({ event, dates: { firstDay, lastDay } }) =>
		event === 'school-term' && firstDay && lastDay && firstDay <= lastDay ? [{ firstDay, lastDay }] : []
	);
	const terms: { firstDay: CalendarDate; lastDay: CalendarDate }[] = [];
	for (const { firstDay, lastDay } of told) {
		const before = terms.at(-1);
		if (!before || firstDay > before.lastDay) terms.push({ firstDay, lastDay });
		else if (lastDay > before.lastDay) before.lastDay = lastDay;
	}
	return terms.length > 0 ? terms.map(({ firstDay, lastDay }) => `${firstDay}/${lastDay}`).join(', ') : undefined;
}
