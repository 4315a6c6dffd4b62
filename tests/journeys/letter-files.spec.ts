import { expect, test } from '@playwright/test';
import type { JSHandle, Page } from '@playwright/test';
import mammoth from 'mammoth';
import type * as letterFiles from '../../src/lib/client/documents/letter-file.ts';
import { date } from '../../src/lib/core/dates/calendar-date.ts';
import type { FrozenLetter } from '../../src/lib/core/letters/letter.ts';
import { openClient, serveClient } from '../helpers/client-page.ts';
import { inkAt, readPdf } from '../helpers/read-pdf.ts';

// Files of letters as a phone makes them: in a worker, under the app's own content policy, opened by other programs.

const names = [
	'Łukasz Żak',
	'Zoë O’Brien-Núñez',
	'محمد عبد الله',
	'I am مُحَمَّد, aged 9',
	'اردو نام',
	'שרה',
	'王小明',
	'ਸਿਮਰਨ',
	'Sam 🦊 Example',
	'Sami (محمد 2026 عبد) and שרה, aged 9'
];

function letterFor(name: string, ...paragraphs: string[]): FrozenLetter {
	return {
		id: 'L-1.1',
		on: date('2026-11-21'),
		from: [name, '12 High Street', 'Carlisle CA1 1AA'],
		to: ['SEN team', 'Cumberland Council'],
		subject: `Request for an EHC needs assessment: ${name}`,
		body: paragraphs.map((text, at) => ({ kind: 'paragraph', id: `p${at}`, text })),
		signedBy: ['Yours faithfully', name]
	};
}

type Made =
	| { ok: true; name: string; type: string; bytes: Uint8Array; undrawn: readonly string[] }
	| { ok: false; problem: string };

async function make(page: Page, letter: FrozenLetter, kind: 'pdf' | 'docx'): Promise<Made> {
	const made = await page.evaluate(
		async ([{ letterFile }, letter, kind]) => {
			const words = { written: '21 November 2026', title: 'Letter to the council' };
			const made = await letterFile(letter, kind, words);
			if (!made.ok) return made;
			const { name, type } = made.value;
			return { ...made, name, type, bytes: [...new Uint8Array(await made.value.arrayBuffer())] };
		},
		[client, letter, kind] as const
	);
	return made.ok ? { ...made, bytes: Uint8Array.from(made.bytes) } : made;
}

async function makeFile(page: Page, letter: FrozenLetter, kind: 'pdf' | 'docx') {
	const made = await make(page, letter, kind);
	if (!made.ok) throw new Error(made.problem);
	return made;
}

let client: JSHandle<typeof letterFiles>;
let complaints: string[];
test.beforeEach(async ({ page, context }) => {
	complaints = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await serveClient(context, { entry: 'src/lib/client/documents/letter-file.ts' });
	client = await openClient(page);
});

test('the page these tests run on is under the content policy of the app', async ({ page }) => {
	const policy = await page.evaluate(async () => (await fetch('/client-page')).headers.get('content-security-policy'));
	expect(policy).toContain("default-src 'none'; script-src 'self'");
	const didRun = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "ran"';
		document.head.append(script);
		return document.title === 'ran';
	});
	expect(didRun).toBe(false);
});

test('a name in any script is drawn in the PDF, and comes back from it letter by letter', async ({ page }) => {
	for (const name of names) {
		const { bytes, undrawn } = await makeFile(page, letterFor(name, `I am the parent of ${name}.`), 'pdf');
		const pdf = await readPdf(bytes);
		expect(pdf, name).toMatchObject({ language: 'en-GB', isTagged: true, showsTitle: true });
		expect(pdf.pages[0]?.fonts.every(({ isInFile }) => isInFile)).toBe(true);
		const parts = pdf.pages.flatMap(({ parts }) => parts);
		expect(parts.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ').trim()}`)).toEqual([
			`P: ${name}`,
			'P: 12 High Street',
			'P: Carlisle CA1 1AA',
			'P: 21 November 2026',
			'P: SEN team',
			'P: Cumberland Council',
			`H1: Request for an EHC needs assessment: ${name}`,
			`P: I am the parent of ${name}.`,
			'P: Yours faithfully',
			`P: ${name}`
		]);
		// A machine may lack the fonts of a script: it then draws boxes, and says so.
		expect(undrawn.every((letter) => name.includes(letter))).toBe(true);
	}
	expect(complaints).toEqual([]);
});

