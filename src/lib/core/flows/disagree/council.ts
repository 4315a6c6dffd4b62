import { councilFaults, remedies } from '../../letters/disagree/council-faults.ts';
import { choice, line, several } from '../flow.ts';
import type { Make } from '../flow.ts';
import { inTurn, letterFlow, toSign } from '../signed.ts';

/** What the council did wrong is told once, for these letters and for those about help that does not happen. */
function councilStory(then: string): Readonly<Record<string, Make>> {
	return {
		'complaint-about': several(councilFaults, 'complaint-facts'),
		...inTurn(['complaint-facts', 'effect'], 'remedy'),
		remedy: several(Object.keys(remedies), then)
	};
}

export const councilComplaint = letterFlow('council-complaint', 'complaint-about', councilStory('full-name'));

export const ombudsman = letterFlow('ombudsman', 'complaint-about', {
	...councilStory('not-appealable'),
	...inTurn(['not-appealable', 'papers'])
});

export const courtFacts = letterFlow('court-facts', 'court-duty', {
	'court-duty': choice({
		'section-f': 'plan-words',
		'out-of-school': 'breach-dates',
		decide: 'breach-dates',
		order: 'breach-dates',
		dontKnow: 'breach-dates'
	}),
	...inTurn(['plan-words', 'breach-dates', 'asked-and-answer', 'urgency'], 'child-means'),
	'child-means': line(toSign)
});

export const secretaryOfState = letterFlow('secretary-of-state', 'sos-body', {
	'sos-body': choice({ council: 'sos-kind', school: 'sos-kind', dontKnow: 'sos-kind' }),
	'sos-kind': choice({ unreasonable: 'sos-story', duty: 'sos-story', dontKnow: 'sos-story' }),
	...inTurn(['sos-story', 'sos-routes'], 'sos-drs'),
	'sos-drs': choice({
		used: 'sos-papers',
		'turned-down': 'sos-papers',
		'not-offered': 'sos-papers',
		dontKnow: 'sos-papers'
	}),
	...inTurn(['sos-papers'])
});
