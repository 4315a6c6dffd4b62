import { date } from '../../../dates/calendar-date.ts';
import { periodBeginningWith } from '../../conventions/period-beginning-with.ts';
import { withinWorkingDays } from '../../conventions/within-working-days.ts';
import { rule } from '../../rule.ts';
import type { Actor, Check } from '../../rule.ts';

const shared = {
	family: 'complaint',
	ifMissed: ['A2', 'A9'],
	inForceFrom: date('2014-09-01'),
	checkedOn: date('2026-11-21')
} as const;

/** A complaint about children's social care. One year, counted the safe way: its first day is the day it happened. */
const socialCareComplaint = rule({
	...shared,
	id: 'csc-complaint-12m',
	binds: 'family',
	convention: 'K7',
	facts: {
		startsWith: { kind: 'date', words: 'happenedOn' },
		months: { kind: 'number', optional: true, is: 12 }
	},
	trigger: 'startsWith',
	numbers: { count: 12 },
	cites: [{ source: 'csc-complaints-2006' }],
	checks: [{ code: 'M' }],
	notes: ['counted-the-safe-way'],
	due: ({ startsWith }, calendar, { count }) => periodBeginningWith({ startsWith }, count, calendar)
});

interface Stage {
	id: string;
	binds: Actor;
	count: number;
	/** The longest it may take. */
	longest?: number;
	check: Check['code'];
	words: string;
}

/** The stages of the complaint, in working days of what came before. */
function stage({ id, binds, count, longest = count, check, words }: Stage) {
	return rule({
		...shared,
		id,
		binds,
		convention: 'K10',
		facts: { stageBegan: { kind: 'date', words } },
		trigger: 'stageBegan',
		numbers: { count, longest },
		cites: [{ source: 'csc-complaints-2006' }],
		checks: [{ code: check }],
		due(facts, calendar, numbers) {
			const { stageBegan } = facts;
			const limit = withinWorkingDays({ stageBegan }, numbers.count, calendar);
			if (numbers.longest === numbers.count) return limit;
			return {
				...limit,
				named: { ifExtended: withinWorkingDays({ stageBegan }, numbers.longest, calendar).lastLawful }
			};
		}
	});
}

/** `csc-complaint-12m` of the rule book, and each clock inside its row as a rule of its own. */
export const socialCareRules = [
	socialCareComplaint,
	stage({
		id: 'csc-stage-1-10wd',
		binds: 'local-authority',
		count: 10,
		longest: 20,
		check: 'M',
		words: 'complaintReceived'
	}),
	stage({ id: 'csc-stage-2-ask-20wd', binds: 'family', count: 20, check: 'M', words: 'answerReceived' }),
	stage({
		id: 'csc-stage-2-25wd',
		binds: 'local-authority',
		count: 25,
		longest: 65,
		check: 'M',
		words: 'stageTwoAsked'
	}),
	stage({ id: 'csc-stage-3-ask-20wd', binds: 'family', count: 20, check: 'M', words: 'answerReceived' }),
	stage({
		id: 'csc-panel-30wd',
		binds: 'local-authority',
		count: 30,
		check: 'P',
		words: 'panelAsked'
	}),
	stage({
		id: 'csc-panel-report-5wd',
		binds: 'other-body',
		count: 5,
		check: 'S',
		words: 'panelMet'
	}),
	stage({
		id: 'csc-panel-reply-15wd',
		binds: 'local-authority',
		count: 15,
		check: 'S',
		words: 'panelReported'
	})
];
