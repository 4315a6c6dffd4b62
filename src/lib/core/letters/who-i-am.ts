import { isYoungPerson, textOf } from '../cases/person.ts';
import { lawInFull, paragraph } from './blocks.ts';
import type { LetterFacts } from './facts.ts';
import { grounds } from './grounds.ts';
import type { Block, Ground, Inline } from './letter.ts';

/** Who writes, and by what right. `own` is what a young person says of a right that is theirs. */
export function whoIAm(facts: LetterFacts, own: { text: string; law: readonly Ground[] }): Block[] {
	const { voice, name, answers } = facts;
	const relation = textOf(answers, 'relation');
	switch (voice) {
		case 'young-person':
			return paragraph('who-i-am', [own.text], own.law);
		case 'alternative-person':
			return paragraph(
				'who-i-am',
				[
					'I write for ',
					name,
					`, a young person who cannot make this decision even with help. I act in their place under ${lawInFull(grounds.inTheirPlace)}.`
				],
				[grounds.inTheirPlace]
			);
		case 'helper':
			return paragraph('who-i-am', helperOpening(facts));
		case 'parent':
			return relation === 'carer' || relation === 'foster-carer'
				? paragraph(
						'who-i-am',
						[
							name,
							` lives with me and I look after them. Under ${lawInFull(grounds.parentMeans)} that makes me a parent for this purpose.`
						],
						[grounds.parentMeans]
					)
				: paragraph('who-i-am', ['I am the parent of ', name, '.'], [grounds.parentMeans]);
	}
}

function helperOpening({ name, answers, on }: LetterFacts): Inline[] {
	const whose = isYoungPerson(answers, on) ? ', a young person' : '’s parent';
	if (textOf(answers, 'helping-as') === 'school-or-college')
		return ['I write on behalf of the school or college that ', name, ' goes to.'];
	return ['I write for ', name, `${whose}, who has asked me to. Their written consent is attached.`];
}
