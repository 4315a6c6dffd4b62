import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type * as schema from './schema.ts';

/** What a store may use: awaited builders only, so the same store runs on any engine. A transaction's `tx` is one too. */
export type Db = Pick<SqliteRemoteDatabase<typeof schema>, 'select' | 'insert' | 'update' | 'delete' | 'transaction'>;
