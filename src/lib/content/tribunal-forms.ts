import { date } from '../core/dates/calendar-date.ts';

/** Where the Tribunal's own forms are. Their codes and addresses change: they are linked, never kept here. */
export const tribunalForms = {
	url: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
	checkedOn: date('2026-11-21')
} as const;
