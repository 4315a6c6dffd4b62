import { expect, test } from 'vitest';
import { date } from '../../core/dates/calendar-date.ts';
import { cleanLetter } from './clean-letter.ts';
import { cleanText } from './clean-text.ts';

test.each([
	// given, kept, why
	['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne', 'every line end there is becomes the same one'],
	['a\tb', 'a b', 'a tab is a space'],
	['a\u0000\u0007\u001Bb\u009Fc', 'abc', 'XML, and so Word, refuses control characters'],
	['\uFEFFSam', 'Sam', 'the mark some programs put before a text'],
	['pa\u00ADper', 'paper', 'a soft hyphen would be drawn in the middle of a line'],
	['a\uD83Db\uDE00', 'ab', 'half an emoji, as a cut text has'],
	['a\uFFFEb', 'ab', 'XML refuses what is not a character'],
	['Pay \u202E001\u202C now', 'Pay 001 now', 'letters must be read in the order they were typed in'],
	['👩‍👧 e\u0301 سلام', '👩‍👧 e\u0301 سلام', 'emoji, accents and scripts are left as they are']
])('%j is kept as %j: %s', (given, kept, _why) => {
	expect(cleanText(given)).toBe(kept);
});

test('what is empty is left out, and lines of an address stay lines', () => {
	const cleaned = cleanLetter({
		id: 'L-1.1',
		on: date('2026-11-21'),
		from: ['', '12 High Street\nCarlisle', '  '],
		to: [],
		subject: ' \n ',
		body: [
			{ kind: 'paragraph', id: 'a', text: ' \n\u0000' },
			{ kind: 'list', id: 'b', items: ['', ' '] },
			{ kind: 'list', id: 'c', items: ['', 'one'] },
			{ kind: 'heading', id: 'd', text: ' Needs ' }
		],
		signedBy: ['']
	});
	expect(cleaned).toEqual({
		id: 'L-1.1',
		on: '2026-11-21',
		from: ['12 High Street', 'Carlisle'],
		to: [],
		subject: '',
		body: [
			{ kind: 'list', id: 'c', items: ['one'] },
			{ kind: 'heading', id: 'd', text: 'Needs' }
		],
		signedBy: []
	});
});
