import { lawInFull, paragraph, section } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-1.8: what the family itself says, as advice for the assessment. */
export function ownAdvice(pen: Pen): Block[] {
	const { facts, speaker, own, need, items } = pen;
	const part = (id: string, title: string, question: string) => section(`${id}-title`, title, items(id, question));
	return [
		...paragraph(
			'ask',
			['Please take this as my advice for the assessment of ', ...speaker.object, ` (${lawInFull(grounds.advice)}).`],
			[grounds.advice]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...part('strengths', 'Strengths', 'strengths'),
		...section('needs-title', 'Needs', paragraph('needs', [need('needs', 'what is hard')])),
		...section('health-title', 'Health', paragraph('health', [own('health')])),
		...section('care-title', 'Care', paragraph('care', [own('social-care')])),
		...part('works', 'What works', 'what-works'),
		...part('works-not', 'What does not work', 'what-fails'),
		...part('help', 'The help that is needed: who, what, how long, how often', 'help-wanted'),
		...part('outcomes', 'Outcomes', 'outcomes-wanted'),
		...section('place-title', 'School or college', paragraph('place', [own('place-thoughts')])),
		...section(
			'own-title',
			facts.voice === 'young-person' ? 'In my own words' : 'In their own words',
			paragraph('own-words', [own('own-words')])
		)
	];
}
