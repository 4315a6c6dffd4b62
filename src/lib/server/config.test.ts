import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('the database is in a folder of its own unless said otherwise', () => {
	expect(readConfig({})).toMatchObject({ databaseFile: 'data/waymark.sqlite', schoolsFile: 'data/schools.sqlite' });
	expect(readConfig({ DATABASE_FILE: ':memory:' })).toMatchObject({ databaseFile: ':memory:' });
});

test('an empty setting is a mistake, and is named', () => {
	expect(() => readConfig({ DATABASE_FILE: '' })).toThrow(/^Settings: .*→ at DATABASE_FILE/s);
});
