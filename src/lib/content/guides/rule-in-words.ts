import { date } from '../../core/dates/calendar-date.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import type { Rule, Step } from '../../core/law/rule.ts';
import { workOut } from '../../core/law/work-out.ts';

type Unit = 'day' | 'week' | 'month' | 'working-day' | 'school-day';

/** How long a rule gives. */
interface Length {
	count: number;
	unit: Unit;
}

/**
 * Lengths of rules that are not in the law engine yet, as the rule book has them (sections 3A to 3J). The rule itself
 * is asked first, so an entry counts for nothing from the day its rule is there.
 */
export const lengthsToCome: Readonly<Record<string, Length>> = {
	'dda-claim-6m': { count: 6, unit: 'month' },
	'ehcna-six-month-bar': { count: 6, unit: 'month' },
	'excl-irp-15sd': { count: 15, unit: 'school-day' },
	'lgsco-12m': { count: 12, unit: 'month' },
	'mediation-agreement-other-2w': { count: 2, unit: 'week' },
	'mediation-arrange-30d': { count: 30, unit: 'day' },
	'mediation-cert-after-3wd': { count: 3, unit: 'working-day' },
	'mediation-cert-fail-3wd': { count: 3, unit: 'working-day' },
	'mediation-notice-5wd': { count: 5, unit: 'working-day' },
	'order-assess-notify-2w': { count: 2, unit: 'week' },
	'sar-1m': { count: 1, unit: 'month' },
	'data-complaint-ack-30d': { count: 30, unit: 'day' }
};

const unitsInWords: Readonly<Record<string, Record<Unit, readonly [one: string, several: string]>>> = {
	en: {
		day: ['day', 'days'],
		week: ['week', 'weeks'],
		month: ['month', 'months'],
		'working-day': ['working day', 'working days'],
		'school-day': ['school day', 'school days']
	}
};

/**
 * The time a rule gives, in words: `6 weeks`. A rule that counts from more than one day is asked for the one from a
 * fact of its own. The number is the one the rule counts with, never one that somebody typed.
 */
export function ruleInWords(id: string, language: string, fromFact?: string): string | undefined {
	const rule = lawPack.find(id);
	const length = rule ? lengthOf(rule, fromFact) : lengthsToCome[id];
	const words = length && unitsInWords[language]?.[length.unit];
	return words && `${length.count} ${length.count === 1 ? words[0] : words[1]}`;
}

export function isRule(id: string): boolean {
	return lawPack.find(id) !== undefined || Object.hasOwn(lengthsToCome, id);
}

/** Any day will do: a rule's working tells how far it counted, whatever it counted from. */
const anyDay = date('2026-03-02');

/** Lets a rule work out its date, and reads in its working how far it counted from which fact. */
function lengthOf({ id, facts }: Rule, fromFact?: string): Length | undefined {
	const days = Object.entries(facts).flatMap(([fact, { kind }]) => (kind === 'date' ? [[fact, anyDay]] : []));
	const result = workOut(id, Object.fromEntries(days), lawPack);
	let from: string | undefined;
	for (const step of result.ok ? result.worked.limit.working : []) {
		if (step.how === 'fact') from = step.fact;
		const unit = unitOf(step);
		if (unit && step.count !== undefined && (fromFact === undefined || from === fromFact))
			return { count: step.count, unit };
	}
	return undefined;
}

const units = ['day', 'week', 'month', 'working-day', 'school-day'] as const satisfies readonly Unit[];

/** Steps that count are named after what they count: `weeks-later`, `working-days-later`. */
function unitOf({ how }: Step): Unit | undefined {
	return units.find((unit) => how.startsWith(`${unit}s-`));
}
