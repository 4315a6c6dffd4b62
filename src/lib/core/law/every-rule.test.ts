import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test, vi } from 'vitest';
import { factsFor, fillingsOf } from '../../../../tests/helpers/facts.ts';
import { calendar, limitOf } from '../../../../tests/helpers/law.ts';
import { addDays, date, daysBetween, isWeekend, partsOf } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { dateOrEstimate, isKnown } from '../dates/working-days.ts';
import type { MaybeDate } from '../dates/working-days.ts';
import { lawPack } from './law-pack.ts';
import { resultNotes } from './notes.ts';
import type { Limit, Rule } from './rule.ts';
import { combined, rules } from './rules/index.ts';
import { stepNames } from './steps.ts';
import { workOut } from './work-out.ts';

// Thousands of draws take their time where other things run as well.
vi.setConfig({ testTimeout: 30_000 });

// What holds for every rule, whatever the days. A day is drawn from the years of which the bank holidays are known.

const withClock = rules.filter(({ due }) => due);
const firstDay = date('2026-07-01');
const knownDay = fc
	.integer({ min: 0, max: daysBetween(firstDay, date('2027-06-30')) })
	.map((days) => addDays(firstDay, days));
const anyRule = fc.constantFrom(...withClock);
const shape = fc.record({ from: knownDay, whole: fc.boolean(), option: fc.integer({ min: 0, max: 9 }) });

function limit(rule: Rule, facts: Record<string, unknown>): Limit | undefined {
	const result = workOut(rule.id, facts, lawPack);
	return result.ok ? result.worked.limit : undefined;
}

const day = (on: MaybeDate) => dateOrEstimate(on);

test('there are rules with a clock to look at, and each can be worked out', () => {
	expect(withClock.length).toBe(112);
	for (const rule of withClock) {
		for (const facts of fillingsOf(rule)) expect(limit(rule, facts), rule.id).toBeDefined();
	}
});

describe('for every rule and any day', () => {
	test('the day to aim at is never later than the raw end or the last lawful day', () => {
		fc.assert(
			fc.property(anyRule, shape, (rule, filling) => {
				const found = limit(rule, factsFor(rule, filling));
				if (!found) return;
				expect(day(found.showBy) <= day(found.nominal), `${rule.id}: show by`).toBe(true);
				expect(day(found.showBy) <= day(found.lastLawful), `${rule.id}: last lawful`).toBe(true);
				if (found.overdueFrom) expect(found.overdueFrom > day(found.lastLawful), rule.id).toBe(true);
			}),
			{ numRuns: 4000 }
		);
	});

	test('its working begins with what was given and leads to its days', () => {
		fc.assert(
			fc.property(anyRule, shape, (rule, filling) => {
				const facts = factsFor(rule, filling);
				const found = limit(rule, facts);
				if (!found) return;
				const led = found.working.map(({ on }) => day(on));
				for (const on of [found.showBy, found.lastLawful]) expect(led, rule.id).toContain(day(on));
				for (const { how, fact, count } of found.working) {
					expect(stepNames, rule.id).toContain(how);
					if (fact) expect(rule.facts[fact], `${rule.id}: ${fact}`).toBeDefined();
					if (how === 'fact') expect(fact && facts[fact], rule.id).toBeDefined();
					if (how.includes('weeks') || how.includes('months')) expect(count, rule.id).toBeGreaterThan(0);
				}
				for (const note of found.notes ?? []) expect(resultNotes).toContain(note);
			}),
			{ numRuns: 4000 }
		);
	});

	test('the same facts give the same answer, and nothing of what was given is changed', () => {
		fc.assert(
			fc.property(anyRule, shape, (rule, filling) => {
				const facts = Object.freeze(factsFor(rule, filling));
				expect(limit(rule, facts)).toEqual(limit(rule, facts));
			})
		);
	});

	test('days far away are worked out too, or said to be estimates', () => {
		const farDay = fc.integer({ min: 0, max: daysBetween(date('2030-01-01'), date('2199-12-31')) });
		fc.assert(
			fc.property(anyRule, farDay, fc.boolean(), (rule, days, whole) => {
				const from = addDays(date('2030-01-01'), days);
				expect(() => workOut(rule.id, factsFor(rule, { from, whole }), lawPack)).not.toThrow();
			}),
			{ numRuns: 2000 }
		);
	});
});

