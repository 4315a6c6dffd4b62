import { describe, expect, test } from 'vitest';
import { htmlAsText } from './html-text.ts';
import { pagesAsText } from './pdf-lines.ts';
import type { Piece } from './pdf-lines.ts';
import { kindOf } from './read-plan-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
	['%PDF-1.7 …', 'plan.docx', { is: 'pdf' }, 'by its bytes, whatever its name'],
	['\x0a%PDF-1.4', 'plan.pdf', { is: 'pdf' }, 'with a line before it'],
	['PK\x03\x04', 'plan.docx', { is: 'docx' }, 'Word'],
	['\xd0\xcf\x11\xe0', 'plan.doc', { problem: 'old-word' }, 'Word of before 2007'],
	['\xff\xd8\xff\xe0', 'plan.jpg', { problem: 'scan' }, 'a photo'],
	['\x89PNG', 'plan.png', { problem: 'scan' }, 'a picture of the screen'],
	['\0\0\0\x20ftypheic', 'plan.heic', { problem: 'scan' }, 'a photo of an iPhone'],
	['Section A', 'plan.txt', { is: 'text' }, 'plain words'],
	['Sec\0tion', 'plan.txt', { problem: 'other' }, 'no words'],
	['GIF89a', 'plan.gif', { problem: 'other' }, 'anything else']
])('%j as %s', (start, name, kind, _why) => {
	expect(kindOf(bytes(start), name)).toEqual(kind);
});

describe('the lines of a page', () => {
	const piece = (text: string, x: number, y: number, endsLine = true): Piece => ({
		text,
		x,
		y,
		width: text.length * 5,
		height: 10,
		endsLine
	});

	test('pieces of a line are joined, cells have a bar between, a larger step is a new paragraph', () => {
		const page = [
			piece('Section', 50, 700, false),
			piece('F', 88, 700),
			piece('A therapist', 50, 670, false),
			piece('30 minutes', 200, 670),
			piece('weekly', 50, 658)
		];
		expect(pagesAsText([page])).toBe('Section F\n\nA therapist | 30 minutes\nweekly');
	});

	test('head and foot of the pages are left out', () => {
		const page = (number: number) => [
			piece('Plan of Sami', 50, 800),
			piece(`Words ${'abcd'[number]}`, 50, 700),
			piece(`Page ${number} of 4`, 50, 20)
		];
		expect(pagesAsText([0, 1, 2, 3].map(page))).toBe('Words a\n\nWords b\n\nWords c\n\nWords d');
	});
});

test('a Word file: paragraphs, lists, rows, and cells with several paragraphs', () => {
	const html =
		'<h1>Section F</h1><p>Sami &amp; his <strong>TA</strong></p><ul><li>One</li><li>Two</li></ul><table><tr><td><p>Speech</p></td><td><p>30 minutes</p></td></tr><tr><td><p>Reading</p></td><td><p>a &lt; b</p><p>c</p></td></tr></table>';
	expect(htmlAsText(html)).toBe('Section F\nSami & his TA\n\n- One\n- Two\nSpeech | 30 minutes\nReading\na < b\nc');
});
