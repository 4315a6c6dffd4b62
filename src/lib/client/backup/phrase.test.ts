import { expect, test } from 'vitest';
import { checkPhrase, readPhrase } from './phrase.ts';

test.each([
	['', 'too-short', 'nothing'],
	['waymark26', 'too-short', 'nine characters'],
	['our dog max', 'too-short', 'eleven characters, three words'],
	['our dog max1', undefined, 'twelve characters'],
	['we go to sea', undefined, 'four words'],
	['to be or no', undefined, 'four words of eleven characters'],
	['a b c d e f', 'too-short', 'letters are no words'],
	['   ab   cd   ', 'too-short', 'spaces do not make a phrase longer'],
	['aaaaaaaaaaaaaaaa', 'too-simple', 'one key held down'],
	['abababababab', 'too-simple', 'two keys by turns'],
	['niebieski kot śpi', undefined, 'another language'],
	['👪👩‍🏫🐶🍎', 'too-short', 'pictures of several parts count by their parts, and these are fewer than twelve']
])('%s: %s (%s)', (phrase, problem, _why) => {
	expect(checkPhrase(phrase)).toBe(problem);
});

test.each([
	['  our  dog\tmax ', 'our dog max', 'spaces'],
	['don’t “forget”', 'don\'t "forget"', 'the quotes a phone writes'],
	['cafe\u0301', 'café', 'a mark typed after its letter'],
	['Our Dog', 'Our Dog', 'capitals count']
])('%j is read as %j (%s)', (typed, read, _why) => {
	expect(readPhrase(typed)).toBe(read);
});
