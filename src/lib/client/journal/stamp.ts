import type { Stamp } from '../../core/cases/append.ts';
import { now } from '../clock.ts';
import type { Transaction } from './database.ts';

/** The instant after the last one that was given, or now: on one device time never goes backwards. */
export function nextInstant(last: string | undefined, at: Date): string {
	const earliest = last === undefined ? -Infinity : Date.parse(last) + 1;
	return new Date(Math.max(at.getTime(), earliest)).toISOString();
}

/** Makes stamps for the entries of one transaction, which also keeps the device's name and the last instant given. */
export async function stamper(to: Transaction<'readwrite'>, caseId: string) {
	const settings = to.objectStore('settings');
	const device = (await settings.get('device')) ?? crypto.randomUUID();
	let last = await settings.get('last-instant');

	const stamp = (): Stamp => {
		last = nextInstant(last, now());
		return { caseId, id: crypto.randomUUID(), recordedAt: last, recordedBy: device };
	};
	const keep = async () => {
		await settings.put(device, 'device');
		if (last !== undefined) await settings.put(last, 'last-instant');
	};
	return { stamp, keep };
}
