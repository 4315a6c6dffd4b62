import * as v from 'valibot';
import { parseDate } from '../../core/dates/calendar-date.ts';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const day = v.pipe(
	v.string(),
	v.check((text) => parseDate(text) !== undefined, 'a day is written 2026-11-21')
);
const page = v.pipe(
	v.string(),
	v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i, 'a page begins with https://')
);
const phone = v.pipe(v.string(), v.regex(/^0\d{2,4}( \d{3,4}){1,3}$/, 'a number is written 01632 960 001'));

const contact = v.strictObject({
	/** Who it is, in a few words: a service, not one person’s name. */
	name: words(80),
	/** What a family can ask them for. */
	what: words(300),
	phones: v.optional(v.array(phone)),
	email: v.optional(v.pipe(v.string(), v.email('an address is written help@example.org'))),
	/** When they answer, or how else to reach them. */
	how: v.optional(words(200)),
	url: v.optional(page),
	checked: day
});

const note = v.strictObject({
	/** The guide it belongs to, when it belongs to one. */
	guide: v.optional(v.string()),
	text: words(400),
	checked: day
});

/** The shape of `area.json`. A key that is not here is refused: an area adds, and changes nothing of ours. */
export const areaFile = v.strictObject({
	name: words(60),
	/** The councils it is for, by the codes of the Office for National Statistics. */
	councils: v.pipe(v.array(v.string()), v.minLength(1)),
	/** Who wrote it, and answers for it. */
	by: words(80),
	byUrl: page,
	contacts: v.pipe(v.array(contact), v.minLength(1)),
	notes: v.optional(v.array(note), [])
});

export type AreaContact = v.InferOutput<typeof contact>;
export type AreaNote = v.InferOutput<typeof note>;

/** What a local advice service added for families of its area. */
export interface Area extends v.InferOutput<typeof areaFile> {
	slug: string;
	/** A picture as text, so that it is on the page itself. */
	logo?: string;
}
