// What others may build on: the rule book, its dates, and the timeline of a case. No clock, no network, no packages.

export { parseDate } from './dates/calendar-date.ts';
export type { CalendarDate } from './dates/calendar-date.ts';
export { bankHolidays } from './dates/bank-holidays.ts';
export { calendarOf } from './dates/holidays.ts';
export type { Calendar, HolidayTable } from './dates/holidays.ts';
export { readTerms } from './dates/school-days.ts';
export type { Term, Terms } from './dates/school-days.ts';
export { dateOrEstimate, isKnown } from './dates/working-days.ts';
export type { MaybeDate, NotKnown } from './dates/working-days.ts';

export { lawPackOf } from './law/law-pack.ts';
export { openPack as lawPack, withJoined } from './law/open-pack.ts';
export type { LawPack } from './law/law-pack.ts';
export { rules } from './law/rules/index.ts';
export { factWords, needsAdviser } from './law/rule.ts';
export type { Limit, Rule, Step } from './law/rule.ts';
export { inFull, sources } from './law/sources.ts';
export type { Citation, Source } from './law/sources.ts';
export { workOut } from './law/work-out.ts';
export type { FactProblem, Worked, WorkResult } from './law/work-out.ts';
export { plainAnswer } from './law/plain-answer.ts';
export type { PlainAnswer } from './law/plain-answer.ts';
export { receiptOf } from './law/receipt.ts';
export type { Receipt, Sending } from './law/receipt.ts';
export { closureWindow } from './law/conventions/closure-window.ts';
export { overdueReminder, reminderDays, reminderTime } from './law/conventions/reminder-days.ts';
export { stateOf } from './law/conventions/state-of.ts';
export { readHolidayTable } from './law/packs/read-holiday-table.ts';
export { readLawPack } from './law/packs/read-law-pack.ts';
export type { PackProblem } from './law/packs/reading.ts';

export { clocksOfBreach } from './cases/breach.ts';
export { eventKinds, eventSpecs, isEventKind } from './cases/events.ts';
export type { EventKind } from './cases/events.ts';
export type { Happening } from './cases/happenings.ts';
export type { Entry, Journal } from './cases/journal.ts';
export { timelineOf } from './cases/timeline.ts';
export type { Obligation, Timeline } from './cases/timeline.ts';
export { whatMoved } from './cases/what-moved.ts';
export type { Moved } from './cases/what-moved.ts';
