import type { EventKind } from '../../cases/events.ts';
import type { Happening } from '../../cases/happenings.ts';
import type { Timeline } from '../../cases/timeline.ts';
import type { Inline } from '../letter.ts';
import type { Speaker } from '../speaker.ts';
import { lastDecision, toldDay } from '../told.ts';

type Words = (speaker: Speaker) => readonly Inline[];

const decided: Readonly<Partial<Record<EventKind, Words>>> = {
	'assessment-refused': ({ object }) => ['not to carry out an EHC needs assessment of ', ...object],
	'plan-refused': ({ object }) => ['not to make an EHC plan for ', ...object],
	'reassessment-refused': ({ object }) => ['not to assess ', ...object, ' again'],
	'review-decision': ({ whose }) => ['not to change ', ...whose, ' EHC plan after the review'],
	'amendment-dropped': ({ whose }) => ['not to change ', ...whose, ' EHC plan after all'],
	'ending-decided': ({ whose }) => ['to stop maintaining ', ...whose, ' EHC plan'],
	'final-plan': ({ whose }) => ['to issue ', ...whose, ' EHC plan as it is'],
	'amended-plan': ({ whose }) => ['to issue ', ...whose, ' amended EHC plan as it is']
};

function wordsOf(told: Happening | undefined): Words | undefined {
	if (told?.details.decision === 'cease') return decided['ending-decided'];
	return told && decided[told.event];
}

/** `not to make an EHC plan for Sami, in a letter dated 9 October 2026`. A gap when no decision was written down. */
export function decisionInWords(timeline: Timeline, speaker: Speaker): readonly Inline[] {
	const told = lastDecision(timeline);
	const words = wordsOf(told);
	if (!told || !words) return [toldDay(undefined, 'any', 'what the council decided, and the date on its letter')];
	return [...words(speaker), ', in a letter dated ', toldDay(told, told.event, '')];
}
