import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../../../tests/helpers/read-zip.ts';
import { date } from '../../../core/dates/calendar-date.ts';
import { piecesIn, wordingName } from '../../../core/tribunal/working-document.ts';
import { workingPaper } from '../../../core/tribunal/working-paper.ts';
import type { WorkingPaper } from '../../../core/tribunal/working-paper.ts';
import { workingDocx } from './working-docx.ts';

const pieces = piecesIn({
	[wordingName('1', 'section')]: 'F',
	[wordingName('1', 'now')]: 'Access to speech therapy.',
	[wordingName('1', 'family')]: 'One hour each week.',
	[wordingName('1', 'council')]: 'Six sessions a term.',
	[wordingName('2', 'section')]: 'B',
	[wordingName('2', 'agreed')]: 'Sami cannot follow speech in a loud room.'
});

const paper = workingPaper(pieces, {
	on: date('2026-11-21'),
	name: 'Sami Example',
	council: 'Cumberland council',
	version: 2,
	written: '21 November 2026'
});

/** What an independent reader makes of it: it tells bold, italics and underlines apart. */
async function html(of: WorkingPaper): Promise<string> {
	const buffer = Buffer.from(await workingDocx(of));
	return (await mammoth.convertToHtml({ buffer }, { styleMap: ['u => u'] })).value;
}

describe('a working document in Word', () => {
	test('has its key, and each side’s words in a look of their own', async () => {
		expect(await html(paper)).toBe(
			'<h1>Working document</h1><p>Plan of Sami Example</p><p>Cumberland council</p><p>Version 2, 21 November 2026</p>' +
				'<h2>Key</h2>' +
				'<p>Plan: the words of the plan as they are, in normal type</p>' +
				'<p>Agreed: <u>words both sides agree, underlined and in green</u></p>' +
				'<p>Family: <strong>words the parent or young person proposes, in bold and blue</strong></p>' +
				'<p>Council: <em>words the council proposes, in italics and dark red</em></p>' +
				'<h2>Section B: special educational needs</h2><h3>B1. Agreed</h3>' +
				'<p>Agreed: <u>Sami cannot follow speech in a loud room.</u></p>' +
				'<h2>Section F: special educational provision</h2><h3>F1. Not agreed</h3>' +
				'<p>Plan: Access to speech therapy.</p>' +
				'<p>Family: <strong>One hour each week.</strong></p>' +
				'<p>Council: <em>Six sessions a term.</em></p>'
		);
	});

	test('has the colours its key speaks of', async () => {
		const document = readZip(new Uint8Array(await workingDocx(paper))).get('word/document.xml') ?? '';
		for (const colour of ['00582A', '1F3F8F', '8A1C1C']) expect(document).toContain(`<w:color w:val="${colour}"/>`);
	});

	test('names nobody as its author', async () => {
		const facts = readZip(new Uint8Array(await workingDocx(paper))).get('docProps/core.xml') ?? '';
		expect(facts).toContain('<dc:title>Working document</dc:title>');
		expect(facts).not.toMatch(/Un-named|Sami/);
	});

	test('hostile words are words', async () => {
		const text = '</w:t><script>alert(1)</script> & \u0000\u000B]]>';
		const hostile = piecesIn({ [wordingName('1', 'family')]: text, [wordingName('1', 'section')]: 'F' });
		const found = await html({
			...paper,
			sections: workingPaper(hostile, { ...paper, name: '', council: '', version: 1, written: '' }).sections
		});
		expect(found).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
	});
});
