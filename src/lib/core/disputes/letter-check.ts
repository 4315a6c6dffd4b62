import type { Happening } from '../cases/happenings.ts';
import type { AnswerValue } from '../cases/journal.ts';
import type { decisions } from '../cases/open-matters.ts';
import type { StatementId } from './statements/index.ts';

/** What stands in a council’s decision letter. */
export const letterItems = [
	'decision',
	'reasons',
	'appeal-right',
	'time-limit',
	'mediation-adviser',
	'drs',
	'sendiass'
] as const;

export type LetterItem = (typeof letterItems)[number];
export type DecisionLetter = (typeof decisions)[number];

/** What a letter has to hold, and where the law says so. */
export type LetterContents = Readonly<Partial<Record<LetterItem, StatementId>>>;

const rights: LetterContents = {
	'appeal-right': 'letter-should-hold',
	'time-limit': 'letter-should-hold',
	'mediation-adviser': 'letter-names-adviser',
	drs: 'letter-should-hold',
	sendiass: 'letter-should-hold'
};

function withReasons(says: StatementId): LetterContents {
	return { decision: says, reasons: says, ...rights, 'appeal-right': says };
}

const plan: LetterContents = { decision: 'letter-should-hold', ...rights };

/** Each letter with what it has to hold. A plan gives no reasons: it is the decision itself. */
export const letterContents: Readonly<Record<DecisionLetter, LetterContents>> = {
	'assessment-refused': {
		decision: 'refusal-letter-holds',
		reasons: 'refusal-letter-holds',
		'appeal-right': 'refusal-letter-holds',
		'time-limit': 'refusal-letter-holds',
		'mediation-adviser': 'refusal-letter-holds',
		drs: 'refusal-letter-holds',
		sendiass: 'refusal-letter-holds'
	},
	'plan-refused': withReasons('no-plan-letter-holds'),
	'reassessment-refused': withReasons('letter-should-hold'),
	'review-decision': withReasons('letter-should-hold'),
	'amendment-dropped': withReasons('dropped-letter-holds'),
	'ending-decided': withReasons('ending-letter-holds'),
	'final-plan': plan,
	'amended-plan': plan
};

/** What a letter lacks, and what to do about it. */
export interface LetterCheck {
	missing: readonly { item: LetterItem; says: StatementId }[];
	/** The letter that asks for it: after a no to an assessment, together with asking to look again. */
	letter?: 'L-1.7' | 'L-7.17';
	/** What to keep for an appeal that comes late: rights that were not told explain a delay. */
	note?: { lacked: readonly LetterItem[]; says: StatementId };
}

/** Without these nobody knows that there is a time, or how to begin. */
const delaying: readonly LetterItem[] = ['appeal-right', 'time-limit', 'mediation-adviser'];

/** Looks through a letter by what was ticked as being in it. */
export function checkDecisionLetter(kind: DecisionLetter, ticked: readonly LetterItem[]): LetterCheck {
	const contents = letterContents[kind];
	const missing = letterItems.flatMap((item) => {
		const says = contents[item];
		return says && !ticked.includes(item) ? [{ item, says }] : [];
	});
	if (missing.length === 0) return { missing };
	const lacked = missing.map(({ item }) => item).filter((item) => delaying.includes(item));
	return {
		missing,
		letter: kind === 'assessment-refused' ? 'L-1.7' : 'L-7.17',
		...(lacked.length > 0 && { note: { lacked, says: 'missing-rights-explain-a-late-appeal' } })
	};
}

/** Under which question the ticks of a letter are kept. It stays the same when the letter’s entry is corrected. */
export function letterQuestion({ root }: Pick<Happening, 'root'>): string {
	return `letter-check:${root}`;
}

/** What was ticked as being in a letter; nothing when nobody has looked through it yet. */
export function tickedIn(
	answers: Readonly<Record<string, AnswerValue>>,
	letter: Pick<Happening, 'root'>
): readonly LetterItem[] | undefined {
	const value = answers[letterQuestion(letter)];
	return Array.isArray(value) ? letterItems.filter((item) => (value as readonly string[]).includes(item)) : undefined;
}
