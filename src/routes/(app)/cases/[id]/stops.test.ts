import { expect, test } from 'vitest';
import { bornOn, event, timeline } from '../../../../../tests/helpers/case.ts';
import { filters, stopsOf, withoutDay } from './stops.ts';
import type { CaseStop, Filter } from './stops.ts';

// Sami's case on 21 November 2026. The request went by post on Monday 24 August, so it counts as received on the 25th: the
// answer was due on 6 October (6 weeks). The refusal is dated 9 October: 3 days late.
const journal = [
	event('assessment-requested', { sentDate: '2026-08-24' }, { by: 'first-class' }, { id: 'asked' }),
	event('assessment-refused', { letterDate: '2026-10-09' }, {}, { id: 'no' }),
	event('mediation-certificate', { certificateDate: '2026-11-17' }, {}, { id: 'certificate' })
];

function seen(told: typeof journal, filter: Filter): string[] {
	return stopsOf(timeline(told), filter).map((stop) => `${stop.kind} ${nameOf(stop)}`);
}

function nameOf(stop: CaseStop): string {
	return 'obligation' in stop ? stop.obligation.rule : stop.id;
}

test('all: what happened, today, and what runs, in the order of the days', () => {
	const all = seen(journal, 'all');
	expect(all.slice(0, 4)).toEqual(['done asked', 'done no', 'done certificate', 'now today']);
	// Two months from 9 October are 9 December; a month from the certificate is 17 December, the later.
	expect(all).toContain('to-come appeal-window-2m-1m');
});

test('mine and the council’s: together all that runs, and none in both', () => {
	const open = (filter: Filter) => seen(journal, filter).filter((name) => !/^(done|now) /.test(name));
	expect([...open('mine'), ...open('council')].sort()).toEqual(open('all').sort());
	expect(open('mine')).toContain('to-come appeal-window-2m-1m');
	expect(open('council')).not.toContain('to-come appeal-window-2m-1m');
	expect(seen(journal, 'mine')).toContain('now today');
});

test('done: what happened, with the dates that it ended, and how late they were', () => {
	const stops = stopsOf(timeline(journal), 'done');
	const no = stops.find(({ id }) => id === 'no');
	const ended = no && 'happening' in no ? no.ended : [];
	const decision = ended.find(({ rule }) => rule === 'ehcna-decision-6w');
	expect(decision?.closed).toMatchObject({ how: 'met', daysLate: 3 });
	const plan = ended.find(({ rule }) => rule === 'ehcna-final-plan-20w');
	expect(plan?.closed?.how).toBe('ended');
	expect(stops.every(({ kind }) => kind === 'done')).toBe(true);
});

test('done: a first day that has come by itself is there', () => {
	// Born on 23 September 2007: a young person from 29 June 2024 (the rule book's own example).
	expect(seen([...journal, bornOn('2007-09-23') as never], 'done')).toContain('done young-person-start');
});

test('a date that waits for a day is one that may be', () => {
	// An appeal that was registered with no date for the council: the day is a guess, and past it somebody must say.
	const registered = [
		event('appeal-sent', { sentDate: '2026-06-01' }),
		event('appeal-registered', { letterDate: '2026-06-08', sentToLa: '2026-06-08' }, {}, { id: 'registered' })
	];
	expect(seen(registered, 'council')).toContain('maybe trib-la-response-30wd');
});

test('what has no day in law is told apart, and not among what is done', () => {
	const noCertificate = [
		event('plan-refused', { letterDate: '2026-08-03' }),
		event('appeal-sent', { sentDate: '2026-10-02' }, { about: 'more' })
	];
	const told = (filter: Filter) => withoutDay(timeline(noCertificate), filter).map(({ rule }) => rule);
	expect(told('mine')).toContain('appeal-no-certificate-leave');
	expect(told('council')).not.toContain('appeal-no-certificate-leave');
	expect(told('done')).toEqual([]);
	for (const filter of filters) {
		expect(seen(noCertificate, filter).join()).not.toContain('appeal-no-certificate-leave');
	}
});
