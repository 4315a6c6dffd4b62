import { isPicture } from '../pictures.ts';
import type { BesidePicture, Level } from './guide.ts';

/** `{phone} You can call.`, or `{phone: Jo calls the council} …` where the words do not say what is to be seen. */
const mark = /^\{(?!\{)([a-z0-9-]+)(?:: ([^}]+))?\}\s+/;

export interface TakenPicture {
	picture?: BesidePicture;
	rest: string;
	faults: readonly string[];
}

/** Takes the picture off the beginning of an idea of an Easy Read, where each has one. No other length has any. */
export function takePicture(raw: string, level: Level): TakenPicture {
	const [found, id = '', says] = mark.exec(raw) ?? [];
	if (level !== 'easy-read') return { rest: raw, faults: found ? ['pictures stand in Easy Read only'] : [] };
	if (!found) return { rest: raw, faults: ['an idea of Easy Read begins with its picture, as in “{phone} …”'] };
	const rest = raw.slice(found.length);
	const faults = [];
	if (!isPicture(id)) faults.push(`there is no picture “${id}”`);
	if (mark.test(rest)) faults.push('an idea has one picture');
	return { picture: { id, ...(says && { says }) }, rest, faults };
}
