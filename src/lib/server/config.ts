import * as v from 'valibot';

const settings = v.object({
	/** Where the embedded database is kept; `:memory:` for tests. */
	DATABASE_FILE: v.optional(v.pipe(v.string(), v.nonEmpty()), 'data/waymark.sqlite'),
	/** Where the list of schools is kept that `npm run schools:import` makes. */
	SCHOOLS_FILE: v.optional(v.pipe(v.string(), v.nonEmpty()), 'data/schools.sqlite'),
	/** Where the national register puts its extract; `{date}` stands for the day, as 20261121. */
	SCHOOLS_EXTRACT: v.optional(
		v.pipe(v.string(), v.nonEmpty()),
		'https://ea-edubase-api-prod.azurewebsites.net/edubase/downloads/public/edubasealldata{date}.csv'
	),
	/** And its file of links, by which a closed school is followed to what it became. */
	SCHOOLS_LINKS: v.optional(
		v.pipe(v.string(), v.nonEmpty()),
		'https://ea-edubase-api-prod.azurewebsites.net/edubase/downloads/public/links_edubasealldata{date}.csv'
	)
});

/** What the operator set, read and checked once at start. */
export interface Config {
	databaseFile: string;
	schoolsFile: string;
	schoolsExtract: string;
	schoolsLinks: string;
}

export function readConfig(environment: Record<string, string | undefined>): Config {
	const read = v.safeParse(settings, environment);
	if (!read.success) throw new Error(`Settings: ${v.summarize(read.issues)}`);
	const { DATABASE_FILE, SCHOOLS_FILE, SCHOOLS_EXTRACT, SCHOOLS_LINKS } = read.output;
	return {
		databaseFile: DATABASE_FILE,
		schoolsFile: SCHOOLS_FILE,
		schoolsExtract: SCHOOLS_EXTRACT,
		schoolsLinks: SCHOOLS_LINKS
	};
}
