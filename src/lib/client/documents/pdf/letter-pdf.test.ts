import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterFonts } from '../../../../../tests/helpers/letter-fonts.ts';
import { readPdf } from '../../../../../tests/helpers/read-pdf.ts';
import type { ReadPdf } from '../../../../../tests/helpers/read-pdf.ts';
import { date } from '../../../core/dates/calendar-date.ts';
import type { FrozenLetter } from '../../../core/letters/letter.ts';
import type { LetterWords } from '../letter-words.ts';
import type { DeviceWriting } from './device-writing.ts';
import { letterPdf } from './letter-pdf.ts';
import { ourFonts } from './our-fonts.ts';

const fonts = ourFonts(letterFonts());

/** A device that draws every letter as a black box: how real ones draw is tried in a browser. */
const device: DeviceWriting = {
	widthOf: (text) => [...text].length * 0.5,
	draw(text) {
		const width = [...text].length * 36;
		return { width, height: 60, left: 0, below: 12, ink: new Uint8Array(width * 60).fill(255) };
	}
};

const words: LetterWords = { written: '21 November 2026', title: 'Letter to the council' };

const letter: FrozenLetter = {
	id: 'L-1.1',
	on: date('2026-11-21'),
	from: ['Asha Example', '12 High Street', 'Carlisle CA1 1AA'],
	to: ['SEN team', 'Cumberland Council'],
	subject: 'Request for an EHC needs assessment',
	body: [
		{ kind: 'paragraph', id: 'ask', text: 'I ask you to carry out an EHC needs assessment of Sami.' },
		{ kind: 'heading', id: 'needs-title', text: 'Special educational needs' },
		{ kind: 'list', id: 'needs', items: ['Reading', 'Sitting still'] }
	],
	signedBy: ['Yours faithfully', 'Asha Example']
};

async function read(changes: Partial<FrozenLetter>, others: Partial<LetterWords> = {}): Promise<ReadPdf> {
	return readPdf(await letterPdf({ ...letter, ...changes }, { ...words, ...others }, fonts, device));
}

function paragraph(text: string): Partial<FrozenLetter> {
	return { body: [{ kind: 'paragraph', id: 'p', text }] };
}

