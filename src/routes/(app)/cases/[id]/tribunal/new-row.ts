import { now } from '$lib/client/clock.ts';

/** The id of a new row of a list: it begins with the moment it is made, which is its place. */
export function newRowId(): string {
	return `${now().getTime().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
}
