import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, OpenDBCallbacks, StoreNames } from 'idb';
import type { ExportedEvent } from '../../core/cases/calendar-events.ts';
import type { AnswerValue, Entry } from '../../core/cases/journal.ts';
import type { MovedDay, SeenDays } from '../../core/cases/seen-days.ts';
import type { Version } from './versions.ts';

export interface CaseRecord {
	id: string;
	openedAt: string;
	lastOpenedAt: string;
	/** The made-up case to look around in. It is never backed up and goes with one press. */
	isExample: boolean;
}

/** What is being typed: an answer, or the boxes of a form by their names. */
export type DraftValue = AnswerValue | Readonly<Record<string, string>>;

export interface StoredDraft {
	caseId: string;
	question: string;
	/** As each tab left it, newest first. */
	versions: readonly Version<DraftValue>[];
}

/** A letter being written. The family's changes to its blocks are drafts under names made from the run and the block. */
export interface StoredLetter {
	caseId: string;
	runId: string;
	letter: string;
	createdAt: string;
	ticked: readonly string[];
	/** The entry it was sent in. */
	sentAs?: string;
}

/** An event a calendar was given, so that a later file can change it or take it back. */
export interface StoredExport extends ExportedEvent {
	caseId: string;
	exportedAt: string;
}

/** The days this device showed last, and those that moved since with a newer law and were not looked at yet. */
export interface StoredSeen {
	caseId: string;
	seen: SeenDays;
	moved: readonly MovedDay[];
}

/** A page of a letter, as a picture taken or chosen on this phone. It is seen here and goes nowhere. */
export interface StoredPicture {
	caseId: string;
	id: string;
	/** The letter it shows: the first entry that told of it. */
	of: string;
	addedAt: string;
	/** A JPEG in base64: what goes into a back-up and the second copy of the store has to be text. */
	data: string;
}

export interface Settings {
	/** The device's own random name, by which entries say where they were written. */
	device: string;
	/** The last instant an entry was given. */
	'last-instant': string;
	'last-backup-at': string;
	/** The number of the last write that was given one, and of the last that the whole of the second copy holds. */
	'copied-to': string;
	'copied-whole': string;
}

export interface Shelves extends DBSchema {
	cases: { key: string; value: CaseRecord };
	entries: { key: string; value: Entry; indexes: { case: string } };
	drafts: { key: [string, string]; value: StoredDraft };
	letters: { key: [string, string]; value: StoredLetter };
	exports: { key: [string, string]; value: StoredExport };
	settings: { key: keyof Settings; value: string };
	seen: { key: string; value: StoredSeen };
	pictures: { key: [string, string]; value: StoredPicture };
}

export type Shelf = StoreNames<Shelves>;
export type Database = IDBPDatabase<Shelves>;
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Shelves, Shelf[], M>;

/** One step from a version of the store to the next. It runs on stores full of a family's words. */
export type Upgrade = (database: Database, transaction: Transaction<'versionchange'>) => void | Promise<void>;

export const databaseName = 'waymark';

/** All steps in order; the store's version is their number. A step that was released is never changed, only followed. */
export const upgrades: readonly Upgrade[] = [
	(database) => {
		database.createObjectStore('cases', { keyPath: 'id' });
		database.createObjectStore('entries', { keyPath: 'id' }).createIndex('case', 'caseId');
		database.createObjectStore('drafts', { keyPath: ['caseId', 'question'] });
		database.createObjectStore('letters', { keyPath: ['caseId', 'runId'] });
		database.createObjectStore('exports', { keyPath: ['caseId', 'uid'] });
		database.createObjectStore('settings');
	},
	(database) => void database.createObjectStore('seen', { keyPath: 'caseId' }),
	(database) => void database.createObjectStore('pictures', { keyPath: ['caseId', 'id'] })
];

type Calls = Omit<OpenDBCallbacks<Shelves>, 'upgrade'>;

/** Opens the store, taking it step by step from whatever version it is of. A step that fails leaves it as it was. */
export async function openDatabase(steps: readonly Upgrade[], calls: Calls): Promise<Database> {
	return openDB<Shelves>(databaseName, steps.length, {
		...calls,
		async upgrade(database, oldVersion, _newVersion, transaction) {
			try {
				for (const step of steps.slice(oldVersion)) await step(database, transaction);
			} catch {
				// Otherwise what was done before the fault would be kept, under the number of the new version.
				transaction.done.catch(() => undefined);
				transaction.abort();
			}
		}
	});
}
