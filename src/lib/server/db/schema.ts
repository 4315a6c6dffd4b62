import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row: this installation of Waymark, so that a restored or copied database can be told from the running one. */
export const installations = sqliteTable(
	'installations',
	{
		id: text().primaryKey(),
		madeAt: integer({ mode: 'timestamp_ms' }).notNull(),
		startedAt: integer({ mode: 'timestamp_ms' }).notNull()
	},
	(table) => [check('installations_started_after_made', sql`${table.startedAt} >= ${table.madeAt}`)]
);
