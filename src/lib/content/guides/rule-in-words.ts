import { date } from '../../core/dates/calendar-date.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import type { Rule, Step } from '../../core/law/rule.ts';
import { workOut } from '../../core/law/work-out.ts';

export type Unit = 'day' | 'week' | 'month' | 'working-day' | 'school-day';

/** How long a rule gives. */
export interface Length {
	count: number;
	unit: Unit;
}

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
 * The time a rule gives, in words: `6 weeks`, or `15 February` for a rule with a day of the year. A rule that counts from
 * more than one day is asked for the one from a fact of its own. The number is the one the rule counts with, never one
 * that somebody typed.
 */
export function ruleInWords(id: string, language: string, fromFact?: string): string | undefined {
	const words = unitsInWords[language];
	if (!words) return undefined;
	const inWords = ({ count, unit }: Length) => `${count} ${words[unit][count === 1 ? 0 : 1]}`;
	return ruleLength(id, { inWords, locale: language }, fromFact);
}

interface Wording {
	inWords: (length: Length) => string | undefined;
	locale: string;
}

/** The same in words that are given. */
export function ruleLength(id: string, { inWords, locale }: Wording, fromFact?: string): string | undefined {
	const rule = lawPack.find(id);
	if (rule?.numbers.month && rule.numbers.day) return dayOfYear(rule.numbers.month, rule.numbers.day, locale);
	const length = rule && lengthOf(rule, fromFact);
	return length && inWords(length);
}

function dayOfYear(month: number, day: number, language: string): string {
	// English days are written as in England.
	const locale = language === 'en' ? 'en-GB' : language;
	const inWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	return inWords.format(Date.UTC(2024, month - 1, day));
}

export function isRule(id: string): boolean {
	return lawPack.find(id) !== undefined;
}

/** Any day will do: a rule's working tells how far it counted, whatever it counted from. */
const anyDay = date('2026-11-23');

/** Lets a rule work out its date, and reads in its working how far it counted from which fact. */
function lengthOf({ id, facts, convention }: Rule, fromFact?: string): Length | undefined {
	const days = Object.entries(facts).flatMap(([fact, { kind }]) => (kind === 'date' ? [[fact, anyDay]] : []));
	const result = workOut(id, Object.fromEntries(days), lawPack);
	let from: string | undefined;
	for (const step of result.ok ? result.worked.limit.working : []) {
		if (step.how === 'fact') from = step.fact;
		const unit = convention === 'K11' ? 'school-day' : unitOf(step);
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
