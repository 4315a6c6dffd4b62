import { now } from './clock.ts';

/** A name for a new row of a list. It begins with the time, so that rows stand in the order they were begun. */
export function newRowId(): string {
	return `${now().getTime().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
}
