import { expect, test } from 'vitest';
import { isolated, wordsFor } from './words.ts';

test.each([
	['116 123', '\u2068116 123\u2069', 'a number in groups keeps their order'],
	['SOS!SEN', '\u2068SOS!SEN\u2069', 'a name in Latin letters keeps its marks'],
	['سامي', 'سامي', 'a name in the letters of the page is part of it']
])('%s stands by itself where words run from right to left: %j (%s)', (value, shown, _why) => {
	expect(isolated(value)).toBe(shown);
});

test('a telephone number is told in its own order in Arabic and Urdu, and has no marks in English and Polish', async () => {
	const call = async (language: string) =>
		(await wordsFor(language, 'help')).t(($) => $.help.call, { phone: '116 123' });
	expect(await call('ar')).toContain('\u2068116 123\u2069');
	expect(await call('ur')).toContain('\u2068116 123\u2069');
	expect(await call('en')).toBe('Call 116 123');
	expect(await call('pl')).not.toMatch(/[\u2068\u2069]/);
});
