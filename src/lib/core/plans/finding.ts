import { shortHash } from '../cases/short-hash.ts';
import type { Area } from './areas.ts';
import type { OutcomeLack } from './outcomes.ts';
import type { SectionId } from './plan.ts';
import type { Asked } from './seven-questions.ts';
import type { VagueFamily } from './vague/families.ts';

/** From where to where, in the text of the section. */
export interface Span {
	start: number;
	end: number;
}

interface FindingBase {
	/** The same for the same words in the same section, in every version of a plan: so it can be set aside once. */
	id: string;
	section: SectionId;
	/** `red`: the plan cannot be held to it. `amber`: worth asking. */
	level: 'red' | 'amber';
	/** The line, row or paragraph it is about. */
	item?: Span;
	/** Its words. */
	quote?: string;
}

/** Something to ask the council to change, and why. The words for each kind are in the locale and, for letters, in `changes.ts`. */
export type Finding = FindingBase &
	(
		| { kind: PlainKind }
		| { kind: 'sections-merged'; with: readonly SectionId[] }
		| { kind: 'vague'; at: Span; words: string; pattern: string; family: VagueFamily }
		| { kind: 'unsaid'; lacks: readonly Asked[] }
		| { kind: 'need-hedged'; at: Span; words: string }
		| {
				kind: 'need-without-help' | 'need-partly-met' | 'help-without-need' | 'help-without-outcome';
				areas: readonly Area[];
		  }
		| { kind: 'outcome-weak'; lacks: readonly OutcomeLack[] }
	);

export const plainKinds = [
	'section-missing',
	'school-named',
	'need-label',
	'not-known',
	'educates',
	'no-date',
	'no-signature',
	'no-appendices',
	'left-out',
	'no-adulthood'
] as const;
type PlainKind = (typeof plainKinds)[number];

export type FindingKind = Finding['kind'];

/** An id from what the finding is about. */
export function findingId(kind: FindingKind, section: SectionId, about = ''): string {
	const words = about.replace(/\s+/g, ' ').trim().toLowerCase();
	return words === '' ? `${kind}:${section}` : `${kind}:${section}:${shortHash(words).slice(0, 12)}`;
}
