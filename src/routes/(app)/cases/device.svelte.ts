import { createContext } from 'svelte';
import { now } from '$lib/client/clock.ts';
import { isAppleTab } from '$lib/client/install.ts';
import { lastBackupAt, listCases, storageState } from '$lib/client/journal/index.ts';

/** A back-up file older than this no longer counts as one. */
const fortnight = 14 * 24 * 60 * 60 * 1000;

/** How safe what is on this phone is. */
export class Device {
	#backupAt = $state<string>();
	#firstAt = $state<string>();
	#persisted = $state<boolean>();
	#isRead = $state(false);

	async look(): Promise<void> {
		const [backup, storage, cases] = await Promise.all([lastBackupAt(), storageState(), listCases()]);
		const opened = cases.ok
			? cases.value
					.filter(({ isExample }) => !isExample)
					.map(({ openedAt }) => openedAt)
					.sort()
			: [];
		this.#firstAt = opened[0];
		this.#backupAt = backup.ok ? backup.value : undefined;
		this.#persisted = storage.persisted;
		this.#isRead = true;
	}

	/** Whether there is a case here that is not the example. */
	get hasCases(): boolean {
		return this.#firstAt !== undefined;
	}
	/** As an instant. */
	get backupAt(): string | undefined {
		return this.#backupAt;
	}
	/** The browser has promised not to clear what is here. */
	get persisted(): boolean | undefined {
		return this.#persisted;
	}
	/** An iPhone tab can be cleared after seven days. Any phone can be lost: a file of the last fortnight is the safety net. */
	get isDataAtRisk(): boolean {
		const since = this.#backupAt ?? this.#firstAt;
		if (!this.#isRead || !since) return false;
		return now().getTime() - Date.parse(since) > fortnight || (isAppleTab() && !this.#backupAt);
	}
}

export const [useDevice, setDevice] = createContext<Device>();