test('what the device draws is seen: where the text says the name is, there is ink', async ({ page }) => {
	for (const name of ['محمد عبد الله', '王小明', '🦊']) {
		const { bytes } = await makeFile(page, letterFor('Asha', name), 'pdf');
		const ink = await inkAt(bytes, name);
		// Writing covers some of the paper it stands on, and not all of it.
		expect(ink, name).toBeGreaterThan(0.03);
		expect(ink, name).toBeLessThan(0.9);
	}
});

test('letters that the device has no font for are told of', async ({ page }) => {
	const { undrawn } = await makeFile(page, letterFor('Asha', 'Not a letter yet: \u0378'), 'pdf');
	expect(undrawn).toEqual(['\u0378']);
});

test('an answer of 20,000 characters is whole, and soon made', async ({ page }) => {
	const answer = Array.from({ length: 400 }, (_, at) => `Sentence ${at} tells of a hard week for Łukasz. محمد`)
		.join(' ')
		.slice(0, 20_000);
	const started = Date.now();
	const pdf = await readPdf((await makeFile(page, letterFor('Asha', answer), 'pdf')).bytes);
	expect(Date.now() - started).toBeLessThan(20_000);
	const text = pdf.pages.flatMap(({ parts }) => parts.map(({ text }) => text)).join(' ');
	expect(text.replace(/\s+/g, ' ')).toContain(answer.trim());
	const word = await makeFile(page, letterFor('Asha', answer), 'docx');
	expect((await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) })).value).toContain(answer.trim());
});

test('a name in any script is in the Word file as it is', async ({ page }) => {
	for (const name of names) {
		const { bytes } = await makeFile(page, letterFor(name, `I am the parent of ${name}.`), 'docx');
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
		expect(value).toContain(`<h1>Request for an EHC needs assessment: ${name}</h1>`);
		expect(value).toContain(`<p>I am the parent of ${name}.</p>`);
	}
	expect(complaints).toEqual([]);
});

test('the files have names that name nobody', async ({ page }) => {
	const pdf = await makeFile(page, letterFor('Sami'), 'pdf');
	expect([pdf.name, pdf.type]).toEqual(['letter-2026-11-21.pdf', 'application/pdf']);
	const word = await makeFile(page, letterFor('Sami'), 'docx');
	expect([word.name, word.type]).toEqual([
		'letter-2026-11-21.docx',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	]);
});

test('the libraries come only when a file is wanted, each with its own kind', async ({ page }) => {
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
	await makeFile(page, letterFor('Asha'), 'docx');
	expect(asked.filter((path) => /letter-docx/.test(path))).toHaveLength(1);
	expect(asked.filter((path) => /make-pdf|\.woff/.test(path))).toEqual([]);
	await makeFile(page, letterFor('Asha'), 'pdf');
	expect(asked.filter((path) => /make-pdf/.test(path))).toHaveLength(1);
	expect(asked.filter((path) => /\.woff$/.test(path))).toHaveLength(4);
	const before = asked.length;
	await Promise.all([makeFile(page, letterFor('Asha'), 'pdf'), makeFile(page, letterFor('Jo'), 'docx')]);
	expect(asked).toHaveLength(before);
});

test('what was fetched once is enough with no signal', async ({ page }) => {
	await makeFile(page, letterFor('Jo'), 'pdf');
	await makeFile(page, letterFor('Jo'), 'docx');
	await page.context().route('**/*', (route) => route.abort());
	await page.context().setOffline(true);
	expect((await readPdf((await makeFile(page, letterFor('Asha'), 'pdf')).bytes)).pages).toHaveLength(1);
	expect((await makeFile(page, letterFor('Asha'), 'docx')).bytes.length).toBeGreaterThan(1000);
});

for (const missing of ['**/letter-file.worker*', '**/make-pdf*', '**/*latin-ext-400*.woff']) {
	test(`without ${missing} it says that it is not saved yet, and can be tried again`, async ({ page }) => {
		await page.context().route(missing, (route) => route.abort());
		expect(await make(page, letterFor('Asha'), 'pdf')).toEqual({ ok: false, problem: 'not-saved' });
		await page.context().unroute(missing);
		expect((await readPdf((await makeFile(page, letterFor('Asha'), 'pdf')).bytes)).pages).toHaveLength(1);
	});
}
