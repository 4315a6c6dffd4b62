import type { EventKind } from './events.ts';
import type { LetterSentEntry } from './journal.ts';

/** The event a sent letter is, and what it tells of it. */
interface LetterEvent {
	event: EventKind;
	details?: Readonly<Record<string, string>>;
	/** What a part of the letter tells, when that part is in it. */
	byPart?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const complaint: LetterEvent = { event: 'complaint-sent', byPart: { 'stage-2': { stage: '2' } } };
const schoolComplaint: LetterEvent = { ...complaint, details: { to: 'setting' } };
const request: LetterEvent = { event: 'assessment-requested' };

/** Which letters are an event of their own. */
const letterEvents: Readonly<Record<string, LetterEvent>> = {
	'L-0.8': schoolComplaint,
	'L-1.1': request,
	'L-1.3': request,
	'L-1.4': request,
	'L-2.1': { event: 'comments-sent' },
	'L-4.3': { event: 'budget-review-asked' },
	'L-5.6': { event: 'reassessment-requested' },
	'L-5.8': { event: 'comments-sent' },
	'L-6.2': complaint,
	'L-6.5': { event: 'records-asked' },
	'L-6.6': { event: 'ombudsman-asked' },
	'L-7.1': {
		event: 'mediation-adviser-told',
		byPart: { 'wants-certificate': { wants: 'certificate-only' }, 'wants-mediation': { wants: 'mediation' } }
	},
	'L-7.5': complaint,
	'L-7.6': { event: 'ombudsman-asked' },
	'L-7.8': { event: 'complaint-sent', details: { to: 'nhs' } },
	'L-7.11': { event: 'records-asked' },
	'L-7.16': schoolComplaint
};

/** What a sent letter is in the case; nothing when it is no event. */
export function eventOfLetter({ letter, copy }: LetterSentEntry): Omit<LetterEvent, 'byPart'> | undefined {
	const known = letterEvents[letter];
	if (!known) return undefined;
	const { event, details, byPart = {} } = known;
	const told = copy.body.map(({ id }) => byPart[id]);
	return { event, details: Object.assign({}, details, ...told) as Record<string, string> };
}
