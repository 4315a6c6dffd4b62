import { mustLookUp } from './look-up.ts';
import type { Translate } from './words.ts';

/** What happened, in short. */
export function eventWords(t: Translate, kind: string): string {
	return mustLookUp(t, ['events', 'kinds', kind]);
}

/** What a day of an event is called. */
export function eventDateWords(t: Translate, name: string): string {
	return mustLookUp(t, ['events', 'dates', name]);
}

/** What else is asked about an event. */
export function eventDetailWords(t: Translate, name: string): string {
	return mustLookUp(t, ['events', 'details', name, 'label']);
}

export function eventOptionWords(t: Translate, detail: string, option: string): string {
	return mustLookUp(t, ['events', 'details', detail, 'options', option]);
}
