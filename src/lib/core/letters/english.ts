import { partsOf } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

// prettier-ignore
const months = [
	'January', 'February', 'March', 'April', 'May', 'June',
	'July', 'August', 'September', 'October', 'November', 'December'
];

/** A date as a letter writes it: 21 November 2026. */
export function englishDate(on: CalendarDate): string {
	const { year, month, day } = partsOf(on);
	return `${day} ${months[month - 1] ?? ''} ${year}`;
}

// prettier-ignore
const small = [
	'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
	'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'
];

/** Small numbers as words: six weeks. */
export function numberWord(count: number): string {
	return small[count] ?? String(count);
}
