import { now } from './clock.ts';

/**
 * A name for a new row of a list. It begins with the time, so that rows stand in the order they were begun; those begun at once
 * stand in the order of their places.
 */
export function newRowId(place = 0): string {
	return `${now().getTime().toString(36)}-${String(place).padStart(3, '0')}${crypto.randomUUID().slice(0, 8)}`;
}
