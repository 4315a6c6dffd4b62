import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../../../tests/helpers/read-zip.ts';
import { date } from '../../../core/dates/calendar-date.ts';
import type { FrozenLetter } from '../../../core/letters/letter.ts';
import type { LetterWords } from '../letter-words.ts';
import { letterDocx } from './letter-docx.ts';

const words: LetterWords = { written: '21 November 2026', title: 'Letter to the council' };

const letter: FrozenLetter = {
	id: 'L-1.1',
	on: date('2026-11-21'),
	from: ['Asha Example', '12 High Street'],
	to: ['SEN team', 'Cumberland Council'],
	subject: 'Request for an EHC needs assessment',
	body: [
		{ kind: 'paragraph', id: 'ask', text: 'I ask you to carry out an EHC needs assessment of Sami.' },
		{ kind: 'heading', id: 'needs-title', text: 'Special educational needs' },
		{ kind: 'list', id: 'needs', items: ['Reading', 'Sitting still'] }
	],
	signedBy: ['Yours faithfully', 'Asha Example']
};

async function make(changes: Partial<FrozenLetter>, others: Partial<LetterWords> = {}): Promise<Uint8Array> {
	return new Uint8Array(await letterDocx({ ...letter, ...changes }, { ...words, ...others }));
}

/** What an independent reader makes of it. */
async function html(file: Uint8Array): Promise<string> {
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
	return value;
}

async function xml(part: string, file: Promise<Uint8Array>): Promise<string> {
	return readZip(await file).get(part) ?? '';
}

describe('a letter in Word', () => {
	test('has its parts marked as what they are, in the order of a letter', async () => {
		expect(await html(await make({}))).toBe(
			'<p>Asha Example</p><p>12 High Street</p><p>21 November 2026</p><p>SEN team</p><p>Cumberland Council</p>' +
				'<h1>Request for an EHC needs assessment</h1>' +
				'<p>I ask you to carry out an EHC needs assessment of Sami.</p>' +
				'<h2>Special educational needs</h2><ul><li>Reading</li><li>Sitting still</li></ul>' +
				'<p>Yours faithfully</p><p>Asha Example</p>'
		);
	});

	test('is in British English, and says its title', async () => {
		expect(await xml('word/styles.xml', make({}))).toContain('<w:lang w:val="en-GB"/>');
		expect(await xml('docProps/core.xml', make({}))).toContain('<dc:title>Letter to the council</dc:title>');
	});

	test('names nobody as its author unless told to', async () => {
		const facts = await xml('docProps/core.xml', make({}));
		expect(facts).not.toMatch(/creator|lastModifiedBy|Un-named/);
		expect(await xml('docProps/core.xml', make({}, { author: 'Asha Example' }))).toContain(
			'<dc:creator>Asha Example</dc:creator>'
		);
	});

	test('counts its pages at the foot', async () => {
		const foot = await xml('word/footer1.xml', make({}));
		expect(foot.replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '{$1}').replace(/<[^>]+>/g, '')).toBe(
			'Page {PAGE} of {NUMPAGES}'
		);
	});

	test('is A4', async () => {
		// 210 by 297 mm in twentieths of a point.
		expect(await xml('word/document.xml', make({}))).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
	});
});

test.each([
	'Łukasz Żak',
	'Zoë O’Brien-Núñez',
	'محمد عبد الله',
	'اردو نام',
	'שרה',
	'王小明',
	'ਸਿਮਰਨ',
	'Sam 🦊 Example',
	'Sami (محمد 2026 عبد) and שרה, aged 9'
])('%s is kept as it is', async (text) => {
	const file = await make({ from: [text], subject: text, body: [{ kind: 'list', id: 'l', items: [text] }] });
	expect(await html(file)).toContain(`<p>${text}</p><p>21 November 2026</p>`);
	expect(await html(file)).toContain(`<h1>${text}</h1><ul><li>${text}</li></ul>`);
});

describe('right-to-left words', () => {
	const document = (text: string) => xml('word/document.xml', make({ body: [{ kind: 'paragraph', id: 'p', text }] }));

	test('are marked as such in an English sentence, and it is not', async () => {
		const found = await document('I am محمد عبد.');
		expect(found).toContain('<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">محمد عبد</w:t></w:r>');
		expect(found).toContain('<w:r><w:t xml:space="preserve">I am </w:t></w:r>');
		expect(found).not.toContain('<w:bidi/>');
	});

	test('make a paragraph of their own one that begins at the right', async () => {
		expect(await document('ابني يحب المدرسة.')).toContain('<w:pPr><w:bidi/></w:pPr>');
	});
});

test('hostile text is text', async () => {
	const text = '</w:t><script>alert(1)</script> & "=HYPERLINK(…)" \u0000\u000B]]>';
	const file = await make({ body: [{ kind: 'paragraph', id: 'p', text }] }, { title: text });
	expect(await html(file)).toContain(
		'<p>&lt;/w:t&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; "=HYPERLINK(…)" <br />]]&gt;</p>'
	);
});

test('lines of the writer stay lines', async () => {
	expect(await html(await make({ body: [{ kind: 'paragraph', id: 'p', text: 'one\n\ntwo' }] }))).toContain(
		'<p>one<br /><br />two</p>'
	);
});

test('a letter of 20,000 characters is whole', async () => {
	const text = 'Sami had a hard week again. '.repeat(800).slice(0, 20_000).trim();
	expect(await html(await make({ body: [{ kind: 'paragraph', id: 'p', text }] }))).toContain(`<p>${text}</p>`);
});

test('an empty letter is a letter', async () => {
	const file = await make({ from: [], to: [''], subject: '', body: [], signedBy: [] });
	expect(await html(file)).toBe('<p>21 November 2026</p>');
});
