import * as v from 'valibot';

const settings = v.object({
	/** Where the embedded database is kept; `:memory:` for tests. */
	DATABASE_FILE: v.optional(v.pipe(v.string(), v.nonEmpty()), 'data/waymark.sqlite')
});

/** What the operator set, read and checked once at start. */
export interface Config {
	databaseFile: string;
}

export function readConfig(environment: Record<string, string | undefined>): Config {
	const read = v.safeParse(settings, environment);
	if (!read.success) throw new Error(`Settings: ${v.summarize(read.issues)}`);
	return { databaseFile: read.output.DATABASE_FILE };
}
