import { addMonths, dayIn, partsOf } from '../../dates/calendar-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Matter } from '../belonging.ts';
import { from } from '../duty.ts';
import type { Closing, Duty } from '../duty.ts';
import { isPlan } from '../open-matters.ts';
import type { Story } from '../story.ts';

// Moves from one phase of education to the next: those the family told of, and those a child of that age usually makes.

const toSchool = ['school', 'junior', 'secondary'];

/** How many years after the school year of birth began the usual moves come: Reception, Year 7, Year 12. */
const usualMoves = { school: 5, secondary: 12, 'post-16': 17 } as const;
type UsualMove = keyof typeof usualMoves;

/** The calendar year in which a child born then usually makes a move. A school year of births begins on 1 September. */
export function usualYearOf(move: UsualMove, dob: CalendarDate): number {
	const { year, month } = partsOf(dob);
	return (month >= 9 ? year : year - 1) + usualMoves[move];
}

/** A plan for a move is one made in the year before it; the end of the plan leaves none to make. */
function plannedBetween(from: CalendarDate, to: CalendarDate, happened: Story['happened']): Closing | undefined {
	const plan = happened.find(({ event, on }) => isPlan(event) && from <= on && on < to);
	if (plan) return { by: plan, how: 'met' };
	const end = happened.find(({ event, on }) => event === 'plan-ended' && on < to);
	return end && { by: end, how: 'ended' };
}

function metFor(year: number, { happened }: Story): Closing | undefined {
	return plannedBetween(dayIn(year - 1, 9, 1), dayIn(year, 9, 1), happened);
}

function reviewedFor(year: number, story: Story): Closing | undefined {
	const by = story.happened.find(({ event, on }) => event === 'review-meeting' && on >= dayIn(year - 1, 9, 1));
	return by ? { by, how: 'met' } : metFor(year, story);
}

const yearOf = ({ event }: Matter) => partsOf(event.on).year;

function told(rule: string, phase: 'school' | 'post-16' | undefined, isMove: (to: string) => boolean): Duty {
	return {
		rule,
		startedBy: ['phase-transfer'],
		when: ({ event }) => isMove(event.details.to ?? ''),
		closing: (matter, story) => (phase ? reviewedFor : metFor)(yearOf(matter), story),
		facts: (matter) => ({ facts: { transferYear: String(yearOf(matter)), ...(phase && { phase }) } })
	};
}

const isToSchool = (to: string) => toSchool.includes(to);
const isToPost16 = (to: string) => to === 'post-16';

/** The move a child of that age usually makes, as long as it lies ahead, there is a plan, and the family told of no other. */
function usual(move: UsualMove, rule: string): Duty {
	return {
		rule,
		part: move,
		startedBy: ['born'],
		when({ event }, { happened, today }) {
			const year = usualYearOf(move, event.on);
			const plan = happened.find((one) => isPlan(one.event));
			const isTold = happened.some((one) => one.event === 'phase-transfer' && partsOf(one.on).year === year);
			return plan !== undefined && plan.on < dayIn(year, 2, 15) && today < dayIn(year, 9, 1) && !isTold;
		},
		closing: ({ event }, story) => metFor(usualYearOf(move, event.on), story),
		facts: ({ event }) => ({
			facts: { transferYear: String(usualYearOf(move, event.on)) },
			asksWhenPast: ['transferYear']
		})
	};
}

export const movingOnDuties: readonly Duty[] = [
	told('phase-transfer-15feb', undefined, isToSchool),
	told('phase-transfer-31mar', undefined, isToPost16),
	told('phase-transfer-backplan', 'school', isToSchool),
	told('phase-transfer-backplan', 'post-16', isToPost16),
	{
		rule: 'post16-move-5m',
		startedBy: ['phase-transfer'],
		when: ({ event }) => event.details.to === 'another-post-16',
		closing: ({ event }, { happened }) => plannedBetween(addMonths(event.on, -12), event.on, happened),
		facts: from('moveDate', 'on')
	},
	usual('school', 'phase-transfer-15feb'),
	usual('secondary', 'phase-transfer-15feb'),
	usual('post-16', 'phase-transfer-31mar')
];
