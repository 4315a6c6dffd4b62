import { date } from '../../core/dates/calendar-date.ts';

/** The section 41 list as it stood after its last change; the official one may have grown since. */
export const section41On = date('2025-12-01');
export const section41Count = 227;
export const section41Address = 'https://www.gov.uk/government/publications/independent-special-schools-and-colleges';
