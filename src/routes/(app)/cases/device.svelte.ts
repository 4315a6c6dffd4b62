import { createContext } from 'svelte';
import { now } from '$lib/client/clock.ts';
import { isAppleTab } from '$lib/client/install.ts';
import { lastBackupAt, storageState } from '$lib/client/journal/index.ts';

/** A back-up file older than this no longer counts as one. */
const fortnight = 14 * 24 * 60 * 60 * 1000;

/** How safe what is on this phone is. */
export class Device {
	#backupAt = $state<Date>();
	#persisted = $state<boolean>();
	#isRead = $state(false);

	async look(): Promise<void> {
		const [backup, storage] = await Promise.all([lastBackupAt(), storageState()]);
		this.#backupAt = backup.ok && backup.value ? new Date(backup.value) : undefined;
		this.#persisted = storage.persisted;
		this.#isRead = true;
	}

	get backupAt(): Date | undefined {
		return this.#backupAt;
	}
	/** The browser has promised not to clear what is here. */
	get persisted(): boolean | undefined {
		return this.#persisted;
	}
	/** An iPhone tab can be cleared after seven days; any phone can be lost: a recent file is the safety net. */
	get isDataAtRisk(): boolean {
		if (!this.#isRead) return false;
		const age = this.#backupAt ? now().getTime() - this.#backupAt.getTime() : Infinity;
		return age > fortnight && (isAppleTab() || this.#persisted === false);
	}
}

export const [useDevice, setDevice] = createContext<Device>();