/** Rules of one day, whose answer can be followed as that day moves. */
const ofOneDay = withClock.flatMap((rule) => {
	const needed = Object.entries(rule.facts).filter(([, spec]) => !spec.optional);
	const [only, ...others] = needed;
	return only && others.length === 0 && only[1].kind === 'date' ? [[rule, only[0]] as const] : [];
});

test('a later day never gives an earlier limit', () => {
	expect(ofOneDay.length).toBeGreaterThan(90);
	fc.assert(
		fc.property(fc.constantFrom(...ofOneDay), knownDay, fc.integer({ min: 1, max: 400 }), ([rule, fact], on, later) => {
			const [one, other] = [limit(rule, { [fact]: on }), limit(rule, { [fact]: addDays(on, later) })];
			if (!one || !other) return;
			for (const which of ['nominal', 'showBy', 'lastLawful'] as const) {
				expect(day(one[which]) <= day(other[which]), `${rule.id} ${which} from ${on}, ${later} days later`).toBe(true);
			}
		}),
		{ numRuns: 6000 }
	);
});

test('a later certificate never gives an earlier limit', () => {
	fc.assert(
		fc.property(
			knownDay,
			fc.integer({ min: 0, max: 200 }),
			fc.integer({ min: 0, max: 60 }),
			(noticeSent, after, more) => {
				const from = (certificateIssued?: CalendarDate) =>
					limitOf('appeal-window-2m-1m', { noticeSent, certificateIssued });
				const without = from();
				const one = from(addDays(noticeSent, after));
				const other = from(addDays(noticeSent, after + more));
				for (const which of ['nominal', 'showBy', 'lastLawful'] as const) {
					expect(day(without[which]) <= day(one[which]) && day(one[which]) <= day(other[which]), which).toBe(true);
				}
			}
		)
	);
});

/** The rules whose last lawful day rolls to a working day. */
const rolling = [
	'appeal-window-2m-1m',
	'appeal-window-section-i',
	'appeal-fresh-window',
	'trib-challenge-28d',
	'trib-la-response-30wd',
	'ut-permission-1m',
	'sar-1m'
];

test('where a rule rolls, its last day is never a weekend, a holiday or Christmas Day', () => {
	fc.assert(
		fc.property(fc.constantFrom(...rolling), knownDay, (id, on) => {
			const fact = Object.keys(rules.find((rule) => rule.id === id)?.facts ?? {})[0] ?? '';
			const last = day(limitOf(id, { [fact]: on }).lastLawful);
			expect(isWeekend(last) || calendar.isHoliday(last) || last.endsWith('-12-25'), `${id} from ${on}: ${last}`).toBe(
				false
			);
		}),
		{ numRuns: 2000 }
	);
});

test('the day a family is shown is a working day, for every last day of its own', () => {
	const ours = withClock.filter(({ binds, gives }) => binds === 'family' && gives === 'last-day');
	expect(ours.length).toBeGreaterThan(15);
	fc.assert(
		fc.property(fc.constantFrom(...ours), shape, (rule, filling) => {
			const found = limit(rule, factsFor(rule, filling));
			if (!found) return;
			const on = day(found.showBy);
			expect(isWeekend(on) || calendar.isHoliday(on), `${rule.id}: ${on}`).toBe(false);
		}),
		{ numRuns: 2000 }
	);
});

