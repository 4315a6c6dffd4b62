import type { Happening } from '../cases/happenings.ts';
import { englishDate } from '../letters/english.ts';
import { promisesIn } from './promises.ts';
import type { PromiseMade, PromiseState } from './promises.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

const contacts: Readonly<Record<string, string>> = {
	meeting: 'meeting',
	call: 'call',
	'e-mail': 'message',
	visit: 'visit'
};

const states: Readonly<Record<PromiseState, string>> = {
	open: 'still to come',
	late: 'not kept by that day',
	kept: 'kept',
	'kept-late': 'kept, but late',
	'in-part': 'kept in part',
	broken: 'not kept'
};

/** The family's record of help, meetings and promises, a line for each, in the English of letters. */
export function supportRecord(happened: readonly Happening[], today: CalendarDate): readonly string[] {
	const promises = new Map(promisesIn(happened, today).map((promise) => [promise.root, promise]));
	return happened.flatMap((one) => {
		const said = saidOf(one, promises.get(one.root));
		return said ? [`${englishDate(one.on)}: ${said}`] : [];
	});
}

function saidOf({ event, details, dates }: Happening, promise: PromiseMade | undefined): string | undefined {
	const { withWhom, said, help, aim, reason, ownView, ourView } = details;
	const by = withWhom ? ` with ${withWhom}` : '';
	switch (event) {
		case 'support-meeting':
			return `${contacts[details.contact ?? ''] ?? 'talk'}${by}${said ? `: ${said}` : ''}`;
		case 'promise':
			return promise && promiseLine(promise);
		case 'support-planned':
			return [
				'help planned',
				help,
				aim && `to reach: ${aim}`,
				dates.reviewOn && `to be looked at on ${englishDate(dates.reviewOn)}`
			]
				.filter(Boolean)
				.join('; ');
		case 'support-missed':
			return ['help did not happen', help, reason && `reason given: ${reason}`].filter(Boolean).join('; ');
		case 'support-reviewed':
			return [
				'help looked at',
				reached[details.aimMet ?? ''],
				ownView && `own view: ${ownView}`,
				ourView && `our view: ${ourView}`
			]
				.filter(Boolean)
				.join('; ');
		default:
			return undefined;
	}
}

const reached: Readonly<Record<string, string>> = {
	yes: 'the aim was reached',
	'in-part': 'the aim was reached in part',
	no: 'the aim was not reached'
};

function promiseLine({ who, at, what, due, state }: PromiseMade): string {
	const by = who || (at === 'council' ? 'the council' : 'the school');
	return `${by} promised${due ? ` for ${englishDate(due)}` : ''}: ${what} (${states[state]})`;
}
