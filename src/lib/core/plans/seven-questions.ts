import { saysHowLong, saysHowMany, saysHowOften } from './amounts.ts';
import { areasIn } from './areas.ts';
import { isHeading, wordCount } from './items.ts';
import type { Item } from './items.ts';
import { isEquipment, namesWho, saysWhenReviewed, saysWhere } from './lexicon.ts';

/** What each line of help has to answer, so that nobody need ask what was decided. */
export const asked = ['what', 'who', 'how-long', 'how-often', 'how-many', 'where', 'review'] as const;
export type Asked = (typeof asked)[number];

/** Without one of these the line cannot be held to. */
const most: readonly Asked[] = ['who', 'how-long', 'how-often'];

const answers: Readonly<Record<Asked, (text: string) => boolean>> = {
	what: (text) => areasIn(text).length > 0 || isEquipment(text) || /:\s*\S/.test(text) || /["“‘]/.test(text),
	who: namesWho,
	'how-long': saysHowLong,
	'how-often': saysHowOften,
	'how-many': saysHowMany,
	where: saysWhere,
	review: saysWhenReviewed
};

/** What a line of help does not say, and how much that matters; nothing when it says enough. */
export interface Unsaid {
	level: 'red' | 'amber';
	lacks: readonly Asked[];
}

export function unsaidIn(item: Item): Unsaid | undefined {
	if (!isProvision(item)) return undefined;
	// A thing to have needs no minutes.
	const wanted = isEquipment(item.text) ? asked.filter((one) => one === 'what') : asked;
	const lacks = wanted.filter((one) => !answers[one](item.text));
	if (lacks.some((one) => most.includes(one))) return { level: 'red', lacks };
	return lacks.length >= 2 ? { level: 'amber', lacks } : undefined;
}

/** A line that says somebody gets something. */
export function isProvision(item: Item): boolean {
	return !isHeading(item) && wordCount(item.text) >= 3;
}
