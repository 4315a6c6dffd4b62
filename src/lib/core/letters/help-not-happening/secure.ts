import { lawInFull, list, paragraph } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import { grounds } from '../grounds.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Inline } from '../letter.ts';

/** L-6.1: the council must secure Section F. */
export function secureProvision(pen: Pen): Block[] {
	const { facts, speaker, need, own } = pen;
	return [
		...paragraph(
			'ask',
			[
				'Please secure all the special educational provision in Section F of the EHC plan for ',
				...speaker.object,
				', now.'
			],
			[grounds.secure]
		),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('plan', [
			'The plan is dated ',
			dayAnswered(pen, 'final-plan-on', 'the date of the plan'),
			'. School or college: ',
			need('school-name', 'the name of the school or college'),
			'.'
		]),
		...paragraph('duty', [`Under ${lawInFull(grounds.secure)} the council must secure it.`], [grounds.secure]),
		...paragraph('lines-title', ['This does not happen as it is written:']),
		...notHappening(pen),
		...paragraph('effect', ['What it does to ', ...speaker.object, ': ', need('effect', 'what the lack of help does')]),
		...paragraph(
			'yours',
			[
				`The duty is the council’s own, even where a school or the health service gives the help. It is not met by best endeavours (${lawInFull(grounds.harrow)}). Please do what is needed, and pay for it privately if nobody else can give it.`
			],
			[grounds.harrow]
		),
		...paragraph('reply', [
			'Please send me a start date for each line within five working days. That is my request, and not a time limit of the law.'
		]),
		...paragraph('catch-up', ['Please say how what was missed will be made up.']),
		...paragraph('catch-up-wish', ['What I suggest: ', own('catch-up')]),
		...paragraph('next', ['If it does not start, I will make a formal complaint and take legal advice.'])
	];
}

/** The lines of Section F that do not happen, or only in part. */
function notHappening({ rows }: Pen): Block[] {
	const lines = rows('provision').filter(({ values: { happens } }) => happens === 'part' || happens === 'no');
	const items = lines.map(({ values: { help = '', amount, happens, since, reason } }): Inline[] => {
		const said = [
			amount ? `${help} (${amount})` : help,
			happens === 'no' ? 'It does not happen' : 'It happens in part',
			since && `since ${since}`,
			reason && `Reason given: ${reason}`
		];
		return [{ fill: said.filter(Boolean).join('. ').replace('. since', ', since'), question: 'lines-happening' }];
	});
	return list(
		'lines',
		items.length > 0
			? items
			: [[{ missing: 'each line of Section F that does not happen', question: 'lines-happening' }]]
	);
}
