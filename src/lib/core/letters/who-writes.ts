import { isYoungPerson, textOf } from '../cases/person.ts';
import { ground, lawInFull, paragraph } from './blocks.ts';
import type { LetterFacts } from './facts.ts';
import type { Block, Ground, Inline } from './letter.ts';

const parentMeans = ground('ea-1996', 'section 576', 'N-576');
const inTheirPlace = ground('cfa-2014', 'section 80', 'A80');

interface OwnRight {
	/** What a young person says of their own right: `this request is mine to make`. */
	mine: string;
	law: readonly Ground[];
}

/** Who writes, and by what right. A young person without a right to name says that they write for themselves. */
export function whoWrites(facts: LetterFacts, right?: OwnRight): Block[] {
	const { voice, name, answers } = facts;
	const relation = textOf(answers, 'relation');
	switch (voice) {
		case 'young-person':
			return right
				? paragraph('who-i-am', [`I am over compulsory school age, so ${right.mine}.`], right.law)
				: paragraph('who-i-am', ['I write for myself.']);
		case 'alternative-person':
			return paragraph(
				'who-i-am',
				[
					'I write for ',
					name,
					`, a young person who cannot make this decision even with help. I act in their place under ${lawInFull(inTheirPlace)}.`
				],
				[inTheirPlace]
			);
		case 'helper':
			return paragraph('who-i-am', helperWrites(facts));
		case 'parent':
			return relation === 'carer' || relation === 'foster-carer'
				? paragraph(
						'who-i-am',
						[
							name,
							` lives with me and I look after them. Under ${lawInFull(parentMeans)} that makes me a parent for this purpose.`
						],
						[parentMeans]
					)
				: paragraph('who-i-am', ['I am the parent of ', name, '.'], [parentMeans]);
	}
}

function helperWrites({ name, answers, on }: LetterFacts): Inline[] {
	const whose = isYoungPerson(answers, on) ? ', a young person' : '’s parent';
	if (textOf(answers, 'helping-as') === 'school-or-college')
		return ['I write on behalf of the school or college that ', name, ' goes to.'];
	return ['I write for ', name, `${whose}, who has asked me to. Their written consent is attached.`];
}
