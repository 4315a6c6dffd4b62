import { hasPassed } from '../clock.ts';
import type { Route } from '../route.ts';
import { notYet, open, underWay } from '../standing.ts';
import { clockIn, latest } from '../view.ts';
import type { View } from '../view.ts';

/** R13: the Information Commissioner, after the body that holds the papers. */
export const informationCommissioner: Route = {
	id: 'information-commissioner',
	ref: 'R13',
	can: ['ico-what-about'],
	cannot: ['ico-not-who-is-right'],
	needs: ['ico-body-first', 'ico-body-must-answer'],
	cost: 'free',
	contacts: ['data-holder', 'information-commissioner'],
	bring: ['request-and-reply'],
	gives: ['make-them-act'],
	standing(view) {
		if (view.history.has('information-commissioner')) return underWay();
		return isBodyDone(view) ? open : notYet('opens-after-body-answer');
	},
	clocks: (view) => ['sar-1m', 'data-complaint-ack-30d'].flatMap((rule) => clockIn(view, rule) ?? [])
};

/** The body has answered a complaint about data, or let its time pass. */
function isBodyDone(view: View): boolean {
	const clock = clockIn(view, 'data-complaint-ack-30d');
	if (clock && hasPassed(clock)) return true;
	if (latest(view, ({ event }) => event === 'data-complaint-acknowledged')) return true;
	return view.history.get('talk')?.ended !== undefined;
}
