import { expect, test } from 'vitest';
import { directionOf, fromTheLeft, runsOf } from './direction.ts';

test.each([
	['Sami likes trains', 'ltr'],
	['سامي likes trains', 'rtl'],
	['«9» סמי', 'rtl'],
	['Sami سامي', 'ltr'],
	['2026 🦊', 'ltr'],
	['', 'ltr']
] as const)('%j is written %s, as its first letter is', (text, direction) => {
	expect(directionOf(text)).toBe(direction);
});

test.each([
	// line, direction of the whole, runs, why
	['I am محمد عبد and 9', 'ltr', ['I am ', '<محمد عبد', ' and 9'], 'the space between two Arabic words is theirs'],
	['(محمد)', 'ltr', ['(', '<محمد', ')'], 'brackets of the English sentence'],
	['محمد 2026 عبد', 'ltr', ['<محمد 2026 عبد'], 'a number among Arabic words stays among them'],
	['ابني 9 EHC plan هنا', 'rtl', ['<ابني 9 ', 'EHC plan', '< هنا'], 'English words in an Arabic line are English'],
	['', 'ltr', [], 'nothing is no run']
] as const)('%j in a line from the %s: %j (%s)', (line, base, runs, _why) => {
	expect(runsOf(line, base).map(({ text, direction }) => (direction === 'rtl' ? `<${text}` : text))).toEqual(runs);
});

test('the letters of a right-to-left line as they stand from the left', () => {
	expect(fromTheLeft('שרה')).toEqual(['ה', 'ר', 'ש']);
	expect(fromTheLeft('שרה 12')).toEqual(['1', '2', ' ', 'ה', 'ר', 'ש']);
	expect(fromTheLeft('ש🦊ר')).toEqual(['ר', '🦊', 'ש']);
});