/** The parts of all pages, with every stretch of space as one: where a line ends is not part of the words. */
function partsOf({ pages }: ReadPdf): string[] {
	return pages.flatMap(({ parts }) => parts.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ').trim()}`));
}

describe('a letter', () => {
	test('is read out part by part, in the order of a letter', async () => {
		expect(partsOf(await read({}))).toEqual([
			'P: Asha Example',
			'P: 12 High Street',
			'P: Carlisle CA1 1AA',
			'P: 21 November 2026',
			'P: SEN team',
			'P: Cumberland Council',
			'H1: Request for an EHC needs assessment',
			'P: I ask you to carry out an EHC needs assessment of Sami.',
			'H2: Special educational needs',
			'Lbl: •',
			'LBody: Reading',
			'Lbl: •',
			'LBody: Sitting still',
			'P: Yours faithfully',
			'P: Asha Example'
		]);
	});

	test('says what it is: language, title, structure, paper', async () => {
		const pdf = await read({});
		expect(pdf).toMatchObject({ language: 'en-GB', title: 'Letter to the council', isTagged: true, showsTitle: true });
		expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
		// A4 is 210 by 297 mm.
		expect(pdf.pages.map(({ size }) => size)).toEqual([[595.28, 841.89]]);
	});

	test('brings its fonts along', async () => {
		const { pages } = await read(paragraph('Łukasz שרה'));
		expect(pages[0]?.fonts.length).toBeGreaterThanOrEqual(4);
		for (const { name, isInFile } of pages[0]?.fonts ?? []) expect(isInFile, name).toBe(true);
	});

	test('names nobody as its author unless told to', async () => {
		expect((await read({})).author).toBeUndefined();
		expect((await read({}, { author: 'Asha Example' })).author).toBe('Asha Example');
	});

	test('is the same bytes each time', async () => {
		const [one, other] = [await letterPdf(letter, words, fonts, device), await letterPdf(letter, words, fonts, device)];
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});

	test('keeps its facts whole when a title looks like code', async () => {
		const title = 'Sam & Co <dc:title> (50%) \\ ]]>';
		const pdf = await read({}, { title });
		expect(pdf.title).toBe(title);
		expect(pdf.metadata).toContain('Sam &amp; Co &lt;dc:title&gt; (50%) \\ ]]&gt;');
	});
});

test.each([
	['Łukasz Żak', 'a second file of the font'],
	['Zoë O’Brien-Núñez', 'accents and a hyphen'],
	['Nguyễn Thị Ánh', 'a letter that our font lacks, in a word of letters that it has'],
	['Ştefan Țăran', 'Romanian'],
	['محمد عبد الله', 'Arabic'],
	['I am مُحَمَّد, aged 9', 'Arabic with the marks of its vowels'],
	['اردو نام', 'Urdu'],
	['שרה', 'Hebrew'],
	['王小明', 'Chinese'],
	['ਸਿਮਰਨ', 'Panjabi'],
	['সিমরন কৌর', 'Bengali'],
	['Олена', 'Ukrainian'],
	['Sam 🦊 Example', 'an emoji'],
	['👩‍👧‍👦', 'an emoji of three people'],
	['Sami (محمد) and שרה, aged 9', 'both directions in one line'],
	['محمد 2026 عبد', 'a number among Arabic words'],
	['ابني EHC plan هنا', 'English words in an Arabic line']
])('%s comes back letter by letter (%s)', async (text, _why) => {
	expect(partsOf(await read({ ...paragraph(text), from: [text], subject: text, signedBy: [text] }))).toEqual([
		`P: ${text}`,
		'P: 21 November 2026',
		'P: SEN team',
		'P: Cumberland Council',
		`H1: ${text}`,
		`P: ${text}`,
		`P: ${text}`
	]);
});

describe('a long letter', () => {
	const sentence = (at: number) => `Sentence ${at} tells how hard this week was for Sami and what helped. `;
	const long = Array.from({ length: 400 }, (_, at) => sentence(at + 1))
		.join('')
		.slice(0, 20_000);

	test('of 20,000 characters goes on over pages, and nothing is lost', async () => {
		const pdf = await read(paragraph(long));
		// About 90 letters a line and 43 lines a page.
		expect(pdf.pages.length).toBeGreaterThanOrEqual(6);
		const body = partsOf(pdf).filter((part) => part.includes('Sentence ') || part.includes('Sami'));
		expect(body.map((part) => part.slice('P: '.length)).join(' ')).toBe(long.trim());
	});

	test('says on each page which it is', async () => {
		const { pages } = await read(paragraph(long));
		pages.forEach(({ text, parts }, at) => {
			expect(text).toMatch(new RegExp(`Page ${at + 1} of ${pages.length}\\s*$`));
			expect(parts.map(({ text }) => text).join(' ')).not.toContain('Page ');
		});
	});

	test('in Arabic is whole too', async () => {
		const arabic = Array.from({ length: 400 }, (_, at) => `هذا هو السطر رقم ${at + 1} من الرسالة الطويلة`).join('\n');
		const pdf = await read(paragraph(arabic));
		expect(pdf.pages.length).toBeGreaterThan(1);
		const body = pdf.pages.flatMap(({ parts }) => parts.filter(({ text }) => text.includes('السطر')));
		expect(body.map(({ text }) => text.trim().replace(/\s*\n\s*/g, '\n')).join('\n')).toBe(arabic);
	});

	test('has no heading at the foot of a page without the words it stands above', async () => {
		// Some thirty lines fit under the address and the subject.
		for (let lines = 28; lines < 33; lines++) {
			const text = Array.from({ length: lines }, () => 'line').join('\n');
			const { pages } = await read({
				body: [
					{ kind: 'paragraph', id: 'p', text },
					{ kind: 'heading', id: 'h', text: 'Heading' },
					{ kind: 'paragraph', id: 'q', text: 'below '.repeat(60) }
				]
			});
			for (const { parts } of pages) expect(parts.at(-1)?.role, `${lines} lines`).not.toBe('H2');
		}
	});
});

test('whatever is written, it is a letter that opens', { timeout: 60_000 }, async () => {
	const marked = fc.array(fc.constantFrom('م', 'ش', '\u064E', '\u0651', '\u0327', '\u05B8')).map((all) => all.join(''));
	const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), marked);
	await fc.assert(
		fc.asyncProperty(anything, anything, async (one, other) => {
			const pdf = await read({ ...paragraph(one), from: [other], subject: other, signedBy: [one] }, { title: other });
			expect(partsOf(pdf)).toContain('P: Cumberland Council');
		}),
		{ numRuns: 60 }
	);
});

test.each([
	['an empty letter', { from: [], to: [], subject: '', body: [], signedBy: [] }, ['P: 21 November 2026']],
	['empty lines', { from: [''], to: [' '], subject: ' ', body: [], signedBy: [''] }, ['P: 21 November 2026']],
	['a name alone', { from: [], to: [], subject: '', body: [], signedBy: ['Jo'] }, ['P: 21 November 2026', 'P: Jo']]
])('%s is a letter', async (_what, changes, parts) => {
	const pdf = await read(changes);
	expect(partsOf(pdf)).toEqual(parts);
	expect(pdf.pages).toHaveLength(1);
});
