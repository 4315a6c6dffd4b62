import { textOf } from '../../cases/person.ts';
import type { Timeline } from '../../cases/timeline.ts';
import { lawInFull, paragraph } from '../blocks.ts';
import { ownWords, wordsOrGap } from '../facts.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { chosenAfter, dear } from '../points.ts';
import { partyOf, speakerOf } from '../speaker.ts';
import { whoWrites } from '../who-writes.ts';
import { decisionInWords } from './decision.ts';
import { law } from './law.ts';

/** What a disagreement can be about, for mediation. */
export const mediationIssues = {
	education: 'education: special educational needs, the help for them, or the school or college',
	health: 'health care in the plan',
	'social-care': 'social care in the plan'
};

/** L-7.1: tells the mediation adviser of the wish to appeal, and asks for the certificate or for mediation. */
export function mediationAdviserLetter(facts: LetterFacts, timeline: Timeline): Letter {
	const { voice, on, name, born, writer, address, council, reference } = facts;
	const speaker = speakerOf(facts);
	const party = partyOf(facts);
	return {
		id: 'L-7.1',
		voice,
		on,
		from: [writer, ...address],
		to: [wordsOrGap(facts, 'adviser-name', 'the mediation adviser named in the decision letter')],
		subject: ['Mediation advice and certificate: ', name, ', born ', born],
		body: [
			...dear('mediation adviser'),
			...whoWrites(facts, { mine: 'the right to appeal is mine', law: [law.appealRight] }),
			...paragraph('adviser-decision', [
				'The council is ',
				council,
				'. It decided ',
				...decisionInWords(timeline, speaker),
				'.'
			]),
			...paragraph('reference', ['The council’s reference: ', reference, '.']),
			...paragraph(
				'wish-to-appeal',
				[...party.says('wish', 'wishes'), ` to appeal. I tell you so under ${lawInFull(law.tellAdviser)}.`],
				[law.tellAdviser]
			),
			...wanted(facts),
			...chosenAfter(facts, 'mediation-issues', 'The disagreement is about:', mediationIssues),
			...paragraph('mediation-needs', ['To take part, this is needed: ', ownWords(facts, 'mediation-needs')]),
			...paragraph('adviser-reply', [
				'Please answer in writing, and print the date of issue on the certificate. That date counts for the time to appeal.'
			])
		],
		signedBy: ['Yours faithfully', writer]
	};
}

function wanted(facts: LetterFacts): Block[] {
	const party = partyOf(facts);
	switch (textOf(facts.answers, 'mediation-wants')) {
		case 'certificate-only':
			return paragraph(
				'wants-certificate',
				[
					...party.says('do', 'does'),
					` not want mediation. Please give ${facts.voice === 'helper' ? 'them' : 'me'} the information, and send the certificate within three working days, as ${lawInFull(law.certificate)} requires.`
				],
				[law.certificate]
			);
		case 'mediation':
			return [
				...paragraph(
					'wants-mediation',
					[
						...party.says('want', 'wants'),
						` mediation. Please tell the council, so that it can be arranged under ${lawInFull(law.arrange)}.`
					],
					[law.arrange]
				),
				...paragraph(
					'certificate-after',
					[
						'Please send the certificate within three working days after the mediation, or after the council tells you that it cannot arrange it in time.'
					],
					[law.certificateAfter, law.cannotArrange]
				)
			];
		default:
			return paragraph('mediation-wants', [
				{ missing: 'whether you want mediation, or only the certificate', question: 'mediation-wants' }
			]);
	}
}
