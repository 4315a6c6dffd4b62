import type { FrozenBlock, FrozenLetter } from '../letters/letter.ts';
import { eventSpecs, isEventKind } from './events.ts';
import type { EventSpec } from './events.ts';
import type { AnswerEntry, AnswerValue, Entry, EventEntry, LetterSentEntry, WithdrawnEntry } from './journal.ts';
import { check, day, instant, isObject, list, name, object, oneOf, optional, text, variant, yesOrNo } from './shape.ts';
import type { Checked, Fault, Shape } from './shape.ts';

/** The longest text of the family's own that is kept: some 50 pages. */
export const longestText = 100_000;

const words = text(longestText);
const base = { id: name, caseId: name, recordedAt: instant, recordedBy: name, replaces: optional(name) };

/** Words, one choice or several; `null` is "I don't know". */
export const answerValue: Shape<AnswerValue> = (value, at, faults) => {
	if (value === null) return null;
	return Array.isArray(value) ? list(words, 200)(value, at, faults) : words(value, at, faults);
};

const frozenBlock = variant<FrozenBlock>('kind', {
	paragraph: object<FrozenBlock & { text: string }>({ kind: oneOf(['paragraph']), id: name, text: words }),
	heading: object<FrozenBlock & { text: string }>({ kind: oneOf(['heading']), id: name, text: words }),
	list: object<FrozenBlock & { kind: 'list' }>({ kind: oneOf(['list']), id: name, items: list(words, 500) })
});

const frozenLetter = object<FrozenLetter>({
	id: name,
	on: day,
	from: list(words, 50),
	to: list(words, 50),
	subject: words,
	body: list(frozenBlock, 500),
	signedBy: list(words, 50)
});

const entry = variant<Entry>('kind', {
	answer: object<AnswerEntry>({ ...base, kind: oneOf(['answer']), question: name, value: answerValue }),
	event: readEvent,
	'letter-sent': object<LetterSentEntry>({
		...base,
		kind: oneOf(['letter-sent']),
		letter: name,
		sentOn: day,
		by: oneOf(eventSpecs['assessment-requested'].details.by),
		afterFive: optional(yesOrNo),
		receivedOn: optional(day),
		copy: frozenLetter
	}),
	withdrawn: object<WithdrawnEntry>({ ...base, kind: oneOf(['withdrawn']), replaces: name })
});

/** An entry of a journal, from a back-up or another device: a clean copy, or all that is wrong with it. */
export const entryShape: Shape<Entry> = (value, at, faults) => {
	const read = entry(value, at, faults);
	if (isObject(value) && value.replaces !== undefined && value.replaces === value.id) {
		faults.push({ at: at === '' ? 'replaces' : `${at}.replaces`, is: 'replaces-itself' });
	}
	return read;
};

export function readEntry(value: unknown): Checked<Entry> {
	return check(entryShape, value);
}

/** True when nothing is wrong but names this version has not heard of. */
export function isFromNewerVersion(faults: readonly Fault[]): boolean {
	return faults.length > 0 && faults.every(({ is }) => is === 'unknown');
}

/** The days and details an event may have hang on its kind. */
function readEvent(value: unknown, at: string, faults: Fault[]): EventEntry | undefined {
	const kind = isObject(value) ? value.event : undefined;
	const spec: EventSpec = typeof kind === 'string' && isEventKind(kind) ? eventSpecs[kind] : { dates: {}, details: {} };
	return object<EventEntry>({
		...base,
		kind: oneOf(['event']),
		event: oneOf(Object.keys(eventSpecs).filter(isEventKind)),
		of: optional(name),
		dates: object<EventEntry['dates']>(each(spec.dates, (mustBeGiven) => (mustBeGiven ? day : optional(day)))),
		details: object<EventEntry['details']>(
			each(spec.details, (choices) => optional(choices === 'words' ? words : oneOf(choices)))
		)
	})(value, at, faults);
}

function each<A, B>(from: Readonly<Record<string, A>>, make: (value: A) => B): Record<string, B> {
	return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value)]));
}
