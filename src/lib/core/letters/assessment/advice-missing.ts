import { lawInFull, list, paragraph } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import { inWriting } from '../in-writing.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** Whom the council has to ask (SEND Regulations 2014 reg 6(1)), beside the family. */
const advisers: Readonly<Record<string, string>> = {
	education: 'the head teacher, principal or another person about education',
	psychologist: 'an educational psychologist',
	health: 'a health care professional',
	'social-care': 'social care',
	teacher: 'a teacher qualified for hearing, vision or both',
	adulthood: 'somebody on preparing for adulthood, from Year 9'
};

const lacks: Readonly<Record<string, string>> = {
	needs: 'the needs',
	help: 'the help that is needed',
	outcomes: 'the outcomes'
};

/** L-1.5: the assessment leaves out people or questions. */
export function adviceMissing({ facts, own, chose }: Pen): Block[] {
	const missing = Object.keys(advisers).filter((one) => chose('advisers-missing', one));
	const short = Object.keys(lacks).filter((one) => chose('advice-lacks', one));
	return [
		...paragraph('ask', ['Please get all the advice for the assessment that the law asks for.']),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph(
			'not-asked',
			[`Under ${lawInFull(grounds.advice)} the council has to ask for it. As far as I know, these were not asked:`],
			[grounds.advice]
		),
		...(missing.length > 0
			? list(
					'advisers',
					missing.map((one) => [{ fill: advisers[one] ?? '', question: 'advisers-missing' }])
				)
			: list('advisers', [[{ missing: 'who was not asked', question: 'advisers-missing' }]])),
		...paragraph('ask-now', ['Please ask them now, and tell me the day on which you did.']),
		...paragraph(
			'requested',
			['I also ask for advice from: ', own('ask-advice-from'), ' The law includes anybody I reasonably ask for.'],
			[grounds.advice]
		),
		...paragraph('covers', [
			'Advice has to cover the needs, the help that is needed, and the outcomes. What has come does not cover: ',
			short.length > 0 ? { fill: short.map((one) => lacks[one]).join(', '), question: 'advice-lacks' } : undefined,
			'.'
		]),
		...(chose('told-no-amounts', 'yes')
			? paragraph(
					'amounts',
					[
						`I was told that advisers may not say how much help is needed. Under ${lawInFull(grounds.amounts)} no blanket rule should stop them. Please take it away.`
					],
					[grounds.amounts]
				)
			: []),
		...inWriting
	];
}
