import { daysBetween } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { Message } from '../core/reminders/sending.ts';
import { dateInWords } from './dates.ts';
import { ruleTitle } from './law-words.ts';
import { mustLookUp } from './look-up.ts';
import type { Words } from './words.ts';

export interface NoticeWish {
	today: CalendarDate;
	/** The person turned details on for this channel. Else nothing says what it is about. */
	isDetailed: boolean;
	/** Where the app is, for channels that only carry words. */
	address: string;
	/** Where one press stops the mails. */
	stopAddress?: string;
}

/** What one channel carries: a title or subject, where it has one, and the words. */
export interface Notice {
	title: string;
	text: string;
}

/** A message in the reader's words. Needs the section `notices`, and `titles` when it is detailed. */
export function noticeOf(words: Words, message: Message, wish: NoticeWish): Notice {
	const { t } = words;
	const said = t(($) => $.notices.says[leadOf(message, wish.today)]);
	const lines = wish.isDetailed ? message.reminders.map((one) => lineOf(words, one)) : [];
	const title = t(($) => $.notices.sender);
	if (message.channel === 'push') return { title, text: [said, ...lines, t(($) => $.notices.open)].join(' ') };
	if (message.channel === 'text') {
		const open = t(($) => $.notices.openAt, { address: wish.address });
		return { title, text: [`${title}:`, said, ...lines, open].join(' ') };
	}
	const mail = [said, ...lines, `${t(($) => $.notices.mail.openAt)}\n${wish.address}`, stopLine(words, wish)];
	return { title: said.replace(/\.$/, ''), text: `${mail.join('\n\n')}\n` };
}

/** A notice that somebody asked for to see one. */
export function testNotice({ t }: Pick<Words, 't'>): Notice {
	return { title: t(($) => $.notices.sender), text: t(($) => $.notices.says.test) };
}

function stopLine({ t }: Words, { stopAddress }: NoticeWish): string {
	const asked = t(($) => $.notices.mail.asked);
	return stopAddress === undefined ? asked : `${asked} ${t(($) => $.notices.mail.stop)}\n${stopAddress}`;
}

type Lead = 'today' | 'tomorrow' | 'week' | 'later' | 'late' | 'changed';

/** The nearest date to come decides; with none, whether something is late or only another day now. */
function leadOf({ next, reminders }: Message, today: CalendarDate): Lead {
	if (!next) return reminders.some(({ occasion }) => occasion === 'late') ? 'late' : 'changed';
	const days = daysBetween(today, next);
	if (days <= 1) return days === 1 ? 'tomorrow' : 'today';
	return days <= 7 ? 'week' : 'later';
}

function lineOf(words: Words, { rule, subject, occasion, day }: Reminder): string {
	const { t } = words;
	const what = rule === undefined ? mustLookUp(t, ['notices', 'detail', subject]) : ruleTitle(t, rule);
	const date = dateInWords(words, day);
	if (occasion === 'gone') return t(($) => $.notices.detail.gone, { what });
	if (occasion === 'changed') return t(($) => $.notices.detail.changed, { what, date });
	return subject === 'late-from'
		? t(($) => $.notices.detail.late, { what, date })
		: t(($) => $.notices.detail.ahead, { what, date });
}
