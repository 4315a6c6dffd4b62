import { Stopped, problemOf, problemOnOpening } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import { announce } from './changes.ts';
import { bringBack, copy, number } from './copying.ts';
import { openDatabase, upgrades } from './database.ts';
import type { Database, Shelf, Transaction } from './database.ts';
import { openSecondCopy } from './second-copy.ts';
import type { SecondCopy } from './second-copy.ts';
import { noting } from './steps.ts';
import type { Step } from './steps.ts';

let opening: Promise<Database> | undefined;
let second: SecondCopy | undefined;
const shelves = [
	'cases',
	'entries',
	'drafts',
	'letters',
	'exports',
	'settings',
	'seen',
	'pictures'
] as const satisfies readonly Shelf[];

/** Reads one picture of the store: nothing in it changes while it is read. */
export function read<T>(work: (from: Transaction<'readonly'>) => Promise<T>): Promise<Result<T>> {
	return attempt(() => within('readonly', {}, work));
}

/**
 * Writes all or nothing, and says so only when it is done, in the store and in its second copy. `strict` waits for the disk; `relaxed` outlives a killed
 * browser but not a lost battery, and is for what is written at every key.
 */
export function write<T>(
	work: (to: Transaction<'readwrite'>) => Promise<T>,
	durability: 'strict' | 'relaxed' = 'strict'
): Promise<Result<T>> {
	const steps: Step[] = [];
	let at = 0;
	return attempt(async () => {
		const value = await within('readwrite', { durability }, async (to) => {
			const done = await work(noting(to, steps));
			if (steps.length > 0) at = await number(to, steps);
			return done;
		});
		if (steps.length > 0) await copied(at, steps);
		return value;
	});
}

/** Closes the store to this tab, with the problem to tell whoever asks, so that it can be deleted. */
export async function shutOut(problem: Problem): Promise<void> {
	const closing = opening;
	opening = refusal(problem);
	(await closing?.catch(() => undefined))?.close();
}

/** Ends being shut out: who asks next opens the store anew. */
export function letIn(): void {
	opening = undefined;
}

/** The store has what was written: a second copy that cannot be made is no reason to say it has not. */
async function copied(at: number, steps: readonly Step[]): Promise<void> {
	try {
		if (second) await copy(await connect(), second, at, steps);
	} catch {
		// Without it the store is alone, as on a browser that has no such place.
	}
}

async function restored(database: Database): Promise<Database> {
	try {
		second = await openSecondCopy();
		if (second) await bringBack(database, second);
	} catch {
		// What the store holds can be worked with all the same.
	}
	return database;
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
}

async function within<M extends 'readonly' | 'readwrite', T>(
	mode: M,
	options: IDBTransactionOptions,
	work: (transaction: Transaction<M>) => Promise<T>
): Promise<T> {
	const transaction = await begin(mode, options);
	try {
		const value = await work(transaction);
		await transaction.done;
		return value;
	} catch (error) {
		abort(transaction);
		await transaction.done.catch(() => undefined);
		throw transaction.error ?? error;
	}
}

async function begin<M extends 'readonly' | 'readwrite'>(
	mode: M,
	options: IDBTransactionOptions
): Promise<Transaction<M>> {
	const database = await connect();
	try {
		return database.transaction([...shelves], mode, options) as Transaction<M>;
	} catch (error) {
		// The browser may have dropped the connection while the phone slept. Nothing was begun: once more is safe.
		if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
		if ((await opening) === database) opening = undefined;
		return (await connect()).transaction([...shelves], mode, options) as Transaction<M>;
	}
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// It was over already.
	}
}

function connect(): Promise<Database> {
	opening ??= open();
	return opening;
}

function open(): Promise<Database> {
	if (!globalThis.isSecureContext) return Promise.reject(new Stopped({ kind: 'not-secure' }));
	return new Promise((resolve, reject) => {
		let isBlocked = false;
		const request = openDatabase(upgrades, {
			blocked: () => {
				isBlocked = true;
				reject(new Stopped({ kind: 'old-tab' }));
			},
			blocking: giveWay,
			terminated: () => {
				opening = undefined;
				announce('everything');
			}
		});
		request.then(restored).then(
			(database) => {
				resolve(database);
				if (!isBlocked) return;
				// The old tab has gone, and the request that waited for it went through by itself.
				opening = request;
				announce('everything');
			},
			(error: unknown) => {
				opening = undefined;
				reject(new Stopped(problemOnOpening(error)));
			}
		);
	});
}

/** Lets another tab delete the store or take it to its next version; to this one it is then closed until a reload. */
function giveWay(_version: number, next: number | null, { target }: IDBVersionChangeEvent): void {
	(target as IDBDatabase).close();
	opening = next === null ? undefined : refusal({ kind: 'new-version' });
	if (next !== null) announce('everything');
}

function refusal(problem: Problem): Promise<never> {
	const refused = Promise.reject(new Stopped(problem));
	// Nobody may ask, and that is no fault.
	refused.catch(() => undefined);
	return refused;
}
