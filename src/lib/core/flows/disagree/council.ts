import { councilFaults, remedies } from '../../letters/disagree/council-faults.ts';
import { choice, several } from '../flow.ts';
import type { Make } from '../flow.ts';
import { inTurn, letterFlow } from '../signed.ts';

/** What the council did wrong is told once, for every letter about it. */
function councilStory(then: string): Readonly<Record<string, Make>> {
	return {
		'council-faults': several(councilFaults, 'council-story'),
		...inTurn(['council-story', 'council-effect', 'council-effect-family'], 'council-remedy'),
		'council-remedy': several(Object.keys(remedies), then)
	};
}

export const councilComplaint = letterFlow('council-complaint', 'council-faults', councilStory('full-name'));

export const ombudsman = letterFlow('ombudsman', 'council-faults', {
	...councilStory('why-not-appealable'),
	...inTurn(['why-not-appealable', 'ombudsman-papers'])
});

export const courtFacts = letterFlow('court-facts', 'court-duty', {
	'court-duty': choice({
		'section-f': 'court-plan-words',
		'out-of-school': 'council-story',
		decide: 'council-story',
		order: 'council-story',
		dontKnow: 'council-story'
	}),
	...inTurn(['court-plan-words', 'council-story', 'court-asked', 'court-urgency', 'court-means'])
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
