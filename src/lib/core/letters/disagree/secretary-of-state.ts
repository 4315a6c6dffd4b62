import { textOf } from '../../cases/person.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Inline, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { dear, linesUnder, point } from '../points.ts';
import { partyOf } from '../speaker.ts';
import { whoWrites } from '../who-writes.ts';
import { law } from './law.ts';

/** L-7.15: asks the Secretary of State to step in, against a council or a maintained school. */
export function secretaryOfState(facts: LetterFacts): Letter {
	return letterTo(facts, {
		id: 'L-7.15',
		to: ['The Secretary of State for Education', 'Department for Education'],
		about: 'Request under sections 496 and 497 of the Education Act 1996',
		body: [
			...dear('Secretary of State'),
			...whoWrites(facts),
			...paragraph('sos-body', ['This is about ', bodyOf(facts), '.']),
			...ask(facts),
			...point(facts, 'sos-story', { title: 'What happened', missing: 'what was done or not done, with the dates' }),
			...point(facts, 'sos-routes', {
				title: 'Other ways that were used, and why none fits',
				missing: 'what else you tried, and why it does not fit'
			}),
			...disagreementResolution(facts),
			...linesUnder(facts, 'sos-papers', 'Evidence attached'),
			...paragraph('reply-reasons', ['Please answer in writing, with reasons.'])
		]
	});
}

function bodyOf(facts: LetterFacts): Inline {
	switch (textOf(facts.answers, 'sos-body')) {
		case 'council':
			return facts.council;
		case 'school':
			return wordsOrGap(facts, 'school-name', 'the name of the school');
		default:
			return { missing: 'the council, or the maintained school', question: 'sos-body' };
	}
}

function ask(facts: LetterFacts): Block[] {
	const asks = partyOf(facts).says('ask', 'asks');
	switch (textOf(facts.answers, 'sos-kind')) {
		case 'unreasonable':
			return paragraph(
				'sos-ask',
				[...asks, ` you to direct it under ${lawInFull(law.schoolUnreasonable)}, because it acts unreasonably.`],
				[law.schoolUnreasonable]
			);
		case 'duty':
			return paragraph(
				'sos-ask',
				[...asks, ` you to direct it under ${lawInFull(law.schoolDuty)}, because it does not do its duty.`],
				[law.schoolDuty]
			);
		default:
			return paragraph('sos-kind', [
				{ missing: 'whether it acted unreasonably, or did not do its duty', question: 'sos-kind' }
			]);
	}
}

const resolution: Readonly<Record<string, string>> = {
	used: 'Disagreement resolution was used, and did not settle it.',
	'turned-down': 'Disagreement resolution was offered, and the other side turned it down.',
	'not-offered': 'Disagreement resolution was not offered.'
};

function disagreementResolution(facts: LetterFacts): Block[] {
	const fill = resolution[textOf(facts.answers, 'sos-drs') ?? ''];
	return paragraph('sos-drs', [
		fill
			? { fill, question: 'sos-drs' }
			: { missing: 'whether disagreement resolution was used or turned down', question: 'sos-drs' }
	]);
}
