import { date } from '../core/dates/calendar-date.ts';
import type { CalendarDate } from '../core/dates/calendar-date.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { openDatabase } from './db/open.ts';
import type { Db } from './db/types.ts';
import { schoolsIn } from './schools/current.ts';
import type { Schools } from './schools/search-schools.ts';
import { recordStart } from './stores/installation.ts';

interface Context {
	config: Config;
	db: Db;
}

let context: Context | undefined;

/** Opens what the server needs for its whole life: settings and the migrated database. A fault here stops the start. */
export async function openContext(): Promise<void> {
	const config = readConfig(process.env);
	const { db, close } = openDatabase(config.databaseFile);
	process.once('exit', close);
	await recordStart(db, now());
	context = { config, db };
}

export function db(): Db {
	if (!context) throw new Error('The context is not open');
	return context.db;
}

/** The list of schools as the last import left it; nothing before the first. */
export function schools(): Schools | undefined {
	if (!context) throw new Error('The context is not open');
	return schoolsIn(context.config.schoolsFile);
}

/** The server's clock: the only place it is read. */
export function now(): Date {
	return new Date();
}

/** The day it is in England, wherever the server is. */
export function today(): CalendarDate {
	const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
	return date(london.format(now()));
}
