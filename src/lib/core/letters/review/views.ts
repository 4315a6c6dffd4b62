import { heading, list, paragraph, section } from '../blocks.ts';
import { dayAnswered } from '../draft-plan/answer-draft.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block, Inline } from '../letter.ts';

const progressWords: Readonly<Record<string, string>> = { met: 'met', part: 'partly met', no: 'not met' };

/** L-5.1: a page of views, to hand in and to take along. */
export function viewsForReview(pen: Pen): Block[] {
	const { need, own, facts } = pen;
	const isOwn = facts.voice === 'young-person';
	return [
		...paragraph('ask', ['For the review meeting on ', dayAnswered(pen, 'review-on', 'the day of the meeting'), '.']),
		...section('good-title', 'What is good', paragraph('good', [need('good-now', 'what is good')])),
		...section('hard-title', 'What is hard', paragraph('hard', [need('hard-now', 'what is hard')])),
		...outcomes(pen),
		...missed(pen),
		...section('hopes-title', 'Hopes for next year, and after school', paragraph('hopes', [own('hopes')])),
		...section('school-title', 'School or college', paragraph('school', [own('school-next')])),
		...section(
			'part-title',
			isOwn ? 'How I want to take part' : 'How we want to take part',
			paragraph('part', [own('take-part')])
		),
		...section(
			'own-title',
			isOwn ? 'In my own words' : 'In their own words',
			paragraph('own-words', [own('own-words')])
		)
	];
}

function outcomes({ rows }: Pen): Block[] {
	const items = rows('outcomes').map(({ values: { outcome = '', progress = '', how } }): Inline[] => [
		{ fill: [outcome, progressWords[progress], how].filter(Boolean).join(' – '), question: 'outcomes' }
	]);
	return [
		heading('outcomes-title', 'The outcomes in the plan'),
		...list(
			'outcomes',
			items.length > 0 ? items : [[{ missing: 'each outcome, and how far it is', question: 'outcomes' }]]
		)
	];
}

/** Help in Section F that did not happen, as it was written down. */
function missed({ rows }: Pen): Block[] {
	const items = rows('provision').flatMap(({ values: { help, happens, since, reason } }): Inline[][] =>
		help && (happens === 'part' || happens === 'no')
			? [
					[
						{
							fill: [help, happens === 'no' ? 'does not happen' : 'happens in part', since && `since ${since}`, reason]
								.filter(Boolean)
								.join(' – '),
							question: 'lines-happening'
						}
					]
				]
			: []
	);
	return section('missed-title', 'Help in Section F that did not happen', list('missed', items));
}

/** L-5.11: how the one whose review it is would like it to be. */
export function myReviewMyWay({ need, own, facts }: Pen): Block[] {
	const isOwn = facts.voice === 'young-person';
	return [
		...paragraph('ask', [
			isOwn ? 'This is how I would like my review to be.' : 'This is how the review would work best.'
		]),
		...paragraph('where', ['Where: ', need('my-where', 'where it should be')]),
		...paragraph('who', ['Who should be there, and who not: ', need('my-who', 'who should be there')]),
		...paragraph('long', ['How long, and with which breaks: ', own('my-long')]),
		...paragraph('show', ['What is shown: pictures, a film, a page: ', own('my-show')]),
		...paragraph('not', ['Please do not talk about: ', own('my-not')]),
		...paragraph('writes', ['Who writes things down: ', own('my-writes')]),
		...paragraph('reply', ['Please tell me before the meeting if any of this is not possible.'])
	];
}
