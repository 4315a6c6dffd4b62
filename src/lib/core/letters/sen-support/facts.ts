import { lawInFull, list, paragraph } from '../blocks.ts';
import { grounds } from '../grounds.ts';
import { inWriting } from '../in-writing.ts';
import type { Pen } from '../letter-kind.ts';
import type { Block } from '../letter.ts';

/** L-0.6: facts from the school, for a request or an appeal. */
export function factsFromSchool({ items }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please send me these facts about your school or college:']),
		...list('facts', [
			['how many pupils or students have special educational needs, and how many have an EHC plan;'],
			['what help is normally available to them, without a plan;'],
			['what that help costs for each of them;'],
			['which specialists visit, and how often.']
		]),
		...items('more-facts', 'facts-wanted'),
		...paragraph(
			'duty',
			[
				`Some of this is in the SEN information report, which ${lawInFull(grounds.informationReport)} asks maintained schools, maintained nurseries and academies to publish. Please send me the link.`
			],
			[grounds.informationReport]
		),
		...paragraph('why-asked', ['I ask so that everybody can see what is, and what is not, normally available.']),
		...inWriting
	];
}

/** L-0.7: facts from the council. */
export function factsFromCouncil({ facts, items, own }: Pen): Block[] {
	return [
		...paragraph('ask', ['Please send me these facts:']),
		...list('facts', [
			['what special educational provision you expect mainstream schools and colleges to make from their own money;'],
			['how much money for special educational needs you pass on to them, and how the sum is worked out;'],
			['the page of your Local Offer on which this stands.']
		]),
		...items('more-facts', 'facts-wanted'),
		...paragraph('reference', ['Your reference: ', facts.reference, '.']),
		...paragraph('local-offer-seen', ['I looked at this page of the Local Offer: ', own('local-offer-page')]),
		...paragraph(
			'duty',
			[
				`Under ${lawInFull(grounds.localOffer)} you must publish what you expect to be available, in your area and outside it.`
			],
			[grounds.localOffer]
		),
		...inWriting
	];
}
