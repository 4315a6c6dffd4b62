import { isKnown, workingDaysBefore } from '../../dates/working-days.ts';
import type { Matter } from '../belonging.ts';
import { from, toldBy } from '../duty.ts';
import type { Duty } from '../duty.ts';
import { lastBefore } from '../story.ts';
import type { Story } from '../story.ts';

/** Whether the old council knew of the move early enough to pass the plan on the same day; nothing when it is not told. */
function knewEarly({ event: { dates, on } }: Matter, { pack }: Story): boolean | undefined {
	if (!dates.oldLaAware) return undefined;
	const days = pack.find('move-la-transfer-day', on)?.numbers.count ?? 0;
	const latest = workingDaysBefore(on, days, pack.calendar);
	return isKnown(latest) ? dates.oldLaAware <= latest : undefined;
}

const passedOn = ['plan-transferred', 'transfer-notice'] as const;

export const movingHouseDuties: readonly Duty[] = [
	{
		rule: 'move-la-transfer-day',
		startedBy: ['council-moved'],
		when: (matter, story) => knewEarly(matter, story) === true,
		metBy: passedOn,
		facts: ({ event }) => ({ facts: { moveDate: event.on, ...toldBy(event, 'oldLaAware') } })
	},
	{
		rule: 'move-la-transfer-15wd',
		startedBy: ['council-moved'],
		when: (matter, story) => knewEarly(matter, story) !== true,
		metBy: passedOn,
		facts: (matter, story) => from('oldLaAware', 'oldLaAware')(matter, story) ?? { facts: {}, waitsFor: ['oldLaAware'] }
	},
	{
		rule: 'move-la-notify-6w',
		startedBy: ['plan-transferred'],
		metBy: ['transfer-notice'],
		facts: from('transferDate', 'on')
	},
	{
		rule: 'move-la-review',
		startedBy: ['plan-transferred'],
		metByAny: ['review-decision'],
		endedByAny: ['plan-ended'],
		supersededByAny: ['plan-transferred'],
		facts(matter, story) {
			const last = lastBefore(story, matter, ['final-plan', 'review-decision'])?.event.on;
			return { facts: { startsWith: matter.event.on, ...(last && { lastReviewed: last }) } };
		}
	},
	{
		rule: 'move-plan-in-force',
		startedBy: ['plan-transferred'],
		facts: from('transferDate', 'on')
	},
	{
		rule: 'move-icb-15wd',
		startedBy: ['health-board-changed'],
		metBy: ['health-board-told'],
		facts: ({ event }) => ({
			facts: { change: event.details.change ?? 'move', ...toldBy(event, 'oldIcbAware', 'moveDate') }
		})
	},
	{
		rule: 'move-icb-request-15wd',
		startedBy: ['health-board-cannot-arrange'],
		metBy: ['health-board-asked-council'],
		facts: from('newIcbAware', 'on')
	}
];
