import { parseDate } from '../../core/dates/calendar-date.ts';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import { laws, readSources } from '../sources.ts';
import { marks } from './guide.ts';
import type { Basis, Mark } from './guide.ts';

const tag = /\s*\[law(?: ([A-Z]))?: ([^\]]*)\]\s*$/;

export interface Tagged {
	text: string;
	basis?: Basis;
	faults: readonly string[];
}

/**
 * Takes the mark of a statement of law off the end of a passage:
 *
 *     The council must answer {{ehcna-decision-6w}}. [law V: send-regs-2014 regulation 5(1)(a); R5]
 *
 * First how far it was checked (V, S or M). Then, between semicolons, where it is in which law, ids of pages that were
 * read, and `checked 2026-12-01` when the statement was checked on another day than the rest of the guide.
 */
export function takeBasis(text: string, checkedOn: CalendarDate | undefined): Tagged {
	const match = tag.exec(text);
	if (!match)
		return { text, faults: text.includes('[law') ? ['“[law …]” has to stand at the end, closed by “]”'] : [] };
	const faults: string[] = [];
	const mark = marks.find((one) => one === match[1]);
	if (!mark) faults.push('“[law” has to be followed by V, S or M and a colon');
	const { at, read, own } = readItems(match[2] ?? '', faults);
	const day = own ?? checkedOn;
	if (!day) faults.push('the statement of law has no checked date, and neither has the guide');
	if (mark) faults.push(...unfounded(mark, at.length, read.length));
	const rest = text.slice(0, match.index);
	return { text: rest, faults, ...(mark && day && { basis: { mark, at, read, checkedOn: day } }) };
}

function readItems(items: string, faults: string[]) {
	const at: { law: string; place: string }[] = [];
	const read: string[] = [];
	let own: CalendarDate | undefined;
	for (const item of items.split(';').map((one) => one.trim())) {
		const [id = '', ...rest] = item.split(' ');
		const place = rest.join(' ');
		if (id === 'checked') {
			own = parseDate(place);
			if (!own) faults.push(`“${item}” has no day like 2026-11-21`);
		} else if (Object.hasOwn(laws, id) && place) at.push({ law: id, place });
		else if (Object.hasOwn(laws, id)) faults.push(`“${id}” says no place, as in “${id} section 36(1)”`);
		else if (Object.hasOwn(readSources, item)) read.push(item);
		else faults.push(`there is no source “${item}”`);
	}
	return { at, read, own };
}

function unfounded(mark: Mark, places: number, pages: number): string[] {
	if (places + pages === 0) return ['the statement of law has no source'];
	return mark !== 'M' && pages === 0 ? [`a statement marked ${mark} names a page that was read`] : [];
}
