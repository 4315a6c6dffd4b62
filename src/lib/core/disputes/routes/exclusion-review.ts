import { dateOrEstimate } from '../../dates/working-days.ts';
import { hasPassed } from '../clock.ts';
import type { Route } from '../route.ts';
import { open, shut, underWay } from '../standing.ts';
import { clockIn, latest } from '../view.ts';

/** R15: the governors, then an independent review panel. */
export const exclusionReview: Route = {
	id: 'exclusion-review',
	ref: 'R15',
	can: ['governors-can-take-back', 'panel-can', 'panel-expert', 'panel-payment'],
	cannot: ['panel-not-take-back'],
	needs: ['governors-first', 'panel-permanent-only'],
	cost: 'free',
	contacts: ['clerk-to-governors', 'sendiass'],
	bring: ['exclusion-letter'],
	gives: ['change-decision', 'be-heard'],
	standing(view) {
		const { exclusion } = view.ask;
		if (exclusion === 'informal') return shut('shut-not-excluded');
		const asked = latest(view, ({ event }) => event === 'panel-asked');
		if (asked) return underWay(asked);
		const governors = view.history.get('exclusion-review');
		if (!governors) return open;
		if (exclusion === 'suspension') return shut('panel-permanent-only', governors.on);
		const clock = clockIn(view, 'excl-irp-15sd');
		return clock && hasPassed(clock) ? shut('shut-panel-time', clock.last && dateOrEstimate(clock.last)) : open;
	},
	clocks: (view) => ['excl-governors-15sd', 'excl-irp-15sd'].flatMap((rule) => clockIn(view, rule) ?? [])
};
