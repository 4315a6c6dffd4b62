import { plainAnswer } from '../../core/law/plain-answer.ts';
import type { PlainAnswer } from '../../core/law/plain-answer.ts';
import { openPack } from '../../core/law/open-pack.ts';
import { workOut } from '../../core/law/work-out.ts';
import type { Worked } from '../../core/law/work-out.ts';
import { factProblem } from './fact-problems.ts';
import { refuse } from './problem.ts';

type Flat = Omit<PlainAnswer, 'named' | 'time'> & { time: PlainAnswer['time'] | null } & Record<string, unknown>;

/** POST /api/v1/dates: the dates of one rule. */
export function answerDates(body: Readonly<Record<string, unknown>>): Flat {
	const { rule, facts = {}, ...others } = body;
	const unknown = Object.keys(others).map((field) => ({
		field,
		kind: 'unknown-field',
		detail: 'Send rule and facts only.'
	}));
	if (typeof rule !== 'string')
		throw wrong([{ field: 'rule', kind: 'missing', detail: 'Give the id of a rule.' }, ...unknown]);
	if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
		throw wrong([{ field: 'facts', kind: 'not-an-object', detail: 'Give the facts as an object.' }, ...unknown]);
	}
	if (unknown.length > 0) throw wrong(unknown);
	const result = workOut(rule, facts as Record<string, unknown>, openPack);
	if (!result.ok) throw wrong(result.problems.map(factProblem));
	return flat(result.worked);
}

/** The further dates of a rule stand beside the usual three, under their own names. */
export function flat(worked: Worked): Flat {
	const { named, time, ...answer } = plainAnswer(worked);
	return { ...answer, time: time ?? null, ...named };
}

function wrong(errors: Parameters<typeof refuse>[3] & object) {
	return refuse(400, 'The dates cannot be worked out', errors[0]?.detail ?? '', errors);
}