describe('a year without bank holidays', () => {
	const counting = ['K10', 'K5', 'K6', 'K13'];
	const unknownDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(date('2030-02-01'), days));

	test('is said to be unknown by every rule that counts or rolls, on every day it depends on', () => {
		const these = ofOneDay.filter(
			([{ convention, id }]) => counting.includes(convention) && id !== 'trib-directed-date'
		);
		expect(these.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(fc.constantFrom(...these), unknownDay, ([rule, fact], on) => {
				const found = limit(rule, { [fact]: on });
				expect(found && isKnown(found.lastLawful), rule.id).toBe(false);
			})
		);
	});

	test('is said to be unknown wherever a day is stepped back to a working day', () => {
		const steps = ['K3', 'K4', 'K7', 'K14'];
		const stepping = ofOneDay.filter(([{ convention, id }]) => steps.includes(convention) && !rolling.includes(id));
		fc.assert(
			fc.property(fc.constantFrom(...stepping), unknownDay, ([rule, fact], on) => {
				const found = limit(rule, { [fact]: on });
				if (!found || rule.gives === 'first-day') return;
				expect(isKnown(found.showBy), rule.id).toBe(false);
				expect(isKnown(found.lastLawful), rule.id).toBe(true);
			})
		);
	});

	test('makes no difference to weeks and days of the calendar', () => {
		const plain = ofOneDay.filter(([{ convention }]) => convention === 'K1' || convention === 'K2');
		fc.assert(
			fc.property(fc.constantFrom(...plain), unknownDay, ([rule, fact], on) => {
				const found = limit(rule, { [fact]: on });
				expect(found && isKnown(found.lastLawful), rule.id).toBe(true);
			})
		);
	});
});

describe('against Temporal', () => {
	const temporal = (on: CalendarDate) => Temporal.PlainDate.from(on);

	test('an appeal’s raw end is the later of two months and one month', () => {
		fc.assert(
			fc.property(knownDay, fc.integer({ min: 0, max: 150 }), (noticeSent, after) => {
				const certificateIssued = addDays(noticeSent, after);
				const [two, one] = [temporal(noticeSent).add({ months: 2 }), temporal(certificateIssued).add({ months: 1 })];
				const later = Temporal.PlainDate.compare(two, one) >= 0 ? two : one;
				expect(limitOf('appeal-window-2m-1m', { noticeSent, certificateIssued }).nominal).toBe(later.toString());
			})
		);
	});

	test('a period of months that begins with a day ends before the same day of the month, if there is one', () => {
		fc.assert(
			fc.property(knownDay, (startsWith) => {
				const same = temporal(startsWith).add({ months: 6 });
				const last = same.day === partsOf(startsWith).day ? same.subtract({ days: 1 }) : same;
				expect(limitOf('dda-claim-6m', { startsWith }).lastLawful).toBe(last.toString());
			})
		);
	});
});

test('the joined answers agree with the rules they join', () => {
	expect(combined).toHaveLength(3);
	fc.assert(
		fc.property(knownDay, (on) => {
			const chain = limitOf('review-chain', { meeting: on }).named;
			expect(chain?.reportBy).toBe(limitOf('review-report-2w', { meeting: on }).lastLawful);
			expect(chain?.decisionBy).toBe(limitOf('review-decision-4w', { meeting: on }).lastLawful);
			expect(chain?.outerFinalBy).toBe(limitOf('amend-final-12w', { meeting: on }).lastLawful);
			const orders = limitOf('order-*', { orderMade: on }).named;
			expect(orders?.w2).toBe(limitOf('order-assess-notify-2w', { orderMade: on }).lastLawful);
			expect(orders?.w14).toBe(limitOf('order-assess-final-14w', { orderMade: on }).lastLawful);
			expect(Object.keys(orders ?? {})).toEqual(['w2', 'w5', 'w10', 'w11', 'w14']);
		})
	);
});

test('the joined answers say how they were reached', () => {
	expect(limitOf('order-*', { orderMade: '2026-11-20' }).working.map(({ how, count }) => [how, count])).toEqual([
		['fact', undefined],
		['weeks-later', 2],
		['weeks-later', 5],
		['weeks-later', 10],
		['weeks-later', 11],
		['weeks-later', 14]
	]);
	expect(limitOf('order-*', { orderMade: '2026-11-20' }).working[0]?.fact).toBe('orderMade');
	expect(limitOf('order-*', { orderMade: '2026-11-20' }).lastLawful).toBe('2027-02-26');
	const chain = limitOf('review-chain', { meeting: '2026-11-18', amendmentNoticeSent: '2026-12-09' });
	expect(chain.named).toEqual({
		reportBy: '2026-12-02',
		decisionBy: '2026-12-16',
		outerFinalBy: '2027-02-10',
		finalBy: '2027-02-03'
	});
});
